package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** What a line is. */
public sealed interface Block {

  /** Where it stands. */
  SourceSpan span();

  /** An empty line. */
  record Blank(SourceSpan span) implements Block {}

  /**
   * Words that belong to the page, not to the meeting: "Tilbage til toppen".
   *
   * @param span where they stand
   * @param endsPage whether they stand at the end of a page or the beginning: "Side 1 af 6"
   */
  record Noise(SourceSpan span, boolean endsPage) implements Block {

    /** Words inside a page. */
    Noise(SourceSpan span) {
      this(span, false);
    }
  }

  /** What the document calls itself: "Referat LMU den 17.04 fra kl. 9.30-11.15". */
  record Headline(Words words, DocumentKind kind) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** A label of the head with its value: "Mødested: Mødelokale 2". */
  record HeadField(Words label, HeadLabel meaning, Words value) implements Block {

    /** Label, colon and value. */
    public Words whole() {
      int gap = Math.max(0, value.start() - label.start() - label.length());
      String colon = gap > 0 ? ":" + " ".repeat(gap - 1) : "";
      return new Words(label.text() + colon + value.text(), label.start());
    }

    @Override
    public SourceSpan span() {
      return label.span().to(value.span());
    }
  }

  /** Several labels on one line: "Dato: 3. maj 2024 Sted: Kantinen". */
  record HeadFields(List<HeadField> fields) implements Block {
    @Override
    public SourceSpan span() {
      return fields.get(0).span().to(fields.get(fields.size() - 1).span());
    }
  }

