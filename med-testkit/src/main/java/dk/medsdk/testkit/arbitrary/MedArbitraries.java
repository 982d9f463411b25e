package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextLink;
import dk.medsdk.model.text.TextList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * An arbitrary for every type of the model.
 *
 * <pre>{@code
 * @Property
 * @Domain(MedArbitraries.class)
 * void survivesTheRoundTrip(@ForAll MeetingDocument document) { … }
 * }</pre>
 *
 * <p>There are two strengths of values. <em>Valid</em> ones are what a careful secretary publishes:
 * documents of every size, from no item to sixty, in which no rule finds an error, a warning or
 * anything to tell; their texts are single lines of printable characters without blanks around
 * them; organisations that keep the rules of MED. <em>Any</em> ones are whatever the model can
 * hold: reversed slots, repeated numbers, decisions without recommendation, blank texts, control
 * characters, clocks down to the nanosecond, committees in circles. All texts are in NFC and hold
 * no half of a surrogate pair, all links are inside their text, and all years are from 1 to 9999.
 *
 * <p>Half of the values of this domain are valid and half of them any. Name {@link Valid} or {@link
 * Any} instead where a property is about one strength: {@code @Domain(MedArbitraries.Valid.class)}.
 */
@Domain(DomainContext.Global.class)
public class MedArbitraries extends DomainContextBase {

  private final List<Strength> strengths;

  /** Values of both strengths, half of each. */
  public MedArbitraries() {
    this(List.of(new CarefulMeetings(), new AnyMeetings()));
  }

  private MedArbitraries(List<Strength> strengths) {
    this.strengths = strengths;
  }

  /** Documents. */
  @Provide
  public Arbitrary<MeetingDocument> documents() {
    return each(Strength::documents);
  }

  /** Meetings. */
  @Provide
  public Arbitrary<Meeting> meetings() {
    return each(Strength::meetings);
  }

  /** Items, with sub-items at times. */
  @Provide
  public Arbitrary<AgendaItem> items() {
    return each(Strength::items);
  }

  /** Time slots. */
  @Provide
  public Arbitrary<TimeSlot> slots() {
    return each(Strength::slots);
  }

  /** Lines of a list of contents. */
  @Provide
  public Arbitrary<ContentsEntry> contents() {
    return each(Strength::contents);
  }

  /** Recommendations. */
  @Provide
  public Arbitrary<Recommendation> recommendations() {
    return each(Strength::recommendations);
  }

  /** Their points. */
  @Provide
  public Arbitrary<RecommendationPoint> points() {
    return each(Strength::points);
  }

  /** Decisions. */
  @Provide
  public Arbitrary<Decision> decisions() {
    return each(Strength::decisions);
  }

  /** Their resolutions. */
  @Provide
  public Arbitrary<Resolution> resolutions() {
    return each(Strength::resolutions);
  }

  /** What one side wants recorded. */
  @Provide
  public Arbitrary<SideStatement> statements() {
    return each(s -> new People(s.words()).statements());
  }

  /** Who was there. */
  @Provide
  public Arbitrary<Attendance> attendance() {
    return each(Strength::attendance);
  }

  /** Attachments. */
  @Provide
  public Arbitrary<Attachment> attachments() {
    return each(s -> new References(s.words()).attachments());
  }

  /** Follow-ups. */
  @Provide
  public Arbitrary<FollowUp> followUps() {
    return each(s -> new References(s.words()).followUps());
  }

  /** Links to other meetings and items. */
  @Provide
  public Arbitrary<Link> links() {
    return each(s -> new References(s.words()).links());
  }

  /** Dates as printed. */
  @Provide
  public Arbitrary<PrintedDate> printedDates() {
    return each(s -> s.words().printed());
  }

  /** Ids of meetings. */
  @Provide
  public Arbitrary<MeetingId> meetingIds() {
    return each(s -> new References(s.words()).meetingIds());
  }

  /** Committees as printed. */
  @Provide
  public Arbitrary<CommitteeReference> committees() {
    return each(s -> new References(s.words()).committees());
  }

  /** Changes of status. */
  @Provide
  public Arbitrary<StatusChange> statusChanges() {
    return each(s -> new References(s.words()).statusChanges());
  }

  /** Theme discussions. */
  @Provide
  public Arbitrary<ThemeDiscussion> themeDiscussions() {
    return each(s -> new Themes(s.words()).discussions());
  }

