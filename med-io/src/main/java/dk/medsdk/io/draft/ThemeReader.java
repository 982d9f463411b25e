package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ThemeDraft.QuestionDraft;
import dk.medsdk.io.draft.ThemeDraft.RoundDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a theme summary into the draft.
 *
 * <p>Its lines are wrapped: a blank line, a bullet, a heading or a line that ends early ends what
 * is being read. The end of a page does not: what it cuts in two is put together again.
 */
final class ThemeReader {

  /** What the lines that come now belong to. */
  private enum Part {
    TITLE,
    ROUND,
    QUESTION,
    TEXT,
    NOTHING
  }

  private final HeadReader head;
  private final ThemeDraft theme;
  private final ThemeTitleReader title;
  private final ThemeTexts texts;
  private final PageMarks pages = new PageMarks();
  private final LineWidths widths = new LineWidths();
  private Part part = Part.NOTHING;
  private JoinedWords text;

  /** The bullet that is being read, {@code null} if it is a paragraph. */
  private Block.@Nullable Bullet bullet;

  private @Nullable QuestionDraft question;

  ThemeReader(MeetingDraft draft, HeadReader head, Block first) {
    this.head = head;
    this.theme = new ThemeDraft(first.span());
    this.title = new ThemeTitleReader(draft, theme);
    this.texts = new ThemeTexts(draft, theme, title);
    this.text = new JoinedWords(new Words("", first.span().start()));
    draft.theme = theme;
    draft.kind = DocumentKind.THEME_SUMMARY;
    read(first);
  }

  /** Takes the next block of the summary. */
  void read(Block block) {
    if (block instanceof Block.Blank) {
      readBlank();
      return;
    }
    if (block instanceof Block.Noise) {
      texts.pageEnds();
    } else if (block instanceof Block.ThemeTitle heading) {
      pages.repeats(heading.words());
      begin(Part.TITLE, heading.words());
    } else if (block instanceof Block.ThemeRoundHeading heading) {
      begin(Part.ROUND, heading.words());
    } else if (block instanceof Block.ThemeQuestionHeading heading) {
      begin(heading);
    } else if (block instanceof Block.Bullet element) {
      begin(Part.TEXT, element.words());
      texts.listBegins();
      bullet = element;
    } else if (block instanceof Block.TextLine line) {
      readLine(line.words());
    } else {
      end();
      head.read(block);
    }
    theme.span = theme.span.to(block.span());
  }

  /** Ends what is being read. */
  void finish() {
    end();
    texts.settle();
  }

  /** A question whose words are still to come goes on below. */
  private void readBlank() {
    if (part != Part.QUESTION || !text.isEmpty()) {
      end();
    }
  }

  private void readLine(Words words) {
    if (part == Part.NOTHING && pages.isMark(words)) {
      texts.pageEnds();
    } else if (part == Part.NOTHING && texts.resumes(words)) {
      texts.resume(words);
    } else if (part == Part.NOTHING || beginsAnew(words)) {
      begin(Part.TEXT, words);
    } else {
      text.add(words);
      widths.add(words);
    }
  }

  /** Whether a line that follows without a blank one is a text of its own. */
  private boolean beginsAnew(Words words) {
    return switch (part) {
      case TITLE -> ThemeTitleReader.isLabelled(words) || (isSentenceEnd() && isCapital(words));
      case ROUND -> !text.isContinuedBy(words);
      case QUESTION -> !text.isEmpty() && isCapital(words) && isAsked(words);
      case TEXT -> texts.isNextQuestion(words) || endsEarlyBefore(words);
      case NOTHING -> true;
    };
  }

  private boolean endsEarlyBefore(Words next) {
    return !text.isContinuedBy(next) && widths.endsEarlyBefore(next);
  }

  private boolean isAsked(Words next) {
    return Reporting.in(text.tail()).isPresent()
        || (text.last() == '?' && widths.endsEarlyBefore(next));
  }

  private boolean isSentenceEnd() {
    return !text.isEmpty() && ".?!".indexOf(text.last()) >= 0;
  }

  private static boolean isCapital(Words words) {
    return !words.text().isEmpty() && Character.isUpperCase(words.text().charAt(0));
  }

  private void begin(Part next, Words words) {
    end();
    part = next;
    text = new JoinedWords(words);
    widths.add(words);
  }

  private void begin(Block.ThemeQuestionHeading heading) {
    begin(Part.QUESTION, heading.words());
    texts.settle();
    question = new QuestionDraft(Placed.of(heading.number()), Placed.of(heading.words()));
  }

  private void end() {
    Placed<String> read = text.finish();
    switch (part) {
      case TITLE -> {
        title.read(read);
        head.wasRead(read);
      }
      case ROUND -> endRound(read);
      case QUESTION -> endQuestion(read);
      case TEXT -> texts.hold(text, bullet);
      case NOTHING -> {}
    }
    bullet = null;
    part = Part.NOTHING;
  }

  private void endRound(Placed<String> heading) {
    texts.settle();
    RoundDraft round = new RoundDraft();
    String words = heading.value();
    boolean colon = words.endsWith(":");
    round.title =
        new Placed<>(
            colon ? words.substring(0, words.length() - 1).strip() : words, heading.span());
    theme.rounds.add(round);
    texts.beginRound();
  }

  private void endQuestion(Placed<String> read) {
    if (question != null) {
      question.says(read);
      texts.begin(question);
      question = null;
    }
  }
}
