package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.StatusChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;

/** What a careful secretary prints around the items. */
final class CarefulFrames {

  private final Words words;
  private final References references;

  CarefulFrames(Words words) {
    this.words = words;
    this.references = new References(words);
  }

  /** Documents without contents and meeting. */
  Arbitrary<MeetingDocument> documents(Arbitrary<DocumentKind> kinds) {
    return Builders.withBuilder(MeetingDocument::builder)
        .use(kinds)
        .in(MeetingDocumentBuilder::kind)
        .use(histories().optional(0.2))
        .in((document, history) -> history.map(h -> h.addTo(document)).orElse(document))
        .use(Arbitraries.of("da", "en", "fo", "kl-GL").optional(0.3))
        .in(MeetingDocumentBuilder::language)
        .build(MeetingDocumentBuilder::build);
  }

  /** Meetings without hours and items. */
  Arbitrary<Meeting> meetings() {
    return persons(places(head())).build(MeetingBuilder::build);
  }

  private BuilderCombinator<MeetingBuilder> head() {
    return Builders.withBuilder(Meeting::builder)
        .use(words.date())
        .in(MeetingBuilder::date)
        .use(Arbitraries.of("hmu-2026-03-12", "7", "é/ø").map(MeetingId::new).optional(0.2))
        .in(MeetingBuilder::id)
        .use(references.committees().optional(0.8))
        .in(MeetingBuilder::committee)
        .use(words.place().optional(0.4))
        .in(MeetingBuilder::organisation)
        .use(Arbitraries.of(MeetingKind.class).optional(0.3))
        .in(MeetingBuilder::kind)
        .use(Combinators.combine(words.name(), words.text()).as(Calling::new).optional(0.05))
        .in((meeting, calling) -> calling.map(c -> c.addTo(meeting)).orElse(meeting));
  }

  private BuilderCombinator<MeetingBuilder> places(BuilderCombinator<MeetingBuilder> head) {
    return head.use(Clocks.zones(false))
        .in(MeetingBuilder::zone)
        .use(words.place().list().ofMaxSize(2))
        .in(MeetingBuilder::places)
        .use(Arbitraries.of(false, true).optional(0.2))
        .in(MeetingBuilder::online)
        .use(Arbitraries.of("1-13-3-57-16", "2026-0412").optional(0.2))
        .in(MeetingBuilder::caseNumber)
        .use(references.attachments().list().ofMaxSize(3).optional(0.2))
        .in((meeting, listed) -> listed.map(meeting::attachments).orElse(meeting))
        .use(references.printedDates().optional(0.3))
        .in(MeetingBuilder::nextMeeting);
  }

  private BuilderCombinator<MeetingBuilder> persons(BuilderCombinator<MeetingBuilder> head) {
    return head.use(words.name().optional(0.3))
        .in(MeetingBuilder::chairedBy)
        .use(words.name().optional(0.3))
        .in(MeetingBuilder::minuteTaker)
        .use(Arbitraries.oneOf(words.committee(), words.name()).list().ofMaxSize(3).optional(0.2))
        .in((meeting, readers) -> readers.map(meeting::distribution).orElse(meeting))
        .use(new People(words).coherentLists(8).optional(0.6))
        .in((meeting, people) -> people.map(meeting::attendance).orElse(meeting));
  }

  /** How a document came to its status, a week between the steps. */
  private Arbitrary<History> histories() {
    return Combinators.combine(
            Arbitraries.of(DocumentStatus.class).set().ofMinSize(1).ofMaxSize(4),
            words.date(),
            words.name().optional(0.5))
        .as(
            (statuses, first, by) -> {
              List<StatusChange> changes = new ArrayList<>();
              for (DocumentStatus status : statuses.stream().sorted().toList()) {
                changes.add(change(status, first.plusWeeks(changes.size()), by));
              }
              return new History(changes);
            });
  }

  private static StatusChange change(DocumentStatus status, LocalDate date, Optional<String> by) {
    return StatusChange.builder().status(status).date(date).by(by).build();
  }

  private record History(List<StatusChange> changes) {
    MeetingDocumentBuilder addTo(MeetingDocumentBuilder document) {
      return document.statusHistory(changes).status(changes.get(changes.size() - 1).status());
    }
  }

  private record Calling(String by, String reason) {
    MeetingBuilder addTo(MeetingBuilder meeting) {
      return meeting.kind(MeetingKind.EXTRAORDINARY).calledBy(by).reason(reason);
    }
  }
}
