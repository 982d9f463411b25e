package dk.medsdk.io.draft;

import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theme discussion while it is read. */
final class ThemeDraft {
  SourceSpan span;
  @Nullable Placed<String> theme;
  final List<RoundDraft> rounds = new ArrayList<>();

  ThemeDraft(SourceSpan span) {
    this.span = span;
  }

  /** The round that is being read, one without a title if none was announced. */
  RoundDraft round() {
    if (rounds.isEmpty()) {
      rounds.add(new RoundDraft());
    }
    return rounds.get(rounds.size() - 1);
  }

  /** A round while it is read. */
  static final class RoundDraft {
    @Nullable Placed<String> title;
    final List<QuestionDraft> questions = new ArrayList<>();
  }

  /** A question while it is read. */
  static final class QuestionDraft {
    final @Nullable Placed<String> number;
    Placed<String> text;
    @Nullable Placed<String> reporting;
    final List<Placed<String>> responses = new ArrayList<>();

    QuestionDraft(@Nullable Placed<String> number, Placed<String> text) {
      this.number = number;
      this.text = text;
    }

    /** Sets the words as printed, and the way of reporting apart from them. */
    void says(Placed<String> printed) {
      SourceSpan span = number == null ? printed.span() : number.span().to(printed.span());
      text = new Placed<>(printed.value(), span);
      Reporting.in(printed.value())
          .ifPresent(
              found -> {
                text = new Placed<>(found.question(), span);
                reporting = new Placed<>(found.words(), printed.span());
              });
    }
  }
}
