package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.Remarks.Remark;
import dk.medsdk.documents.docx.WordBlock.Paragraph;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its format, its runs of text, and what hangs on it. */
final class ParagraphReader {

  private static final String NO_LIST = "0";
  private static final Set<String> PAGE_ENDS = Set.of("page", "column");

  private final Story story;
  private final XmlCursor xml;
  private final Paragraph paragraph;
  private ParagraphFormat format = ParagraphFormat.NONE;
  private StyleSheet.Whole style;
  private boolean bold;
  private boolean hidden;

  ParagraphReader(Story story, Paragraph paragraph) {
    this.story = story;
    this.paragraph = paragraph;
    xml = story.xml();
    style = story.styles().paragraph(null);
  }

  /** Reads the {@code w:p} that the cursor stands at; whether the next paragraph goes on in it. */
  boolean read() {
    use(RunFormat.NONE);
    readInside();
    if (format.joined()) {
      story.remarks().add(Remark.TRACKED_CHANGE);
    }
    use(format.mark());
    if (format.joined() || hidden) {
      return true;
    }
    place();
    return false;
  }

  private void readInside() {
    boolean chosen = false;
    int here = xml.level();
    while (xml.nextIn(here)) {
      String name = xml.name();
      if (!XmlCursor.isAlternative(name)) {
        readElement(name);
      } else if (!chosen) {
        chosen = true;
        readInside();
      }
    }
  }

  private void readElement(String name) {
    switch (name) {
      case "pPr" -> {
        format = ParagraphFormat.read(xml);
        style = story.styles().paragraph(format.style());
      }
      case "r" -> {
        use(RunFormat.NONE);
        readInside();
        use(RunFormat.NONE);
      }
      case "rPr" -> use(RunFormat.read(xml));
      case "t" -> readText();
      case "tab", "ptab" -> add("\t");
      case "br" -> endLine(PAGE_ENDS.contains(attribute("type")));
      case "cr" -> endLine(false);
      case "noBreakHyphen" -> add("-");
      case "sym" -> add(Symbols.of(attribute("font"), attribute("char")));
      case "fldChar" -> readFieldMark();
      case "instrText" -> story.fields().addCode(textOf());
      case "footnoteReference" -> addNote("footnote");
      case "endnoteReference" -> addNote("endnote");
      case "commentReference" -> story.remarks().add(Remark.COMMENT);
      case "txbxContent" -> readTextBox();
      default -> {
        if (!story.passesOver(name)) {
          readInside();
        }
      }
    }
  }

  /** Bold by paragraph and by letters is bold no more: such a style switches over. */
  private void use(RunFormat letters) {
    StyleSheet.Whole own = story.styles().letters(letters.style());
    Boolean stated = letters.bold();
    bold = stated != null ? stated : style.bold() != own.bold();
    Boolean vanish = letters.hidden();
    hidden = vanish != null ? vanish : style.hidden() != own.hidden();
  }

  /** White space around a text counts only where the file says so. */
  private void readText() {
    boolean exact = "preserve".equals(xml.attribute("space"));
    String words = textOf();
    add(exact ? words : words.strip());
  }

  private String textOf() {
    StringBuilder text = new StringBuilder();
    xml.text(text);
    return text.toString().replace('\n', ' ').replace('\r', ' ');
  }

  private void add(String text) {
    if (text.isEmpty() || story.fields().isSilent()) {
      return;
    }
    if (hidden) {
      story.remarks().add(Remark.HIDDEN);
      return;
    }
    story.budget().takeCharacters(text.length());
    paragraph.text().add(text, bold);
  }

  private void endLine(boolean page) {
    if (!hidden && !story.fields().isSilent() && paragraph.text().endLine(page)) {
      story.budget().takeParagraphs(1);
    }
  }

  private void readFieldMark() {
    story.fields().mark(attribute("fldCharType"));
    add(FormField.read(xml));
  }

  private void addNote(String sort) {
    String id = attribute("id");
    add(story.notes().mark(sort, id));
    paragraph.below().addAll(story.notes().take(sort, id));
  }

  private void readTextBox() {
    boolean boldHere = bold;
    new BlockReader(story, paragraph.below()::add).read();
    bold = boldHere;
  }

  private String attribute(String name) {
    String value = xml.attribute(name);
    return value == null ? "" : value;
  }

  private void place() {
    int heading = format.outline() >= 0 ? format.outline() : style.heading();
    String id = format.list() != null ? format.list() : style.list();
    NumberedList list = id == null ? null : list(id);
    if (id == null || list == null) {
      paragraph.text().place(heading, 0, "");
      return;
    }
    int level = level(list);
    String label = story.counters().next(id, list, level);
    story.budget().takeCharacters(label.length());
    boolean inList = !label.isEmpty() && (heading == 0 || label.equals(ListCounters.BULLET));
    paragraph.text().place(heading, inList ? level + 1 : 0, label);
  }

  private @Nullable NumberedList list(String id) {
    return id.equals(NO_LIST) ? null : story.numbering().list(id, story.styles());
  }

  private int level(NumberedList list) {
    if (format.level() >= 0 || format.list() != null) {
      return Math.max(format.level(), 0);
    }
    return story.numbering().levelOf(list, style.listStyle()).orElse(Math.max(style.level(), 0));
  }
}
