package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
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
        .use(Choice.maybe(0.2, histories()))
        .in((document, history) -> history.map(h -> h.addTo(document)).orElse(document))
        .use(Choice.maybe(0.3, Arbitraries.of("da", "en", "fo", "kl-GL")))
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
        .use(Choice.maybe(0.2, references.meetingIds()))
        .in(MeetingBuilder::id)
        .use(Choice.maybe(0.8, references.committees()))
        .in(MeetingBuilder::committee)
        .use(Choice.maybe(0.4, words.place()))
        .in(MeetingBuilder::organisation)
        .use(Choice.maybe(0.3, ordinaryKinds()))
        .in(MeetingBuilder::kind)
        .use(Choice.maybe(0.05, Combinators.combine(words.name(), words.text()).as(Calling::new)))
        .in((meeting, calling) -> calling.map(c -> c.addTo(meeting)).orElse(meeting));
  }

  private BuilderCombinator<MeetingBuilder> places(BuilderCombinator<MeetingBuilder> head) {
    return head.use(Clocks.zones(false))
        .in(MeetingBuilder::zone)
        .use(words.place().list().ofMaxSize(2))
        .in(MeetingBuilder::places)
        .use(Choice.maybe(0.2, Arbitraries.of(false, true)))
        .in(MeetingBuilder::online)
        .use(Choice.maybe(0.2, Arbitraries.of("1-13-3-57-16", "2026-0412")))
        .in(MeetingBuilder::caseNumber)
        .use(Choice.maybe(0.2, references.attachments().list().ofMaxSize(3)))
        .in((meeting, listed) -> listed.map(meeting::attachments).orElse(meeting))
        .use(Choice.maybe(0.3, words.printed()))
        .in(MeetingBuilder::nextMeeting);
  }

  private BuilderCombinator<MeetingBuilder> persons(BuilderCombinator<MeetingBuilder> head) {
    return head.use(Choice.maybe(0.3, words.name()))
        .in(MeetingBuilder::chairedBy)
        .use(Choice.maybe(0.3, words.name()))
        .in(MeetingBuilder::minuteTaker)
        .use(
            Choice.maybe(
                0.2, Choice.equally(List.of(words.committee(), words.name())).list().ofMaxSize(3)))
        .in((meeting, readers) -> readers.map(meeting::distribution).orElse(meeting))
        .use(Choice.maybe(0.6, new People(words).coherentLists(8)))
        .in((meeting, people) -> people.map(meeting::attendance).orElse(meeting));
  }

  /** An extraordinary meeting says who called it, and why. */
  private static Arbitrary<MeetingKind> ordinaryKinds() {
    return Arbitraries.of(MeetingKind.class).filter(kind -> kind != MeetingKind.EXTRAORDINARY);
  }

  /** How a document came to its status, a week between the steps. */
  private Arbitrary<History> histories() {
    return Combinators.combine(
            Arbitraries.of(DocumentStatus.class).set().ofMinSize(1).ofMaxSize(4),
            words.date(),
            Choice.maybe(0.5, words.name()))
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