  /** Their rounds. */
  @Provide
  public Arbitrary<ThemeRound> themeRounds() {
    return each(s -> new Themes(s.words()).rounds());
  }

  /** Their questions. */
  @Provide
  public Arbitrary<ThemeQuestion> themeQuestions() {
    return each(s -> new Themes(s.words()).questions());
  }

  /** Rich texts. */
  @Provide
  public Arbitrary<RichText> richTexts() {
    return each(s -> new RichTexts(s.words()).texts());
  }

  /** Paragraphs, some with links. */
  @Provide
  public Arbitrary<Paragraph> paragraphs() {
    return each(s -> new RichTexts(s.words()).paragraphs());
  }

  /** Headings inside a text. */
  @Provide
  public Arbitrary<Heading> headings() {
    return each(s -> new RichTexts(s.words()).headings());
  }

  /** Lists, with lists in them at times. */
  @Provide
  public Arbitrary<TextList> lists() {
    return each(s -> new RichTexts(s.words()).lists());
  }

  /** Elements of a list. */
  @Provide
  public Arbitrary<ListElement> listElements() {
    return each(s -> new RichTexts(s.words()).elements());
  }

  /** Tables, whose rows may differ in length. */
  @Provide
  public Arbitrary<Table> tables() {
    return each(s -> new RichTexts(s.words()).tables());
  }

  /** Rows of a table. */
  @Provide
  public Arbitrary<Table.Row> tableRows() {
    return each(s -> new RichTexts(s.words()).rows());
  }

  /** Links of a text of eight characters. */
  @Provide
  public Arbitrary<TextLink> textLinks() {
    return each(s -> new RichTexts(s.words()).links());
  }

  /** Employers with their committees, people and mandates. */
  @Provide
  public Arbitrary<Organisation> organisations() {
    return each(Strength::organisations);
  }

  /** Committees of an organisation. */
  @Provide
  public Arbitrary<Committee> organisationCommittees() {
    return OrganisationArbitraries.committees();
  }

  /** People who hold mandates. */
  @Provide
  public Arbitrary<Person> persons() {
    return OrganisationArbitraries.persons();
  }

  /** Mandates, vacant ones among them. */
  @Provide
  public Arbitrary<Mandate> mandates() {
    return OrganisationArbitraries.mandates();
  }

  /** Guidelines. */
  @Provide
  public Arbitrary<Guideline> guidelines() {
    return OrganisationArbitraries.guidelines();
  }

  /** Levels. */
  @Provide
  public Arbitrary<Level> levels() {
    return OrganisationArbitraries.levels();
  }

  /** Seats of one sort. */
  @Provide
  public Arbitrary<SeatGroup> seatGroups() {
    return OrganisationArbitraries.seatGroups();
  }

  /** Other names of committees. */
  @Provide
  public Arbitrary<CommitteeAlias> aliases() {
    return OrganisationArbitraries.aliases();
  }

  /** Periods, reversed ones among them. */
  @Provide
  public Arbitrary<Period> periods() {
    return OrganisationArbitraries.periods();
  }

  /** Documents in which one thing is wrong, whatever the strength; each mutation as often. */
  @Provide
  public Arbitrary<BrokenDocument> brokenDocuments() {
    return Choice.equally(Arrays.stream(Mutation.values()).map(this::brokenBy).toList())
        .withoutEdgeCases();
  }

  /** Documents that offered a place for a mutation, before and after it. */
  public Arbitrary<BrokenDocument> brokenBy(Mutation mutation) {
    return new CarefulMeetings()
        .documents()
        .withoutEdgeCases()
        .map(before -> mutation.applyTo(before).map(a -> new BrokenDocument(mutation, before, a)))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** Values as a careful secretary publishes them, and no others. */
  @Domain(DomainContext.Global.class)
  public static final class Valid extends MedArbitraries {

    /** Valid values. */
    public Valid() {
      super(List.of(new CarefulMeetings()));
    }
  }

  /**
   * Whatever the model can hold, in documents of six items at most, each with items under it to the
   * third level; what is valid comes up too, but seldom.
   */
  @Domain(DomainContext.Global.class)
  public static final class Any extends MedArbitraries {

    /** Any values. */
    public Any() {
      super(List.of(new AnyMeetings()));
    }
  }

  private <T> Arbitrary<T> each(Function<Strength, Arbitrary<T>> part) {
    // What is peculiar has its share of the values already; the products of all edge cases would
    // take longer than the test.
    return Choice.equally(strengths.stream().map(part).toList()).withoutEdgeCases();
  }
}
