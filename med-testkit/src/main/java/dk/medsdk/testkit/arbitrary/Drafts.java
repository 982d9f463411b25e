package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** The items of a careful secretary: breaks, items on which nothing is decided, and matters. */
final class Drafts {

  private static final int DEEPEST = 3;
  private static final List<String> REFERENCES =
      List.of("Tallene står i bilag 1.", "Se bilag nr. 1.", "Tegningen er vedlagt.");

  /** What needs no decision; a matter has other purposes. */
  private static final Set<Purpose> WITHOUT_DECISION =
      Set.of(
          Purpose.BREAK,
          Purpose.WELCOME,
          Purpose.CHECK_IN,
          Purpose.ANY_OTHER_BUSINESS,
          Purpose.NEXT_MEETING);

  private final Words words = Words.careful();
  private final RichTexts richTexts = new RichTexts(words);
  private final References references = new References(words);
  private final Proceedings proceedings = new Proceedings(words);

  /** Agendas of every size: mostly a handful of items, now and then sixty. */
  Arbitrary<List<Draft>> agendas() {
    Arbitrary<Draft> items = items();
    return Choice.of(
        Tuple.of(60, items.list().ofMaxSize(4)),
        Tuple.of(12, items.list().ofMaxSize(12)),
        Tuple.of(1, items.list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform())));
  }

  Arbitrary<Draft> items() {
    return Choice.of(
        Tuple.of(8, matters(DEEPEST)), Tuple.of(1, withoutDecision()), Tuple.of(1, breaks()));
  }

  private Arbitrary<Draft> breaks() {
    Arbitrary<AgendaItem> content =
        Arbitraries.of("Pause", "Frokost")
            .map(title -> AgendaItem.builder().title(title).addPurpose(Purpose.BREAK).build());
    return drafts(content, Arbitraries.just(List.of()));
  }

  private Arbitrary<Draft> withoutDecision() {
    Arbitrary<String> titles = Arbitraries.of("Velkomst", "Tjek-ind", "Eventuelt", "Næste møde");
    Arbitrary<AgendaItem> content =
        Combinators.combine(titles, richTexts.texts())
            .as(
                (title, text) ->
                    AgendaItem.builder()
                        .title(title)
                        .addPurpose(purposeOf(title))
                        .caseStatement(text)
                        .build());
    return drafts(content, Arbitraries.just(List.of()));
  }

  private static Purpose purposeOf(String title) {
    return switch (title) {
      case "Velkomst" -> Purpose.WELCOME;
      case "Tjek-ind" -> Purpose.CHECK_IN;
      case "Eventuelt" -> Purpose.ANY_OTHER_BUSINESS;
      default -> Purpose.NEXT_MEETING;
    };
  }

  private Arbitrary<Draft> matters(int depth) {
    if (depth == 1) {
      return drafts(matters(), Arbitraries.just(List.of()));
    }
    Arbitrary<List<Draft>> under = matters(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<AgendaItem> decidedBelow = headlines().build(AgendaItemBuilder::build);
    return Choice.of(
        Tuple.of(12, matters(1)),
        Tuple.of(1, drafts(matters(), under)),
        Tuple.of(1, drafts(decidedBelow, under)));
  }

  private static Arbitrary<Draft> drafts(
      Arbitrary<AgendaItem> content, Arbitrary<List<Draft>> under) {
    Arbitrary<Integer> minutes = Arbitraries.of(10, 5, 15, 20, 30, 45, 60, 1, 0, 7, 120);
    Arbitrary<Draft.Clock> clocks =
        Arbitraries.frequency(
            Tuple.of(8, Draft.Clock.BOTH_ENDS),
            Tuple.of(1, Draft.Clock.START),
            Tuple.of(1, Draft.Clock.NOTHING));
    return Combinators.combine(content, minutes, clocks, under).as(Draft::new);
  }

  private Arbitrary<AgendaItem> matters() {
    return headlines()
        .use(richTexts.texts())
        .in(AgendaItemBuilder::summary)
        .use(casesWithAttachments())
        .in((item, part) -> item.caseStatement(part.text()).attachments(part.attachments()))
        .use(proceedings.any())
        .in((item, p) -> item.recommendation(p.recommendation()).decision(p.decision()))
        .use(Choice.maybe(0.05, new People(words).coherentLists(2)))
        .in((item, people) -> people.map(item::attendance).orElse(item))
        .use(Choice.maybe(0.1, references.ownedFollowUps().list().ofMinSize(1).ofMaxSize(2)))
        .in((item, followUps) -> followUps.map(item::followUps).orElse(item))
        .use(Choice.maybe(0.1, references.links().list().ofMinSize(1).ofMaxSize(2)))
        .in((item, links) -> links.map(item::links).orElse(item))
        .build(AgendaItemBuilder::build);
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> headlines() {
    Arbitrary<Purpose> purposes =
        Arbitraries.of(Purpose.class).filter(purpose -> !WITHOUT_DECISION.contains(purpose));
    return Builders.withBuilder(AgendaItem::builder)
        .use(words.line())
        .in(AgendaItemBuilder::title)
        .use(Choice.maybe(0.6, purposes))
        .in((item, purpose) -> purpose.map(item::addPurpose).orElse(item))
        .use(Choice.maybe(0.3, words.name()))
        .in((item, presenter) -> presenter.map(item::addPresenter).orElse(item))
        .use(Choice.maybe(0.1, Arbitraries.of("1-13-3-57-16", "2026-0412", "26/1044")))
        .in(AgendaItemBuilder::caseNumber)
        .use(Choice.maybe(0.1, Arbitraries.of(Openness.OPEN)))
        .in(AgendaItemBuilder::openness)
        .use(Choice.maybe(0.05, Combinators.combine(words.text(), words.date()).as(Closure::new)))
        .in((item, closure) -> closure.map(c -> c.addTo(item)).orElse(item));
  }

  /** Texts that refer to an attachment only if there is one. */
  private Arbitrary<Case> casesWithAttachments() {
    Arbitrary<List<Attachment>> attachments =
        Choice.of(
            Tuple.of(4, Arbitraries.just(List.of())),
            Tuple.of(1, references.attachments().list().ofMinSize(1).ofMaxSize(3)));
    return Combinators.combine(
            richTexts.texts(), attachments, Choice.maybe(0.5, Arbitraries.of(REFERENCES)))
        .as(
            (text, listed, reference) ->
                reference
                    .filter(words -> !listed.isEmpty())
                    .map(words -> text.toBuilder().addBlock(Paragraph.of(words)).build())
                    .map(referring -> new Case(referring, listed))
                    .orElseGet(() -> new Case(text, listed)));
  }

  private record Case(RichText text, List<Attachment> attachments) {}

  private record Closure(String reason, LocalDate until) {
    AgendaItemBuilder addTo(AgendaItemBuilder item) {
      return item.openness(Openness.CLOSED).closedReason(reason).closedUntil(until);
    }
  }
}
