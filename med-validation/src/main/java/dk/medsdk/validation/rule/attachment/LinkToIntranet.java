package dk.medsdk.validation.rule.attachment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A link in a document that is open to all, to a place that only employees reach. */
@MedRule(
    group = RuleGroup.ATTACHMENT,
    core = "BIL-INTRANET-LINK",
    severity = Severity.WARNING,
    gates = Gate.PUBLISHED,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Links i det, der offentliggøres, kan åbnes af alle",
    summary =
        @Words(
            da = "Et offentligt dokument linker til et intranet",
            en = "A public document links to an intranet"),
    message =
        @Words(
            da =
                "{count} {count|1=link|links} fører til et intranet, som kun ansatte kan åbne:"
                    + " {hosts}",
            en =
                "{count} {count|1=link leads|links lead} to an intranet that only employees can"
                    + " open: {hosts}"))
public final class LinkToIntranet implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    IntranetHosts intranet = new IntranetHosts(input.profile().intranetHosts());
    Set<String> hosts = new LinkedHashSet<>();
    List<TextPlace> places = new ArrayList<>();
    for (PlacedText text : DocumentTexts.of(input.document())) {
      List<String> addresses = intranet.addressesIn(text.text());
      addresses.forEach(address -> hosts.add(IntranetHosts.hostOf(address)));
      places.addAll(places(addresses, text, input));
    }
    if (!places.isEmpty()) {
      report(places, hosts, problems);
    }
  }

  private static List<TextPlace> places(List<String> addresses, PlacedText text, CheckInput input) {
    List<TextPlace> places = new ArrayList<>();
    for (String address : addresses) {
      Optional<SourceSpan> around = input.sourceMap().nearestSpanOf(text.path());
      Optional<SourceSpan> printed =
          around.flatMap(span -> input.source().flatMap(s -> find(address, s.content(), span)));
      places.add(new TextPlace(text.path(), printed.or(() -> around), address));
    }
    return places;
  }

  private static Optional<SourceSpan> find(String address, String source, SourceSpan around) {
    int at = source.indexOf(address, around.start());
    int end = at + address.length();
    return at < 0 || end > around.end() ? Optional.empty() : Optional.of(SourceSpan.of(at, end));
  }

  private static void report(List<TextPlace> places, Set<String> hosts, Problems problems) {
    TextPlace first = places.get(0);
    Problem problem =
        problems
            .at(first.path())
            .with("count", places.size())
            .with("hosts", String.join(", ", hosts));
    first.span().ifPresent(problem::printedAt);
    places.subList(1, places.size()).forEach(problem::related);
    problem
        .suggest(
            "Læg materialet ved som bilag, eller skriv, hvor ansatte finder det",
            "Enclose the material as an attachment, or write where employees find it")
        .report();
  }
}
