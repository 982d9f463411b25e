package dk.medsdk.io.text;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.block.Section;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reader took each character of a text for. */
final class WordMarks {

  /** What a character belongs to. */
  enum Mark {
    /** No block: nobody looked at it. */
    UNSEEN,
    /** The document: it must be found in the model. */
    SAID,
    /** The document before its first item, whose dates, clocks and names become values. */
    HEAD,
    /** A list of people, which may be printed again and again. */
    PEOPLE,
    /** An attachment, whose label becomes a number. */
    ATTACHMENT,
    /** A label, a heading, the tag of an item, or a value that is no text. */
    LABEL,
    /** The page. */
    NOISE
  }

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}\t");
  private static final Pattern PAGE_BEHIND = Pattern.compile("(?m)[\t .](\\d{1,3})\\h*$");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\. \\p{Ll}+(?: \\d{4})?");
  private static final String[] LINKS = {"Tilbage til toppen", "Til toppen"};
  private static final String CONTENTS = "Indholdsfortegnelse";

  private final String text;
  private final Mark[] marks;
  private Mark plain = Mark.HEAD;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> actors = new HashSet<>();
  private boolean people;
  private boolean actions;
  private boolean attachments;

  private WordMarks(String text) {
    this.text = text;
    this.marks = new Mark[text.length()];
    Arrays.fill(marks, Mark.UNSEEN);
  }

  static WordMarks of(String text, List<Line> lines, List<Block> blocks) {
    WordMarks all = new WordMarks(text);
    for (Line line : lines) {
      all.mark(SourceSpan.of(line.words().start(), line.body().start()), Mark.LABEL);
    }
    blocks.forEach(all::read);
    for (String link : LINKS) {
      all.markUnseen(link, Mark.NOISE);
    }
    all.markUnseen(CONTENTS, Mark.LABEL);
    all.markPagesBehind();
    return all;
  }

  Mark at(int offset) {
    return marks[offset];
  }

  /** Says what was read here. */
  void mark(SourceSpan span, Mark mark) {
    Arrays.fill(marks, span.start(), span.end(), mark);
  }

  /** Words that are glued to others, which alone are the block. */
  private void markUnseen(String words, Mark mark) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (marks[at] == Mark.UNSEEN) {
        mark(SourceSpan.of(at, at + words.length()), mark);
      }
    }
  }

  /** "2. Budget 4" in a table of contents: the page is no part of the entry. */
  private void markPagesBehind() {
    PAGE_BEHIND
        .matcher(text)
        .results()
        .filter(page -> marks[page.start(1)] == Mark.UNSEEN)
        .forEach(page -> mark(SourceSpan.of(page.start(1), page.end(1)), Mark.LABEL));
  }

  private void read(Block block) {
    boolean begins =
        block instanceof Block.ItemHeading
            || block instanceof Block.SubItemHeading
            || block instanceof Block.ThemeRoundHeading
            || block instanceof Block.ThemeQuestionHeading;
    if (block instanceof Block.ContentsEntry) {
      plain = Mark.HEAD;
    } else if (begins) {
      plain = Mark.SAID;
      actions = false;
      // An item goes on below a break.
      boolean pause = block instanceof Block.ItemHeading item && item.line().isBreak();
      if (!pause) {
        actors.clear();
      }
    }
    boolean heading =
        block instanceof Block.AttendanceHeading || block instanceof Block.GroupHeading;
    boolean line =
        block instanceof Block.TextLine
            || block instanceof Block.Bullet
            || block instanceof Block.SubHeading
            || block instanceof Block.Noise
            || block instanceof Block.Blank;
    people = heading || (people && line);
    attachments =
        block instanceof Block.MeetingAttachmentsHeading
            || (block instanceof Block.SectionHeading section
                && section.section() == Section.ATTACHMENTS)
            || (attachments && line);
    // The second line of an item's heading is blank, and marked as a part of the heading.
    if (!(block instanceof Block.Blank)
        && !markItem(block)
        && !markSection(block)
        && !markPeople(block)) {
      mark(block.span(), plain());
      markInitials(block.span());
    }
  }

  /** "IHO" and a tabulator before the name whose letters they are, in a list of people. */
  private void markInitials(SourceSpan line) {
    Matcher initials = INITIALS.matcher(text).region(line.start(), line.end());
    if (people && initials.lookingAt()) {
      mark(SourceSpan.of(line.start(), initials.end()), Mark.LABEL);
    }
  }

  private Mark plain() {
    return people ? Mark.PEOPLE : attachments ? Mark.ATTACHMENT : plain;
  }

  private boolean markItem(Block block) {
    if (block instanceof Block.Noise) {
      mark(block.span(), Mark.NOISE);
    } else if (block instanceof Block.ThemeTitle title) {
      titles.add(title.words().text());
      mark(block.span(), Mark.HEAD);
    } else if (block instanceof Block.Headline line) {
      // "Emne: Referat af møde": the label of a mail's subject is no part of what it says.
      mark(fromLineStart(line.span()), Mark.LABEL);
      mark(line.span(), Mark.HEAD);
    } else if (block instanceof Block.TextLine line && titles.contains(line.words().text())) {
      // Every page repeats it.
      mark(block.span(), Mark.LABEL);
    } else if (block instanceof Block.ContentsHeading
        || block instanceof Block.MeetingAttachmentsHeading) {
      mark(block.span(), Mark.LABEL);
    } else if (block instanceof Block.PurposeLine || block instanceof Block.PurposeHeading) {
      mark(block.span(), Mark.LABEL);
    } else if (block instanceof Block.TableRow row && isOfActions(row)) {
      markActions(row);
    } else if (block instanceof Block.ContentsEntry entry) {
      mark(entry.line());
      entry.line().presenters().forEach(name -> mark(name.span(), Mark.HEAD));
    } else if (block instanceof Block.ItemHeading item) {
      mark(item.line());
    } else if (block instanceof Block.SubItemHeading item) {
      mark(item.line());
    } else if (block instanceof Block.HeadField field) {
      mark(field);
    } else if (block instanceof Block.HeadFields line) {
      line.fields().forEach(this::mark);
    } else if (block instanceof Block.ItemCaseNumber number) {
      mark(number.field());
    } else {
      return false;
    }
    return true;
  }

  /** Whether a row is the heads of a list of actions, or stands below them. */
  private boolean isOfActions(Block.TableRow row) {
    actions |= row.cells().stream().anyMatch(cell -> cell.text().equals("Ansvarlig"));
    return actions;
  }

  /** The heads are labels, and so are the number of a row and the day it is due. */
  private void markActions(Block.TableRow row) {
    boolean heads = row.cells().stream().anyMatch(cell -> cell.text().equals("Ansvarlig"));
    mark(row.span(), heads ? Mark.LABEL : plain());
    row.cells().stream()
        .filter(cell -> isNumberOrDay(cell.text()))
        .forEach(cell -> mark(cell.span(), Mark.LABEL));
  }

  private static boolean isNumberOrDay(String cell) {
    return cell.chars().allMatch(Character::isDigit) || DAY.matcher(cell).matches();
  }

  private boolean markSection(Block block) {
    if (block instanceof Block.SectionHeading section) {
      label(section.span(), Optional.of(section.inline()));
    } else if (block instanceof Block.RecommendationHeading section) {
      label(fromLineStart(section.span()), Optional.of(section.inline()));
      section.by().ifPresent(this::named);
      section.addressee().ifPresent(this::named);
    } else if (block instanceof Block.DecisionLead lead) {
      label(lead.span(), Optional.of(lead.inline()));
      lead.actor().ifPresent(this::named);
    } else if (block instanceof Block.FollowUpLine line) {
      label(line.span(), line.text());
      line.owner().ifPresent(this::said);
      line.due().ifPresent(this::said);
    } else if (block instanceof Block.ThemeQuestionHeading question) {
      label(fromLineStart(question.span()), Optional.of(question.words()));
      said(question.number());
    } else if (block instanceof Block.AttachmentLine line) {
      mark(line.span(), Mark.ATTACHMENT);
    } else {
      return false;
    }
    return true;
  }

  private boolean markPeople(Block block) {
    if (block instanceof Block.AttendanceHeading heading) {
      label(heading.span(), Optional.empty());
      mark(heading.inline().span(), Mark.PEOPLE);
    } else if (block instanceof Block.GroupHeading heading) {
      label(heading.span(), Optional.empty());
      mark(heading.inline().span(), Mark.PEOPLE);
    } else if (block instanceof Block.PresenterLine line) {
      label(line.span(), Optional.empty());
      line.names().forEach(this::said);
    } else if (block instanceof Block.OpennessLine line) {
      label(line.span(), line.reason());
    } else if (block instanceof Block.Bullet bullet) {
      mark(fromLineStart(bullet.span()), Mark.LABEL);
      mark(bullet.span(), Mark.LABEL);
      mark(bullet.words().span(), plain());
    } else {
      return false;
    }
    return true;
  }

  /** Number, tag and what else is no title and no text behind it. */
  private void mark(ItemLine line) {
    label(line.span(), Optional.of(line.rest()));
    line.presenters().forEach(this::said);
    line.number().ifPresent(this::said);
    line.title().ifPresent(title -> mark(title.span(), Mark.SAID));
  }

  private void mark(Block.HeadField field) {
    boolean person =
        field.meaning() == HeadLabel.CHAIR || field.meaning() == HeadLabel.MINUTE_TAKER;
    mark(field.label().span(), Mark.LABEL);
    mark(field.value().span(), person ? Mark.PEOPLE : plain);
  }

  private void label(SourceSpan span, Optional<Words> inside) {
    mark(span, Mark.LABEL);
    inside.ifPresent(this::said);
  }

  /** Who recommends or decides: the same again says nothing new. */
  private void named(Words words) {
    mark(words.span(), actors.add(words.text()) ? Mark.SAID : Mark.LABEL);
  }

  private void said(Words words) {
    mark(words.span(), Mark.SAID);
  }

  /** With the label before it on its line. */
  private SourceSpan fromLineStart(SourceSpan span) {
    int start = span.start();
    while (start > 0
        && "\r\n".indexOf(text.charAt(start - 1)) < 0
        && marks[start - 1] == Mark.UNSEEN) {
      start--;
    }
    return SourceSpan.of(start, span.end());
  }
}
