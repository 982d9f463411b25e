package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An answer to a hearing that is approved at a meeting after the hearing's deadline. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-HEARING",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference =
        "Et høringssvar godkendes inden høringsfristen; ellers holdes et ekstraordinært møde",
    summary =
        @Words(
            da = "Et høringssvar godkendes efter høringsfristen",
            en = "An answer to a hearing is approved after its deadline"),
    message =
        @Words(
            da =
                "Punkt {item} godkender et høringssvar den {date}, men høringsfristen var den"
                    + " {deadline}",
            en =
                "Item {item} approves an answer to a hearing on {date}, but the deadline was"
                    + " {deadline}"))
public final class HearingAnswerAfterDeadline implements DocumentRule {

  private static final Set<DecisionVerb> APPROVES =
      Set.of(DecisionVerb.APPROVE, DecisionVerb.DECIDE);

  /** Words of an item that tells of an answer that was sent, or of a deadline that was moved. */
  private static final List<String> SETTLED =
      List.of(
          "forlæng",
          "udsæt",
          "udsat",
          "udskyd",
          "udskudt",
          "sendt",
          "afgivet",
          "efterretning",
          "til orientering",
          "formandskabet har");

  /** Words of a deadline by which other committees were to answer this one. */
  private static final List<String> OF_OTHERS =
      List.of("lmu", "lokal", "intern", "afdeling", "udvalgene", "formandskaberne");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    if (day.isEmpty()) {
      return;
    }
    for (PlacedItem placed : input.items()) {
      Optional<LocalDate> deadline =
          isAnswer(placed.item()) ? deadlineOf(placed) : Optional.empty();
      if (deadline.filter(day.get()::isAfter).isPresent()) {
        problems
            .at(placed.path())
            .with("item", placed.label())
            .with("date", day.get())
            .with("deadline", deadline.get())
            .suggest(
                "Bed om en længere frist, eller hold et ekstraordinært møde",
                "Ask for a longer deadline, or hold an extraordinary meeting")
            .report();
      }
    }
  }

  private static boolean isAnswer(AgendaItem item) {
    return approves(item) && SETTLED.stream().noneMatch(wordsOf(item)::contains);
  }

  private static boolean approves(AgendaItem item) {
    boolean asked =
        item.recommendation().stream()
            .flatMap(recommendation -> recommendation.points().stream())
            .anyMatch(point -> approves(point.text()));
    boolean decided =
        item.decision().stream()
            .flatMap(decision -> decision.resolutions().stream())
            .anyMatch(resolution -> approves(resolution.text()));
    return asked || decided;
  }

  private static boolean approves(String text) {
    return text.toLowerCase(Locale.ROOT).contains("høringssvar")
        && DecisionVerb.in(text).filter(APPROVES::contains).isPresent();
  }

  /** The last day printed as the deadline; empty if one line names no day, or other committees. */
  private static Optional<LocalDate> deadlineOf(PlacedItem placed) {
    String text = textOf(placed.item());
    Optional<LocalDate> deadline = Optional.empty();
    for (String line : text.split("\n", -1)) {
      String words = line.toLowerCase(Locale.ROOT);
      if (words.contains("høringsfrist")) {
        Optional<LocalDate> last =
            DateScanner.scan(line).stream()
                .flatMap(found -> found.printed().date().stream())
                .max(LocalDate::compareTo);
        if (last.isEmpty() || OF_OTHERS.stream().anyMatch(words::contains)) {
          return Optional.empty();
        }
        deadline = deadline.filter(last.get()::isBefore).or(() -> last);
      }
    }
    return deadline;
  }

  private static String textOf(AgendaItem item) {
    return item.title().orElse("")
        + "\n"
        + item.summary().plainText()
        + "\n"
        + item.caseStatement().plainText();
  }

  private static String wordsOf(AgendaItem item) {
    StringBuilder words = new StringBuilder(textOf(item));
    item.recommendation()
        .ifPresent(r -> r.points().forEach(p -> words.append('\n').append(p.text())));
    item.decision()
        .ifPresent(
            decision -> {
              words.append('\n').append(decision.narrative().plainText());
              decision.resolutions().forEach(r -> words.append('\n').append(r.text()));
            });
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
