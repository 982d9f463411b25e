package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import org.jspecify.annotations.Nullable;

/** Reads the blocks before the first item into the draft. */
final class HeadReader {

  /** A head has fewer lines; of what is no head, the first tell enough. */
  private static final int MOST_BARE_LINES = 200;

  private final MeetingDraft draft;
  private final HeadValues values;
  private final BareHeadLines bare;
  private int bareLines = MOST_BARE_LINES;
  private @Nullable HeadLabel pending;
  private @Nullable Presence presence;

  HeadReader(MeetingDraft draft) {
    this.draft = draft;
    this.values = new HeadValues(draft);
    this.bare = new BareHeadLines(draft, values);
  }

  /** Takes the next block of the head. */
  void read(Block block) {
    if (block instanceof Block.Blank) {
      draft.preamble().addBlank();
    } else if (block instanceof Block.Headline line) {
      end();
      bare.readHeadline(line);
    } else if (block instanceof Block.HeadField field) {
      readField(field);
    } else if (block instanceof Block.HeadFields line) {
      line.fields().forEach(this::readField);
    } else if (block instanceof Block.AttendanceHeading heading) {
      end();
      presence = Presence.of(heading.state());
      readPeople(heading.inline());
    } else if (block instanceof Block.GroupHeading heading) {
      readGroup(heading);
    } else if (block instanceof Block.ContentsEntry entry) {
      end();
      draft.contents.add(entry.line());
    } else if (block instanceof Block.ContentsHeading) {
      end();
    } else {
      readLine(block);
    }
  }

  /** Ends the head: what only the headline tells is taken from it now. */
  void finish() {
    bare.finish();
  }

  private void end() {
    pending = null;
    presence = null;
  }

  private void readField(Block.HeadField field) {
    end();
    if (field.value().isBlank()) {
      pending = field.meaning();
    } else if (!values.read(field.meaning(), field.value())) {
      draft.preamble().addParagraph(field.whole());
    } else if (field.meaning() == HeadLabel.DISTRIBUTION) {
      pending = null;
    }
  }

  private void readGroup(Block.GroupHeading heading) {
    pending = null;
    AttendanceState state = presence == null ? AttendanceState.PRESENT : presence.state();
    presence = new Presence(state, heading.seat());
    readPeople(heading.inline());
  }

  private void readLine(Block block) {
    Words words = BlockWords.of(block);
    if (words.isBlank()) {
      return;
    }
    if (pending != null && values.read(pending, words)) {
      // A list of addressees goes on; every other label has one value.
      pending = pending == HeadLabel.DISTRIBUTION ? pending : null;
      return;
    }
    pending = null;
    boolean bullet = block instanceof Block.Bullet;
    boolean named = presence != null && (bullet || AttendanceReader.looksLikeNames(words.text()));
    if (named) {
      readPeople(words);
    } else if (--bareLines < 0 || !bare.read(words)) {
      presence = presence != null && isShort(words) ? presence.as(Seat.UNKNOWN) : null;
      keep(block, words);
    }
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

  private void readPeople(Words words) {
    if (presence != null && !words.isBlank()) {
      AttendanceReader.readAll(words, presence).forEach(draft::addAttendance);
    }
  }
}
