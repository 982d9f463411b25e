package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file that hold words, found as the format wants it: by the relationships of
 * the package, and not by their usual names.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376-2, 8.3: relationships</a>
 */
final class WordPackage {

  private static final String USUAL_DOCUMENT = "word/document.xml";

  private final byte[] bytes;
  private final ZipDirectory directory;
  private final ReadingBudget budget;
  private final String document;
  private final Map<String, String> related;

  private WordPackage(byte[] bytes, ZipDirectory directory, ReadingBudget budget) {
    this.bytes = bytes;
    this.directory = directory;
    this.budget = budget;
    String stated = relationships("_rels/.rels", "").get("officeDocument");
    document = stated == null ? USUAL_DOCUMENT : stated;
    int folder = document.lastIndexOf('/') + 1;
    String folderName = document.substring(0, folder);
    String relations = folderName + "_rels/" + document.substring(folder) + ".rels";
    related = relationships(relations, folderName);
  }

  /**
   * Opens the package.
   *
   * @throws UnreadableException if it is not one, or not one of Word
   */
  static WordPackage of(byte[] bytes, ReadingBudget budget) {
    ZipDirectory directory = ZipDirectory.of(bytes);
    String otherFormat = otherFormat(directory);
    if (otherFormat != null) {
      throw UnreadableException.notWord(otherFormat);
    }
    return new WordPackage(bytes, directory, budget);
  }

  private static @Nullable String otherFormat(ZipDirectory directory) {
    if (directory.hasFolder("xl/")) {
      return "excel";
    }
    if (directory.hasFolder("ppt/")) {
      return "powerPoint";
    }
    if (directory.entry("mimetype") != null) {
      return "openDocument";
    }
    boolean word =
        directory.entry(USUAL_DOCUMENT) != null || directory.entry("_rels/.rels") != null;
    return word ? null : "zip";
  }

  /** The main part. */
  XmlCursor document() {
    return part(document).orElseThrow(() -> UnreadableException.notWord("zip"));
  }

  /** Reads the part that the main part calls by a sort of relationship, {@code styles}, if any. */
  void read(String sort, Consumer<XmlCursor> reader) {
    String name = related.get(sort);
    try (XmlCursor xml = name == null ? null : part(name).orElse(null)) {
      if (xml != null) {
        reader.accept(xml);
        xml.finish();
      }
    }
  }

  private Optional<XmlCursor> part(String name) {
    ZipDirectory.Entry entry = directory.entry(name);
    return entry == null
        ? Optional.empty()
        : Optional.of(XmlCursor.open(PartStream.open(bytes, entry, budget)));
  }

  /** The first target of each sort, as the name of a part. */
  private Map<String, String> relationships(String name, String folder) {
    Map<String, String> targets = new HashMap<>();
    try (XmlCursor xml = part(name).orElse(null)) {
      if (xml != null && xml.nextIn(0)) {
        while (xml.nextIn(1)) {
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            targets.putIfAbsent(
                type.substring(type.lastIndexOf('/') + 1), partName(target, folder));
          }
        }
      }
    }
    return targets;
  }

  /** {@code /word/styles.xml}, {@code styles.xml} and {@code ../word/styles.xml} are one part. */
  private static String partName(String target, String folder) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String parent = folder;
    String rest = target.startsWith("./") ? target.substring(2) : target;
    while (rest.startsWith("../") && !parent.isEmpty()) {
      rest = rest.substring(3);
      parent = parent.substring(0, parent.lastIndexOf('/', parent.length() - 2) + 1);
    }
    return parent + rest;
  }
}
