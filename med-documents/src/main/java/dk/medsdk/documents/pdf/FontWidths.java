package dk.medsdk.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/** How far each character of a font goes, in thousandths of its size. */
@FunctionalInterface
interface FontWidths {

  /** How far the character of a code goes. */
  float of(int code);

  /** The widths of a font of at most 256 characters, as the file gives them. */
  static FontWidths simple(COSDictionary font, Encoding encoding) {
    COSArray widths = font.getCOSArray(COSName.WIDTHS);
    if (widths == null) {
      return standard(font, encoding);
    }
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    float[] known = new float[Math.min(256, widths.size())];
    for (int i = 0; i < known.length; i++) {
      known[i] = number(widths, i);
    }
    return code -> code >= first && code - first < known.length ? known[code - first] : missing;
  }

  /** The widths of a font that every PDF reader has; of an unknown one, those of Helvetica. */
  private static FontWidths standard(COSDictionary font, Encoding encoding) {
    FontMetrics named = Standard14Fonts.getAFM(font.getNameAsString(COSName.BASE_FONT, ""));
    FontMetrics metrics = named != null ? named : Standard14Fonts.getAFM("Helvetica");
    return code -> metrics == null ? 500 : metrics.getCharacterWidth(encoding.getName(code));
  }

  /** The widths of a font of many characters, by the numbers of its glyphs. */
  static FontWidths composite(COSDictionary descendant) {
    float usual = descendant.getFloat(COSName.DW, 1000);
    Map<Integer, Float> single = new HashMap<>();
    TreeMap<Integer, float[]> ranges = new TreeMap<>();
    COSArray widths = descendant.getCOSArray(COSName.W);
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      int first = (int) number(widths, i);
      if (widths.getObject(i + 1) instanceof COSArray list) {
        for (int j = 0; j < list.size(); j++) {
          single.put(first + j, number(list, j));
        }
        i += 2;
      } else {
        ranges.put(first, new float[] {number(widths, i + 1), number(widths, i + 2)});
        i += 3;
      }
    }
    return glyph -> composite(glyph, usual, single, ranges);
  }

  private static float composite(
      int glyph, float usual, Map<Integer, Float> single, NavigableMap<Integer, float[]> ranges) {
    Float width = single.get(glyph);
    if (width != null) {
      return width;
    }
    Map.Entry<Integer, float[]> range = ranges.floorEntry(glyph);
    return range != null && glyph <= range.getValue()[0] ? range.getValue()[1] : usual;
  }

  private static float number(COSArray array, int index) {
    COSBase value = index < array.size() ? array.getObject(index) : null;
    return value instanceof COSNumber number ? number.floatValue() : 0;
  }
}
