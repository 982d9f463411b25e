package dk.medsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
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
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextList;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value of the model promises, whichever it is. */
class ModelValuesTest {

  static Stream<Class<?>> values() {
    return Stream.of(
        MeetingDocument.class,
        Meeting.class,
        AgendaItem.class,
        Attachment.class,
        Attendance.class,
        CommitteeReference.class,
        ContentsEntry.class,
        Decision.class,
        FollowUp.class,
        Link.class,
        Recommendation.class,
        RecommendationPoint.class,
        Resolution.class,
        SideStatement.class,
        StatusChange.class,
        ThemeDiscussion.class,
        ThemeRound.class,
        ThemeQuestion.class,
        Organisation.class,
        Level.class,
        Committee.class,
        CommitteeAlias.class,
        SeatGroup.class,
        Person.class,
        Mandate.class,
        Guideline.class,
        RichText.class,
        Paragraph.class,
        Heading.class,
        TextList.class,
        ListElement.class,
        Table.class,
        Finding.class,
        FindingKind.class);
  }

  @Test
  void areAllLookedAtHere() {
    Filled filled = new Filled();
    filled.value(MeetingDocument.class);
    filled.value(Organisation.class);
    filled.value(Finding.class);

    assertThat(values()).containsExactlyInAnyOrderElementsOf(filled.met());
  }

  @ParameterizedTest
  @MethodSource("values")
  void comeOutOfTheirOwnBuilderAsTheyWere(Class<?> type) {
    Object value = new Filled().value(type);

    assertThat(copied(type, value)).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
    assertThat(copied(type, value)).hasToString(value.toString());
  }

  @ParameterizedTest
  @MethodSource("values")
  void differWhereOneAttributeDiffers(Class<?> type) {
    Filled filled = new Filled();
    Object value = filled.value(type);
    Object other = filled.value(type);
    for (Method attribute : ValueAttributes.attributesOf(type)) {
      Object changed = ValueAttributes.call(other, attribute);
      Object builder = builderOf(type, value);
      ValueAttributes.set(builder, attribute, changed);

      boolean same = changed.equals(ValueAttributes.call(value, attribute));
      assertThat(build(builder).equals(value)).as(attribute.getName()).isEqualTo(same);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void haveBuildersThatRefuseNull(Class<?> type) {
    Class<?> builderType = ValueAttributes.newBuilder(type).getClass();
    List<Method> takers =
        Arrays.stream(builderType.getMethods())
            .filter(method -> method.getDeclaringClass() == builderType)
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> !method.getParameterTypes()[0].isPrimitive())
            .toList();

    assertThat(takers).isNotEmpty();
    for (Method taker : takers) {
      Object builder = ValueAttributes.newBuilder(type);
      assertThatNullPointerException()
          .as(taker.toString())
          .isThrownBy(() -> ValueAttributes.call(builder, taker, new Object[] {null}));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void refuseNullAmongTheElementsOfAList(Class<?> type) {
    for (Method attribute : listsOf(type)) {
      Object builder = ValueAttributes.newBuilder(type);
      assertThatNullPointerException()
          .as(attribute.getName())
          .isThrownBy(
              () -> ValueAttributes.set(builder, attribute, Arrays.asList(new Object[] {null})));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void keepTheirOwnCopyOfAList(Class<?> type) {
    Object value = new Filled().value(type);
    for (Method attribute : listsOf(type)) {
      List<Object> given = new ArrayList<>((List<?>) ValueAttributes.call(value, attribute));
      Object builder = builderOf(type, value);
      ValueAttributes.set(builder, attribute, given);
      List<?> held = (List<?>) ValueAttributes.call(build(builder), attribute);

      given.clear();

      assertThat(held).as(attribute.getName()).isNotEmpty();
      assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void keepTheirOwnCopyOfAMap() {
    Map<String, String> held = new Filled().value(Finding.class).arguments();

    assertThat(held).isNotEmpty();
    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void areNotTouchedByWhatTheirBuilderDoesNext() {
    var builder = Recommendation.builder().addPoint(RecommendationPoint.of("drøfter sagen"));
    Recommendation built = builder.build();

    builder.addPoint(RecommendationPoint.of("beslutter sagen"));

    assertThat(built.points()).hasSize(1);
  }

  @Test
  void refuseToBeBuiltWithoutWhatIsMandatory() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MeetingDocument.builder().build())
        .withMessageContaining("kind");
    assertThatIllegalStateException()
        .isThrownBy(() -> Attendance.builder().build())
        .withMessageContaining("name");
    assertThatIllegalStateException()
        .isThrownBy(() -> Committee.builder().level("HMU").build())
        .withMessage("a committee has an id or a name");
    assertThatIllegalStateException()
        .isThrownBy(() -> Person.builder().build())
        .withMessage("a person has an id or a name");
  }

  @Test
  void takeOneMoreOfWhatTheyHoldSeveralOf() {
    Committee committee =
        Committee.builder()
            .name("LMU Skibet")
            .addAlias(CommitteeAlias.of("LMU"))
            .addSeats(SeatGroup.builder().seats(2).build())
            .build();

    assertThat(committee.aliases()).hasSize(1);
    assertThat(committee.composition()).hasSize(1);
  }

  private static List<Method> listsOf(Class<?> type) {
    return ValueAttributes.attributesOf(type).stream()
        .filter(attribute -> attribute.getReturnType() == List.class)
        .toList();
  }

  private static Object copied(Class<?> type, Object value) {
    return build(builderOf(type, value));
  }

  /** By toBuilder where there is one; blocks of text have only their builder's from. */
  private static Object builderOf(Class<?> type, Object value) {
    boolean hasOwn =
        Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("toBuilder"));
    if (hasOwn) {
      return ValueAttributes.call(value, ValueAttributes.method(type, "toBuilder"));
    }
    Object builder = ValueAttributes.newBuilder(type);
    return ValueAttributes.call(
        builder, ValueAttributes.method(builder.getClass(), "from", type), value);
  }

  private static Object build(Object builder) {
    return ValueAttributes.call(builder, ValueAttributes.method(builder.getClass(), "build"));
  }
}
