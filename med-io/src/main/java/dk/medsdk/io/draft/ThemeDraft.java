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

  /** A round while it is read. */
  static final class RoundDraft {
    @Nullable Placed<String> title;
    final List<QuestionDraft> questions = new ArrayList<>();
  }

  /** A question while it is read. */
  static final class QuestionDraft {
    final Placed<String> number;
    Placed<String> text;
    @Nullable Placed<String> reporting;
    final List<Placed<String>> responses = new ArrayList<>();

    QuestionDraft(Placed<String> number, Placed<String> text) {
      this.number = number;
      this.text = text;
    }
  }
}
