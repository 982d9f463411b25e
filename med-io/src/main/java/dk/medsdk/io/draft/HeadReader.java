package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.text.Paragraph;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks before the first item into the draft. */
final class HeadReader {

  /** A head has fewer lines; of what is no head, the first tell enough. */
  private static final int MOST_BARE_LINES = 200;

  /** A longer line is no value of a label above it. */
  private static final int LONGEST_VALUE = 120;

  /** Their values are one of few words, all of which are read. */
  private static final Set<HeadLabel> CHOICES =
      EnumSet.of(HeadLabel.DOCUMENT_KIND, HeadLabel.ZONE, HeadLabel.ONLINE);

  private final MeetingDraft draft;
  private final HeadValues values;
  private final BareHeadLines bare;
  private int bareLines = MOST_BARE_LINES;
  private @Nullable HeadLabel pending;
  private @Nullable HeadLabel last;
  private final PeopleList people;
  private final HeadRemainder remainder = new HeadRemainder();
  private final TitleDay title = new TitleDay();
  private boolean attachments;

  /** Whether the label without value has got one from a line below it. */
  private boolean more;

  HeadReader(MeetingDraft draft) {
    this.draft = draft;
    this.values = new HeadValues(draft);
    this.bare = new BareHeadLines(draft, values);
    this.people = new PeopleList(draft::addAttendance, this::keepText);
  }

  /** Takes the next block of the head. */
  void read(Block block) {
    boolean text = block instanceof Block.TextLine || block instanceof Block.Bullet;
    if (!text && !(block instanceof Block.SubHeading)) {
      draft.preamble().addBlank();
    }
    if (block instanceof Block.Blank) {
      people.endLine();
      pending = pending == HeadLabel.DISTRIBUTION && more ? null : pending;
    } else if (attachments && readAttachment(textOf(block))) {
      return;
    } else if (block instanceof Block.Headline line) {
      end();
      bare.readHeadline(line);
      remainder.add(Placed.of(line.words()));
    } else if (block instanceof Block.HeadField field) {
      readField(field);
    } else if (block instanceof Block.HeadFields line) {
      line.fields().forEach(this::readField);
    } else if (block instanceof Block.AttendanceHeading heading) {
      end();
      people.open(heading.state(), heading.inline());
    } else if (block instanceof Block.GroupHeading heading) {
      pending = null;
      people.openGroup(heading.seat(), heading.inline());
    } else if (block instanceof Block.MeetingAttachmentsHeading) {
      end();
      attachments = true;
    } else if (block instanceof Block.HeadFieldGoesOn line) {
      readMore(line.words());
    } else if (block instanceof Block.ContentsEntry entry) {
      end();
      draft.contents.add(entry.line());
      keepRest(entry.line().rest());
      entry.line().presenters().forEach(name -> remainder.add(Placed.of(name)));
    } else if (block instanceof Block.ContentsHeading) {
      end();
    } else if (block instanceof Block.Verbatim line) {
      end();
      draft.preamble().addVerbatim(line);
    } else {
      readLine(block);
    }
  }

  /** Ends the head: what only the headline tells is taken from it now. */
  void finish() {
    end();
    bare.finish();
    title.readInto(draft, values.days());
  }

  private void end() {
    pending = null;
    last = null;
    attachments = false;
    people.close();
    draft.preamble().addBlank();
  }

  private void readField(Block.HeadField field) {
    end();
    last = field.meaning();
    if (field.value().isBlank()) {
      pending = field.meaning();
      more = false;
    } else if (!values.read(field.meaning(), field.value())) {
      draft.preamble().addParagraph(field.whole());
    } else if (!CHOICES.contains(field.meaning())) {
      remainder.add(Placed.of(field.whole()), field.value().text());
    }
  }

  /** A second line of a value: one more place, more addressees; others have one line. */
  private void readMore(Words words) {
    boolean taken =
        (last == HeadLabel.PLACE || last == HeadLabel.DISTRIBUTION) && values.read(last, words);
    if (taken) {
      remainder.add(Placed.of(words));
    } else {
      readLine(new Block.TextLine(words, false));
    }
  }

  /** One line of what is attached to the meeting. */
  private boolean readAttachment(Block block) {
    attachments = block instanceof Block.Bullet || block instanceof Block.AttachmentLine;
    if (attachments) {
      Optional<Words> label =
          block instanceof Block.Bullet bullet ? bullet.label() : Optional.empty();
      draft.attachments.add(AttachmentReader.read(label, BlockWords.of(block)));
    }
    return attachments;
  }

  private void readLine(Block block) {
    Words words = BlockWords.of(block);
    if (words.isBlank()) {
      return;
    }
    boolean prose = words.length() > LONGEST_VALUE || words.text().endsWith(".");
    if (pending != null && !prose && values.read(pending, words)) {
      // A list of addressees goes on; every other label has one value.
      pending = pending == HeadLabel.DISTRIBUTION ? pending : null;
      more = true;
      remainder.add(Placed.of(words));
      return;
    }
    pending = null;
    if (people.take(block instanceof Block.Bullet, words)) {
      return;
    }
    people.endLine();
    if (--bareLines >= 0 && bare.read(words)) {
      draft.preamble().addBlank();
      remainder.add(Placed.of(words));
    } else {
      if (isShort(words)) {
        // "Fra Drift:" heads a group of the list that is open.
        people.openUnknownGroup();
      } else {
        people.close();
      }
      title.see(words);
      keep(block, words);
    }
  }

  private static Block textOf(Block block) {
    return block instanceof Block.Verbatim line ? line.line() : block;
  }

  /** The list of contents has no place for text behind a title. */
  private void keepRest(Words rest) {
    if (!rest.isBlank()) {
      keepText(rest);
    }
  }

  /** Remembers a line from which someone else took values. */
  void wasRead(Placed<String> line) {
    remainder.add(line);
  }

  /** Keeps what lines say beyond the values that were read of them; the draft is whole now. */
  void keepRemainder() {
    remainder.keepIn(draft);
    if (!draft.items.isEmpty()) {
      // Without an item all of the text is a head, and another finding says so.
      UnreadHeadLines.find(draft).ifPresent(draft.findings::add);
    }
  }

  /** Keeps a line that belongs to no field. */
  void keep(Block.TextLine line) {
    keepText(line.words());
  }

  private void keepText(Words words) {
    String once = Words.collapsed(words.text());
    draft.preamble().insert(new Placed<>(Paragraph.of(once), words.span()));
  }

  private static boolean isShort(Words words) {
    return words.length() < 30 && words.text().endsWith(":");
  }

  private void keep(Block block, Words words) {
    if (block instanceof Block.Bullet bullet) {
      draft.preamble().addBullet(bullet);
    } else if (block instanceof Block.SubHeading) {
      draft.preamble().addHeading(words);
    } else {
      draft.preamble().addParagraph(words);
    }
  }
}
