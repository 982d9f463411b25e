package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ThemeDraft.QuestionDraft;
import dk.medsdk.io.draft.ThemeDraft.RoundDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a theme summary into the draft.
 *
 * <p>Its lines are wrapped: a blank line, a bullet or a heading ends what is being read.
 */
final class ThemeReader {

  /** What the lines that come now belong to. */
  private enum Part {
    TITLE,
    ROUND,
    QUESTION,
    RESPONSE,
    NOTHING
  }

  private static final int LONGEST_HEAD = 200;

  private final MeetingDraft draft;
  private final ThemeDraft theme;
  private Part part = Part.TITLE;
  private JoinedWords text;
  private @Nullable RoundDraft round;
  private @Nullable QuestionDraft question;

  ThemeReader(MeetingDraft draft, Block.ThemeTitle title) {
    this.draft = draft;
    this.theme = new ThemeDraft(title.span());
    this.text = new JoinedWords(title.words());
    draft.theme = theme;
    draft.kind = DocumentKind.THEME_SUMMARY;
  }

  /** Takes the next block of the summary. */
  void read(Block block) {
    if (block instanceof Block.Blank) {
      end();
    } else if (block instanceof Block.ThemeRoundHeading heading) {
      begin(Part.ROUND, heading.words());
    } else if (block instanceof Block.ThemeQuestionHeading heading) {
      begin(heading);
    } else if (block instanceof Block.Bullet bullet) {
      begin(Part.RESPONSE, bullet.words());
    } else if (block instanceof Block.TextLine line) {
      readLine(line.words());
    }
    if (!(block instanceof Block.Blank)) {
      theme.span = theme.span.to(block.span());
    }
  }

  /** Ends what is being read. */
  void finish() {
    end();
  }

  private void readLine(Words words) {
    if (part == Part.NOTHING) {
      begin(Part.RESPONSE, words);
    } else {
      text.add(words);
    }
  }

  private void begin(Part next, Words words) {
    end();
    part = next;
    text = new JoinedWords(words);
  }

  private void begin(Block.ThemeQuestionHeading heading) {
    end();
    QuestionDraft next = new QuestionDraft(Placed.of(heading.number()), Placed.of(heading.words()));
    round().questions.add(next);
    question = next;
    part = Part.QUESTION;
    text = new JoinedWords(heading.words());
  }

  private void end() {
    Placed<String> read = text.finish();
    switch (part) {
      case TITLE -> endTitle(read);
      case ROUND -> endRound(read);
      case QUESTION -> endQuestion(read);
      case RESPONSE -> endResponse(read);
      case NOTHING -> {}
    }
    part = Part.NOTHING;
  }

  private void endTitle(Placed<String> title) {
    String words = title.value();
    String beginning = words.substring(0, Math.min(words.length(), LONGEST_HEAD));
    Optional<DateScanner.Found> date = DateScanner.scan(beginning).stream().findFirst();
    date.flatMap(found -> found.printed().date())
        .ifPresent(day -> draft.date = new Placed<>(day, title.span()));
    int colon = words.indexOf(':', date.map(found -> found.span().end()).orElse(0));
    String head = colon < 0 ? words : words.substring(0, colon);
    CommitteeLevels.in(head)
        .ifPresent(
            name -> draft.committee = new Placed<>(CommitteeLevels.committee(name), title.span()));
    String named = colon < 0 ? "" : words.substring(colon + 1).strip();
    if (!named.isEmpty()) {
      theme.theme = new Placed<>(named, title.span());
    }
  }

  private void endRound(Placed<String> heading) {
    round = new RoundDraft();
    String title = heading.value();
    boolean colon = title.endsWith(":");
    round.title =
        new Placed<>(
            colon ? title.substring(0, title.length() - 1).strip() : title, heading.span());
    theme.rounds.add(round);
    question = null;
  }

  private void endQuestion(Placed<String> read) {
    if (question == null) {
      return;
    }
    String words = read.value();
    SourceSpan span = question.number.span().to(read.span());
    int open = words.lastIndexOf('(');
    boolean reporting = words.endsWith(")") && open > 0 && words.indexOf("rapportering", open) > 0;
    if (reporting) {
      question.reporting =
          new Placed<>(words.substring(open + 1, words.length() - 1).strip(), read.span());
      words = words.substring(0, open).strip();
    }
    question.text = new Placed<>(words, span);
  }

  private void endResponse(Placed<String> read) {
    if (question != null) {
      question.responses.add(read);
    }
  }

  private RoundDraft round() {
    if (round == null) {
      round = new RoundDraft();
      theme.rounds.add(round);
    }
    return round;
  }
}
