package dk.medsdk.documents.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Reads off a font's entry what it looks like: bold by its name, its weight or its flags. */
final class FontTraits {

  private static final List<String> BOLD = List.of("bold", "black", "heavy", "demi");
  private static final List<String> SYMBOLS =
      List.of("symbol", "wingdings", "dingbats", "webdings");
  private static final COSName FONT_WEIGHT = COSName.getPDFName("FontWeight");
  private static final int SYMBOLIC = 1 << 2;
  private static final int FORCE_BOLD = 1 << 18;
  private static final int SEMIBOLD = 600;
  private static final int PREFIX = 7;

  private final COSDictionary font;
  private final @Nullable COSDictionary descriptor;
  private final String name;

  FontTraits(COSDictionary font, @Nullable COSDictionary descriptor) {
    this.font = font;
    this.descriptor = descriptor;
    this.name = withoutPrefix(font.getNameAsString(COSName.BASE_FONT, ""));
  }

  /** "Calibri" of "BCDEEE+Calibri". */
  private static String withoutPrefix(String name) {
    return name.indexOf('+') == PREFIX - 1 ? name.substring(PREFIX) : name;
  }

  String name() {
    return name;
  }

  ReadFont.Traits wide(boolean wide) {
    return new ReadFont.Traits(name, isBold(), isSymbols(), wide, scale());
  }

  private boolean isBold() {
    boolean flagged =
        descriptor != null
            && (descriptor.getFloat(FONT_WEIGHT, 0) >= SEMIBOLD || hasFlag(FORCE_BOLD));
    return flagged || isNamed(BOLD);
  }

  boolean isSymbols() {
    return isNamed(SYMBOLS);
  }

  /** Whether its codes mean what the font itself says. */
  boolean isSymbolic() {
    return hasFlag(SYMBOLIC);
  }

  private boolean isNamed(List<String> parts) {
    String lower = name.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(lower::contains);
  }

  private boolean hasFlag(int flag) {
    return descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & flag) != 0;
  }

  /** A font that is drawn by instructions says itself what its widths are counted in. */
  private float scale() {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    boolean given = drawn && matrix != null && matrix.size() > 0;
    return given && matrix.getObject(0) instanceof COSNumber x ? Math.abs(x.floatValue()) : 0.001f;
  }
}
