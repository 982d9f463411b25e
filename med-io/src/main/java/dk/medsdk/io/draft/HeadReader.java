package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the blocks before the first item into the draft. */
final class HeadReader {

  /** A head has fewer lines; of what is no head, the first tell enough. */
  private static final int MOST_BARE_LINES = 200;

  /** A longer line is no value of a label above it. */
  private static final int LONGEST_VALUE = 120;

  private final MeetingDraft draft;
  private final HeadValues values;
  private final BareHeadLines bare;
  private int bareLines = MOST_BARE_LINES;
  private @Nullable HeadLabel pending;
  private @Nullable HeadLabel last;
  private final PeopleList people;
  private boolean attachments;

  /** Whether the label without value has got one from a line below it. */
  private boolean more;

  HeadReader(MeetingDraft draft) {
    this.draft = draft;
    this.values = new HeadValues(draft);
    this.bare = new BareHeadLines(draft, values);
    this.people = new PeopleList(draft::addAttendance);
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
  }

  private void end() {
    pending = null;
    last = null;
    attachments = false;
    people.close();
  }

  private void readField(Block.HeadField field) {
    end();
    last = field.meaning();
    if (field.value().isBlank()) {
      pending = field.meaning();
      more = false;
    } else if (!values.read(field.meaning(), field.value())) {
      draft.preamble().addParagraph(field.whole());
    }
  }

  /** A second line of a value: one more place, more addressees; others have one line. */
  private void readMore(Words words) {
    boolean taken =
        (last == HeadLabel.PLACE || last == HeadLabel.DISTRIBUTION) && values.read(last, words);
    if (!taken) {
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
      return;
    }
    pending = null;
    if (people.take(block instanceof Block.Bullet, words)) {
      return;
    }
    people.endLine();
    if (--bareLines < 0 || !bare.read(words)) {
      if (isShort(words)) {
        // "Fra Drift:" heads a group of the list that is open.
        people.openUnknownGroup();
      } else {
        people.close();
      }
      keep(block, words);
    } else {
      draft.preamble().addBlank();
    }
  }

  private static Block textOf(Block block) {
    return block instanceof Block.Verbatim line ? line.line() : block;
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
