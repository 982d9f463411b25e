package dk.medsdk.io.block;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The recognisers that a line is shown to, one after the other. */
final class Recognisers {

  /** From the surest to the most general. */
  static final Recognisers STANDARD =
      new Recognisers(
          List.of(
              new NoiseRecogniser(),
              new ContentsRecogniser(),
              new BreakRecogniser(),
              new ThemeRecogniser(),
              new HeadlineRecogniser(),
              new HeadFieldRecogniser(),
              new OpennessRecogniser(),
              new PurposeLineRecogniser(),
              new PurposeHeadingRecogniser(),
              new DayHeadingRecogniser(),
              new TableRecogniser(),
              new RecommendationRecogniser(),
              new SectionRecogniser(),
              new OutcomeMarkRecogniser(),
              new DiscussionRecogniser(),
              new FollowUpLineRecogniser(),
              new ToDoRecogniser(),
              new AttendanceRecogniser(),
              new SideHeadingRecogniser(),
              new MeetingAttachmentsRecogniser(),
              new AttachmentLineRecogniser(),
              new DecisionLeadRecogniser(),
              new PresenterRecogniser(),
              new OrderedListRecogniser(),
              new LostBulletRecogniser(),
              new SubHeadingRecogniser()),
          // A theme summary has no items, so nothing in it can be the heading of a section.
          List.of(new NoiseRecogniser(), new ThemeRecogniser()));

  private final List<Recogniser> all;
  private final List<Recogniser> inTheme;
  private final Map<LineShape, List<Recogniser>> allByShape;
  private final Map<LineShape, List<Recogniser>> inThemeByShape;

  /**
   * Recognisers in the order in which they are asked.
   *
   * @param all for every part of an agenda or minutes
   * @param inTheme for the summary of a theme discussion
   */
  Recognisers(List<Recogniser> all, List<Recogniser> inTheme) {
    this.all = List.copyOf(all);
    this.inTheme = List.copyOf(inTheme);
    allByShape = byShape(all);
    inThemeByShape = byShape(inTheme);
  }

  /** Those that may know a line, by its place and its shape. */
  List<Recogniser> of(Surroundings at) {
    return (at.place().isTheme() ? inThemeByShape : allByShape).getOrDefault(at.shape(), List.of());
  }

  /** All for an agenda or minutes. */
  List<Recogniser> all() {
    return all;
  }

  /** All for the summary of a theme discussion. */
  List<Recogniser> inTheme() {
    return inTheme;
  }

  private static Map<LineShape, List<Recogniser>> byShape(List<Recogniser> all) {
    Map<LineShape, List<Recogniser>> byShape = new EnumMap<>(LineShape.class);
    for (LineShape shape : LineShape.values()) {
      byShape.put(shape, all.stream().filter(r -> r.shapes().contains(shape)).toList());
    }
    return byShape;
  }
}
