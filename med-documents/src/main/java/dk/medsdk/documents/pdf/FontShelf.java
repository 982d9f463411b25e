package dk.medsdk.documents.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each made once. */
final class FontShelf {

  private static final int MOST_KEPT = 100;
  private static final COSDictionary NO_FONT = new COSDictionary();

  private final IdentityHashMap<COSDictionary, ReadFont> fonts = new IdentityHashMap<>();

  /** The font of a dictionary; one that is missing or broken reads as plain Latin letters. */
  ReadFont get(@Nullable COSBase font) {
    COSDictionary dictionary = font instanceof COSDictionary named ? named : NO_FONT;
    if (fonts.size() >= MOST_KEPT && !fonts.containsKey(dictionary)) {
      fonts.clear();
    }
    return fonts.computeIfAbsent(dictionary, FontShelf::make);
  }

  private static ReadFont make(COSDictionary font) {
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? composite(font) : simple(font);
  }

  private static ReadFont composite(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first =
        descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
    COSDictionary descendant = first instanceof COSDictionary named ? named : NO_FONT;
    FontTraits traits = new FontTraits(font, descendant.getCOSDictionary(COSName.FONT_DESC));
    UnicodeTable table = table(font);
    return new ReadFont(
        traits.wide(true),
        FontWidths.composite(descendant),
        code -> orUnknown(table == IDENTITY ? String.valueOf((char) code) : table.get(code)));
  }

  private static ReadFont simple(COSDictionary font) {
    FontTraits traits = new FontTraits(font, font.getCOSDictionary(COSName.FONT_DESC));
    FontEncoding encoding = FontEncoding.of(font, traits);
    UnicodeTable table = table(font);
    return new ReadFont(
        traits.wide(false),
        FontWidths.simple(font, encoding.encoding()),
        code -> {
          String text = table == IDENTITY ? null : table.get(code);
          return text == null ? orUnknown(encoding.text(code)) : text;
        });
  }

  private static String orUnknown(@Nullable String text) {
    return text == null ? ReadFont.UNKNOWN : text;
  }

  private static final UnicodeTable IDENTITY = new UnicodeTable();

  private static UnicodeTable table(COSDictionary font) {
    COSBase table = font.getDictionaryObject(COSName.TO_UNICODE);
    if (table instanceof COSName) {
      return IDENTITY;
    }
    if (table instanceof BoundedStream stream) {
      try {
        byte[] bytes = stream.unpacked();
        boolean sound = bytes.length <= PdfLimits.MOST_TABLE_BYTES;
        return sound ? UnicodeTable.parse(bytes) : new UnicodeTable();
      } catch (IOException e) {
        return new UnicodeTable();
      }
    }
    return new UnicodeTable();
  }
}