  /** A line that goes on with the value of the label above it: a second place, one more reader. */
  record HeadFieldGoesOn(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** The heading of what is attached to the meeting and to no item: "Bilag til mødet". */
  record MeetingAttachmentsHeading(SourceSpan span) implements Block {}

  /** The heading of the list of contents: "Pkt. tekst". */
  record ContentsHeading(SourceSpan span) implements Block {}

  /** One line of the list of contents. */
  record ContentsEntry(ItemLine line) implements Block {
    @Override
    public SourceSpan span() {
      return line.span();
    }
  }

  /** The first line of an item; in Word documents often the whole item. */
  record ItemHeading(ItemLine line) implements Block {
    @Override
    public SourceSpan span() {
      return line.span();
    }
  }

  /** The first line of an item under an item: "7.1 Sygefravær". */
  record SubItemHeading(ItemLine line) implements Block {
    @Override
    public SourceSpan span() {
      return line.span();
    }
  }

  /**
   * The first line of an item that says so: "Punkt IV: Budget", "Underpunkt 4a: Overarbejde".
   *
   * @param line what it says
   * @param depth 1 for an item of the meeting, one more for each item around it
   */
  record StatedItemHeading(ItemLine line, int depth) implements Block {
    @Override
    public SourceSpan span() {
      return line.span();
    }
  }

  /**
   * The heading of a section.
   *
   * @param words the heading as printed
   * @param section which section it opens
   * @param inline the words that follow the heading on its line, empty if there are none
   */
  record SectionHeading(Words words, Section section, Words inline) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * The heading of a recommendation: "Det indstilles, at HMU".
   *
   * @param words the heading as printed
   * @param by who recommends
   * @param addressee who is asked
   * @param inline the point that follows on the same line, empty if there is none
   */
  record RecommendationHeading(
      Words words, Optional<Words> by, Optional<Words> addressee, Words inline) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * The words that introduce resolutions: "HMU besluttede, at:".
   *
   * @param words the words as printed
   * @param actor who decided
   * @param inline the resolution that follows on the same line, empty if there is none
   */
  record DecisionLead(Words words, Optional<Words> actor, Words inline) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** Whether the sides agreed: "Enighed: Enighed med forbehold". */
  record AgreementLine(SourceSpan span, Agreement agreement) implements Block {}

  /** What one side wants recorded: "Udtalelse fra medarbejdersiden: Vi er imod". */
  record StatementLine(SourceSpan span, Side side, Words words) implements Block {}

  /**
   * What someone will do: "Opfølgning: Listen sendes ud. Ansvarlig: Ida Holm. Frist: uge 12".
   *
   * @param words the whole line
   * @param text what is done, blank if only its label is printed; empty without the label
   * @param owner who does it
   * @param due by when
   */
  record FollowUpLine(Words words, Optional<Words> text, Optional<Words> owner, Optional<Words> due)
      implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * The heading of a list of people: "Afbud", "Til stede:", "Afbud til punktet".
   *
   * @param span the heading as printed
   * @param state what is said of the people, if anything is
   * @param ofItem whether it says that the people are those of one item
   * @param inline the names that follow on the same line, empty if there are none
   */
  record AttendanceHeading(
      SourceSpan span, Optional<AttendanceState> state, boolean ofItem, Words inline)
      implements Block {}

  /**
   * The heading of a group in a list of people: "Ledelsesrepræsentanter:".
   *
   * @param words the whole line
   * @param seat what it says of the people
   * @param inline the names that follow on the same line, empty if there are none
   */
  record GroupHeading(Words words, RoleWords.Seat seat, Words inline) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * One element of a list.
   *
   * @param label the number or letter, without what follows it; empty for a bullet
   * @param words the words after bullet or label
   * @param indent how far in the line stands
   */
  record Bullet(Optional<Words> label, Words words, int indent) implements Block {
    @Override
    public SourceSpan span() {
      return label.map(l -> l.span().to(words.span())).orElse(words.span());
    }
  }

  /** Who presents an item, below its heading: "v. vicedirektør Bo Vang". */
  record PresenterLine(SourceSpan span, List<Words> names) implements Block {}

  /** Why an item is on the agenda, below its heading: "Formål: Drøftelse". */
  record PurposeLine(SourceSpan span, List<Purpose> purposes) implements Block {}

  /** Why the items below it are on the agenda: "TIL DRØFTELSE". */
  record PurposeHeading(SourceSpan span, List<Purpose> purposes) implements Block {}

  /** The heading of a day between items: "FREDAG DEN 10. OKTOBER 2025". */
  record DayHeading(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** A row of a table in a text. */
  record TableRow(SourceSpan span, List<Words> cells) implements Block {}

  /**
   * Whether an item may be published: "Lukket punkt".
   *
   * @param span the line as printed
   * @param openness what it says
   * @param reason why, where that follows
   */
  record OpennessLine(SourceSpan span, Openness openness, Optional<Words> reason)
      implements Block {}

  /**
   * The case number of an item: "Sagnr.: 1-13-3-57-16".
   *
   * @param field the label and the number
   * @param ofNext whether it stands above the heading of its item
   */
  record ItemCaseNumber(HeadField field, boolean ofNext) implements Block {
    @Override
    public SourceSpan span() {
      return field.span();
    }
  }

  /** An attachment listed without a heading: "Bilag 1: Årsplan". */
  record AttachmentLine(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** A heading inside a section: "Frokost". */
  record SubHeading(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * A line of running text.
   *
   * @param words its words
   * @param goesOn whether its first word did not fit on the line above
   */
  record TextLine(Words words, boolean goesOn) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * A line of text by the blanks before it, whatever it looks like.
   *
   * @param line what kind of line it is
   * @param level the level of a heading; 0 for every other line
   */
  record Verbatim(Block line, int level) implements Block {
    @Override
    public SourceSpan span() {
      return line.span();
    }
  }

  /** The title of a theme summary: "Bilag til temadrøftelse på HMU møde den …: theme". */
  record ThemeTitle(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /** The heading of one round of a theme discussion: "Opsamling på 1 gruppedrøftelse:". */
  record ThemeRoundHeading(Words words) implements Block {
    @Override
    public SourceSpan span() {
      return words.span();
    }
  }

  /**
   * The first line of a question: "Spørgsmål 1: …".
   *
   * @param number the number as printed
   * @param words the words of the question on this line, empty if they begin on the next
   */
  record ThemeQuestionHeading(Words number, Words words) implements Block {
    @Override
    public SourceSpan span() {
      return number.span().to(words.span());
    }
  }
}
