package dk.medsdk.validation.bean;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;

/** Meetings with faults, and how their violations are looked at. */
final class Meetings {

  /** Items 1 and 2 overlap; so do the sub-items of item 3, of which the second runs backwards. */
  static final Meeting CROWDED =
      Meeting.builder()
          .addItem(item("1", "Budget").slot(slot("09:00", "09:20")).build())
          .addItem(item("2", "Parkering").slot(slot("09:15", "09:30")).build())
          .addItem(
              item("3", "Drift")
                  .addItem(item("3a", "Vagtplan").slot(slot("10:00", "10:30")).build())
                  .addItem(item("3b", "Kantine").slot(slot("10:20", "10:10")).build())
                  .addItem(item("3c", "Cykler").slot(slot("10:25", "10:40")).build())
                  .build())
          .build();

  /** Where the default group finds something in it. */
  static final List<String> CROWDED_PATHS =
      List.of("items[1]", "items[2].items[1].slot", "items[2].items[2]");

  private Meetings() {}

  /** An item with a recommendation of one point and nothing decided. */
  static AgendaItem undecided(String number) {
    RecommendationPoint point = RecommendationPoint.builder().text("godkender budgettet").build();
    return item(number, "Budget")
        .recommendation(Recommendation.builder().addPoint(point).build())
        .build();
  }

  /** A document of minutes around a meeting. */
  static MeetingDocument minutes(Meeting meeting) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }

  /** The paths of violations, sorted. */
  static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(v -> v.getPropertyPath().toString()).sorted().toList();
  }

  /** The messages of violations, sorted. */
  static List<String> messages(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
