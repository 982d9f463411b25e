package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.AttachmentBuilder;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.CommitteeReferenceBuilder;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpBuilder;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkBuilder;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.StatusChangeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What points elsewhere: to committees, documents, days, other meetings. */
final class References {

  private final Words words;

  References(Words words) {
    this.words = words;
  }

  Arbitrary<MeetingId> meetingIds() {
    return words.id().map(MeetingId::new);
  }

  Arbitrary<CommitteeReference> committees() {
    return Builders.withBuilder(CommitteeReference::builder)
        .use(Choice.maybe(0.8, words.committee()))
        .in(CommitteeReferenceBuilder::name)
        .use(Choice.maybe(0.5, words.level()))
        .in(CommitteeReferenceBuilder::level)
        .use(Choice.maybe(0.2, words.id().map(CommitteeId::new)))
        .in(CommitteeReferenceBuilder::id)
        .build(CommitteeReferenceBuilder::build);
  }

  Arbitrary<Attachment> attachments() {
    return Builders.withBuilder(Attachment::builder)
        .use(Choice.maybe(0.4, words.number()))
        .in(AttachmentBuilder::number)
        .use(Choice.maybe(0.9, words.line()))
        .in(AttachmentBuilder::title)
        .use(Choice.maybe(0.3, words.address()))
        .in(AttachmentBuilder::uri)
        .use(Choice.maybe(0.2, words.mediaType()))
        .in(AttachmentBuilder::mediaType)
        .use(Choice.maybe(0.2, Arbitraries.of(false, true)))
        .in(AttachmentBuilder::open)
        .build(AttachmentBuilder::build);
  }

  Arbitrary<FollowUp> followUps() {
    return Builders.withBuilder(FollowUp::builder)
        .use(words.text())
        .in(FollowUpBuilder::text)
        .use(Choice.maybe(0.5, words.name()))
        .in(FollowUpBuilder::owner)
        .use(Choice.maybe(0.2, committees()))
        .in(FollowUpBuilder::committee)
        .use(Choice.maybe(0.5, words.printed()))
        .in(FollowUpBuilder::due)
        .use(Choice.maybe(0.2, words.line()))
        .in(FollowUpBuilder::dueMeeting)
        .use(Choice.maybe(0.3, Arbitraries.of(FollowUpState.class)))
        .in(FollowUpBuilder::state)
        .build(FollowUpBuilder::build);
  }

  /** Follow-ups that say whose they are. */
  Arbitrary<FollowUp> ownedFollowUps() {
    return Combinators.combine(followUps(), words.name())
        .as((followUp, owner) -> followUp.toBuilder().owner(owner).build());
  }

  Arbitrary<Link> links() {
    return Builders.withBuilder(Link::builder)
        .use(Arbitraries.of(LinkType.class))
        .in(LinkBuilder::type)
        .use(Choice.maybe(0.5, committees()))
        .in(LinkBuilder::committee)
        .use(Choice.maybe(0.5, words.date()))
        .in(LinkBuilder::date)
        .use(Choice.maybe(0.3, words.number()))
        .in(LinkBuilder::item)
        .use(Choice.maybe(0.5, words.text()))
        .in(LinkBuilder::text)
        .build(LinkBuilder::build);
  }

  Arbitrary<StatusChange> statusChanges() {
    return Builders.withBuilder(StatusChange::builder)
        .use(Arbitraries.of(DocumentStatus.class))
        .in(StatusChangeBuilder::status)
        .use(Choice.maybe(0.7, words.date()))
        .in(StatusChangeBuilder::date)
        .use(Choice.maybe(0.5, words.name()))
        .in(StatusChangeBuilder::by)
        .build(StatusChangeBuilder::build);
  }
}
