package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells documents of a council or its committees from those of MED, which look alike: {@code
 * Økonomiudvalg - Referat}, or two of the marks {@code POLITISK BEHANDLING}, {@code Kompetence:
 * Byrådet}, {@code Underskriftsark} and the letters of parties behind names.
 *
 * <p>A committee of MED that meets the council or speaks of it stays one: its name says so.
 */
public final class PoliticalBody {

  private static final Set<String> NAMES =
      Set.of(
          "økonomiudvalg",
          "økonomiudvalget",
          "byråd",
          "byrådet",
          "kommunalbestyrelse",
          "kommunalbestyrelsen",
          "regionsråd",
          "regionsrådet",
          "borgerrepræsentation",
          "borgerrepræsentationen");

  private static final List<String> MARKS =
      List.of("POLITISK BEHANDLING", "Politisk behandling", "Kompetence:", "Underskriftsark");

  private static final String PARTIES = "ABCDFGIKLMNOPQVÆØÅ";
  private static final int FEWEST_PARTIES = 2;

  private PoliticalBody() {}

  /** The finding that a document is one of a political body, if it is. */
  public static Optional<Finding> find(MeetingDraft draft, SourceText source) {
    if (isOfMed(draft)) {
      return Optional.empty();
    }
    Placed<String> name = name(draft);
    if (name != null && isPolitical(name.value())) {
      return Optional.of(finding(name.value(), name.span()));
    }
    return marked(source.content());
  }

  private static boolean isOfMed(MeetingDraft draft) {
    boolean named = draft.committee != null && draft.committee.value().level().isPresent();
    boolean guest = draft.meetingKind != null && draft.meetingKind.value() == MeetingKind.POLITICAL;
    return named || guest || draft.level != null || draft.theme != null;
  }

  private static @Nullable Placed<String> name(MeetingDraft draft) {
    Placed<CommitteeReference> committee = draft.committee;
    return committee == null
        ? null
        : committee.value().name().map(name -> new Placed<>(name, committee.span())).orElse(null);
  }

  /** "Strandvig Byråd", but not "Byrådet og Samarbejdsudvalget". */
  private static boolean isPolitical(String name) {
    boolean political = false;
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      boolean body = NAMES.contains(word);
      political |= body;
      if (!body && (word.endsWith("udvalg") || word.endsWith("udvalget"))) {
        return false;
      }
    }
    return political;
  }

  private static Optional<Finding> marked(String text) {
    int first = -1;
    int kinds = 0;
    for (String mark : MARKS) {
      int at = lineWith(text, mark);
      kinds += at >= 0 ? 1 : 0;
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    if (kinds == 0 || (kinds == 1 && parties(text) < FEWEST_PARTIES)) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', first);
    String line = text.substring(first, end < 0 ? text.length() : end).strip();
    return Optional.of(finding(line, SourceSpan.of(first, first + line.length())));
  }

  /** Where a line begins with a mark; -1 if none does. */
  private static int lineWith(String text, String mark) {
    int at = text.indexOf(mark);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }

  /** How many different letters stand as "(A)" behind a word. */
  private static int parties(String text) {
    int letters = 0;
    for (int at = 0; at < PARTIES.length(); at++) {
      letters += text.indexOf(" (" + PARTIES.charAt(at) + ")") > 0 ? 1 : 0;
    }
    return letters;
  }

  private static Finding finding(String body, SourceSpan span) {
    return Finding.of(ReaderCatalogue.POLITICAL_MINUTES)
        .putArgument("body", body)
        .span(span)
        .build();
  }
}
