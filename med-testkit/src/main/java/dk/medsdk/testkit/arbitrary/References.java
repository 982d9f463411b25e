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
import dk.medsdk.model.meeting.PrintedDate;
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

  Arbitrary<CommitteeReference> committees() {
    return Builders.withBuilder(CommitteeReference::builder)
        .use(words.committee().optional(0.8))
        .in(CommitteeReferenceBuilder::name)
        .use(words.level().optional(0.5))
        .in(CommitteeReferenceBuilder::level)
        .use(Arbitraries.of("hmu-kysten", "lmu.7", "æ").map(CommitteeId::new).optional(0.2))
        .in(CommitteeReferenceBuilder::id)
        .build(CommitteeReferenceBuilder::build);
  }

  Arbitrary<Attachment> attachments() {
    return Builders.withBuilder(Attachment::builder)
        .use(words.number().optional(0.4))
        .in(AttachmentBuilder::number)
        .use(words.line().optional(0.9))
        .in(AttachmentBuilder::title)
        .use(words.address().optional(0.3))
        .in(AttachmentBuilder::uri)
        .use(Arbitraries.of("application/pdf", "text/html; charset=utf-8").optional(0.2))
        .in(AttachmentBuilder::mediaType)
        .use(Arbitraries.of(false, true).optional(0.2))
        .in(AttachmentBuilder::open)
        .build(AttachmentBuilder::build);
  }

  Arbitrary<PrintedDate> printedDates() {
    Arbitrary<String> incomplete = Arbitraries.of("december", "3. december", "uge 15", "snarest");
    return Combinators.combine(incomplete, words.text(), words.date(), Arbitraries.of(0, 1, 2))
        .as(
            (some, text, date, form) ->
                switch (form) {
                  case 0 -> PrintedDate.of(some);
                  case 1 -> PrintedDate.of(date.toString(), date);
                  default -> PrintedDate.of(text);
                });
  }

  Arbitrary<FollowUp> followUps() {
    return Builders.withBuilder(FollowUp::builder)
        .use(words.text())
        .in(FollowUpBuilder::text)
        .use(words.name().optional(0.5))
        .in(FollowUpBuilder::owner)
        .use(committees().optional(0.2))
        .in(FollowUpBuilder::committee)
        .use(printedDates().optional(0.5))
        .in(FollowUpBuilder::due)
        .use(words.line().optional(0.2))
        .in(FollowUpBuilder::dueMeeting)
        .use(Arbitraries.of(FollowUpState.class).optional(0.3))
        .in(FollowUpBuilder::state)
        .build(FollowUpBuilder::build);
  }

  Arbitrary<Link> links() {
    return Builders.withBuilder(Link::builder)
        .use(Arbitraries.of(LinkType.class))
        .in(LinkBuilder::type)
        .use(committees().optional(0.5))
        .in(LinkBuilder::committee)
        .use(words.date().optional(0.5))
        .in(LinkBuilder::date)
        .use(words.number().optional(0.3))
        .in(LinkBuilder::item)
        .use(words.text().optional(0.5))
        .in(LinkBuilder::text)
        .build(LinkBuilder::build);
  }

  Arbitrary<StatusChange> statusChanges() {
    return Builders.withBuilder(StatusChange::builder)
        .use(Arbitraries.of(DocumentStatus.class))
        .in(StatusChangeBuilder::status)
        .use(words.date().optional(0.7))
        .in(StatusChangeBuilder::date)
        .use(words.name().optional(0.5))
        .in(StatusChangeBuilder::by)
        .build(StatusChangeBuilder::build);
  }
}
