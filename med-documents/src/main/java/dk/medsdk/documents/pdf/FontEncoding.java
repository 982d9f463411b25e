package dk.medsdk.documents.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Which character each code of a font stands for, by the names of its glyphs.
 *
 * @param encoding the name of each code's glyph
 * @param names what the names stand for
 * @param privateUse whether a code without a name is a sign of a font like Wingdings
 */
record FontEncoding(Encoding encoding, GlyphList names, boolean privateUse) {

  private static final char PRIVATE_USE = '\uf000';

  static FontEncoding of(COSDictionary font, FontTraits traits) {
    String name = traits.name();
    Encoding own = own(font, name);
    COSBase given = font.getDictionaryObject(COSName.ENCODING);
    GlyphList names =
        name.startsWith("ZapfDingbats")
            ? GlyphList.getZapfDingbats()
            : GlyphList.getAdobeGlyphList();
    boolean privateUse = traits.isSymbols() && own == WinAnsiEncoding.INSTANCE && given == null;
    return new FontEncoding(given(given, own, traits), names, privateUse);
  }

  private static Encoding given(@Nullable COSBase given, Encoding own, FontTraits traits) {
    if (given instanceof COSName named) {
      Encoding encoding = Encoding.getInstance(named);
      return encoding == null ? own : encoding;
    }
    return given instanceof COSDictionary dictionary
        ? new DictionaryEncoding(dictionary, !traits.isSymbolic(), own)
        : own;
  }

  private static Encoding own(COSDictionary font, String name) {
    if (name.startsWith("ZapfDingbats")) {
      return ZapfDingbatsEncoding.INSTANCE;
    }
    COSName type = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE1.equals(type) || COSName.MM_TYPE1.equals(type)) {
      return name.startsWith("Symbol") ? SymbolEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }
    return WinAnsiEncoding.INSTANCE;
  }

  /** The characters of a code, or {@code null} if nothing says which. */
  @Nullable String text(int code) {
    if (privateUse) {
      return String.valueOf((char) (PRIVATE_USE + code));
    }
    return names.toUnicode(encoding.getName(code));
  }
}
