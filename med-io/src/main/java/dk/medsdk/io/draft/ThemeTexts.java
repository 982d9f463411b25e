package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ThemeDraft.QuestionDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of each text of a theme summary what it is: a response, a question that no heading
 * announces, or a remark before the first question.
 *
 * <p>One text is held back at a time, because what follows may tell: a page that ends inside it, a
 * list under it.
 */
final class ThemeTexts {

  /** How the questions are printed; the first one tells it for all. */
  private enum Style {
    UNKNOWN,
    ANNOUNCED,
    NUMBERED,
    BARE
  }

  private final MeetingDraft draft;
  private final ThemeDraft theme;
  private final ThemeTitleReader title;
  private Style style = Style.UNKNOWN;
  private @Nullable QuestionDraft question;
  private @Nullable JoinedWords held;
  private Block.@Nullable Bullet bullet;
  private boolean pageEnded;

  ThemeTexts(MeetingDraft draft, ThemeDraft theme, ThemeTitleReader title) {
    this.draft = draft;
    this.theme = theme;
    this.title = title;
  }

  /** Says that no question of the round is there yet. */
  void beginRound() {
    question = null;
  }

  /** Says that an announced question is there; its responses follow. */
  void begin(QuestionDraft announced) {
    style = Style.ANNOUNCED;
    add(announced);
  }

  /** Whether a line begins the next question where questions are only numbered. */
  boolean isNextQuestion(Words words) {
    int digits = style == Style.NUMBERED ? ThemeQuestionText.digits(words.text()) : 0;
    return digits > 0
        && digits + 2 < words.length()
        && Character.isUpperCase(words.text().charAt(digits + 2));
  }

  /** Takes a text that has ended. */
  void hold(JoinedWords text, Block.@Nullable Bullet element) {
    settle(false);
    held = text;
    bullet = element;
    pageEnded = false;
  }

  /** Says that an element of a list begins here. */
  void listBegins() {
    settle(true);
  }

  /** Says that a page ends here. */
  void pageEnds() {
    pageEnded = true;
  }

  /** Whether a line goes on with the last text of the page before. */
  boolean resumes(Words words) {
    return pageEnded && held != null && held.isContinuedBy(words);
  }

  /** Adds such a line. */
  void resume(Words words) {
    if (held != null) {
      held.add(words);
    }
  }

  /** Gives the text that is held back its place. */
  void settle() {
    settle(false);
  }

  private void settle(boolean beforeList) {
    if (held == null) {
      return;
    }
    Placed<String> text = held.finish();
    held = null;
    if (bullet == null && style != Style.ANNOUNCED && isQuestion(text, beforeList)) {
      return;
    }
    if (question == null) {
      keep(text);
    } else if (!isReportingOf(question, text)) {
      question.responses.add(text);
    }
  }

  /** Adds a paragraph as a question, if it is one. */
  private boolean isQuestion(Placed<String> paragraph, boolean beforeList) {
    ThemeQuestionText read = ThemeQuestionText.of(paragraph.value());
    boolean numbered = !read.number().isEmpty();
    boolean fits = style == Style.UNKNOWN || (style == Style.NUMBERED) == numbered;
    boolean first = question == null && !theme.rounds.isEmpty();
    boolean announced =
        read.reported() || (read.asks() && (read.isMarked() || beforeList || first));
    if (!fits || !announced) {
      return false;
    }
    style = numbered ? Style.NUMBERED : Style.BARE;
    SourceSpan span = paragraph.span();
    Placed<String> number =
        numbered
            ? new Placed<>(
                read.number(), SourceSpan.of(span.start(), span.start() + read.number().length()))
            : null;
    QuestionDraft next = new QuestionDraft(number, paragraph);
    next.says(new Placed<>(read.text(), SourceSpan.of(span.start() + read.start(), span.end())));
    add(next);
    return true;
  }

  private void add(QuestionDraft next) {
    theme.round().questions.add(next);
    question = next;
  }

  /** "(mundtlig afrapportering)" on a line of its own below the question. */
  private static boolean isReportingOf(QuestionDraft question, Placed<String> text) {
    Optional<Reporting> reporting =
        question.reporting == null && question.responses.isEmpty()
            ? Reporting.in(text.value()).filter(found -> found.question().isEmpty())
            : Optional.empty();
    reporting.ifPresent(found -> question.reporting = new Placed<>(found.words(), text.span()));
    return reporting.isPresent();
  }

  /** A text above the first question belongs to no other field than the remarks in front. */
  private void keep(Placed<String> text) {
    if (bullet != null) {
      Words words = new Words(text.value(), text.span().start());
      draft.preamble().addBullet(new Block.Bullet(bullet.label(), words, bullet.indent()));
    } else if (!theme.rounds.isEmpty() || !title.readMore(text)) {
      draft.preamble().addParagraph(text);
    }
  }
}
