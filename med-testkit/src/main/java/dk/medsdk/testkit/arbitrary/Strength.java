package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.organisation.Organisation;
import net.jqwik.api.Arbitrary;

/** How much of what the model can hold is generated: see {@link MedArbitraries}. */
interface Strength {

  /** What the values that are only words, dates and clocks are made of. */
  Words words();

  Arbitrary<MeetingDocument> documents();

  Arbitrary<Meeting> meetings();

  Arbitrary<AgendaItem> items();

  Arbitrary<ContentsEntry> contents();

  Arbitrary<TimeSlot> slots();

  Arbitrary<Recommendation> recommendations();

  Arbitrary<RecommendationPoint> points();

  Arbitrary<Decision> decisions();

  Arbitrary<Resolution> resolutions();

  Arbitrary<Attendance> attendance();

  Arbitrary<Organisation> organisations();
}
