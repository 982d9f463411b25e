package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medsdk.finding.Finding;
import dk.medsdk.gate.RealDocuments.RealDocument;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Everything that people found in three real documents is read out of them, at its line. */
class RealDocumentsTest {

  private static final Map<String, Purpose> PURPOSES =
      Map.of(
          "godkendelse", Purpose.APPROVAL,
          "orientering", Purpose.INFORMATION,
          "drøftelse", Purpose.DISCUSSION,
          "gruppedrøftelse", Purpose.GROUP_DISCUSSION,
          "eventuelt", Purpose.ANY_OTHER_BUSINESS);

  private JsonNode facts = JsonNodeFactory.instance.objectNode();
  private ReadResult<MeetingDocument> result = MedText.read("");

  @BeforeEach
  void needsTheDocuments() {
    assumeTrue(RealDocuments.folder().isPresent(), "no real documents beside this checkout");
  }

  @Test
  void readsTheHeadOfTheRegionsPage() throws IOException {
    read("hmu-socialomraadet");

    Meeting meeting = meeting();
    assertThat(result.value().kind()).isEqualTo(DocumentKind.MINUTES);
    assertHead(meeting);
    assertThat(meeting.end()).isEmpty();
    assertThat(meeting.places()).containsExactly(text("place"));
    assertLine("committee", ModelPath.MEETING.child("committee"));
    assertLine("date", ModelPath.MEETING.child("date"));
    assertLine("start", ModelPath.MEETING.child("start"));
    assertLine("place", ModelPath.MEETING.child("places").child(0));
  }

  @Test
  void readsWhoIsAbsentAndWhoLeavesEarly() throws IOException {
    read("hmu-socialomraadet");

    List<Attendance> absent =
        meeting().attendance().stream()
            .filter(a -> a.state().equals(Optional.of(AttendanceState.ABSENT)))
            .toList();
    assertThat(absent).extracting(Attendance::name).isEqualTo(texts(facts.get("absent")));
    JsonNode leaves = facts.get("leavesEarly").get(0);
    assertThat(meeting().attendance()).hasSize(2);
    Attendance leaving = meeting().attendance().get(1);
    assertThat(leaving.name()).isEqualTo(leaves.get("name").asString());
    assertThat(leaving.state()).contains(AttendanceState.PARTIAL);
    assertThat(leaving.until()).contains(LocalTime.parse(leaves.get("at").asString()));
    assertThat(leaving.approximate()).isTrue();
  }

  @Test
  void readsTheListOfContents() throws IOException {
    read("hmu-socialomraadet");

    List<ContentsEntry> contents = result.value().contents();
    JsonNode expected = facts.get("agendaList");
    assertThat(contents).hasSize(expected.size());
    for (int i = 0; i < contents.size(); i++) {
      assertThat(contents.get(i).number()).contains(expected.get(i).get("number").asString());
      assertThat(contents.get(i).title()).contains(expected.get(i).get("title").asString());
      assertThat(contents.get(i).slot()).isEqualTo(slot(expected.get(i)));
    }
  }

  @Test
  void readsEveryItemOfTheRegionsPageAtItsLines() throws IOException {
    read("hmu-socialomraadet");

    List<AgendaItem> items = meeting().items();
    JsonNode expected = facts.get("items");
    assertThat(items).hasSize(expected.size());
    for (int i = 0; i < items.size(); i++) {
      assertItem(items.get(i), expected.get(i), ModelPath.ITEMS.child(i));
    }
  }

  private void assertItem(AgendaItem item, JsonNode expected, ModelPath at) {
    assertThat(item.number()).contains(expected.get("number").asString());
    assertThat(item.title()).contains(expected.get("title").asString());
    assertThat(item.slot()).isEqualTo(slot(expected));
    assertThat(lineOf(at)).isEqualTo(expected.get("line").asInt());
    assertThat(item.recommendation().map(Recommendation::points).orElse(List.of()))
        .extracting(point -> point.text())
        .isEqualTo(texts(expected.get("recommendations")));
    assertLines(expected.get("recommendations"), at.child("recommendation").child("points"));
    assertThat(item.decision().map(Decision::resolutions).orElse(List.of()))
        .extracting(resolution -> resolution.text())
        .isEqualTo(texts(expected.get("resolutions")));
    assertLines(expected.get("resolutions"), at.child("decision").child("resolutions"));
    assertSection(expected.get("caseStatementLine"), at.child("caseStatement"));
    assertSection(expected.get("decisionLine"), at.child("decision"));
    assertSection(expected.get("attachmentsHeadingLine"), at.child("attachments"));
  }

  @Test
  void readsWhatComesBackAtALaterMeeting() throws IOException {
    read("hmu-socialomraadet");

    List<String> found = new ArrayList<>();
    for (int i = 0; i < meeting().items().size(); i++) {
      AgendaItem item = meeting().items().get(i);
      for (int j = 0; j < item.followUps().size(); j++) {
        FollowUp followUp = item.followUps().get(j);
        int line = lineOf(ModelPath.ITEMS.child(i).child("followUps").child(j));
        found.add(
            String.join(
                " ",
                item.number().orElseThrow(),
                followUp.committee().flatMap(CommitteeReference::name).orElse("-"),
                followUp.due().map(PrintedDate::text).orElse("-"),
                followUp.owner().orElse("-"),
                String.valueOf(line)));
      }
    }
    List<String> expected = new ArrayList<>();
    for (JsonNode fact : facts.get("followUps")) {
      expected.add(
          String.join(
              " ",
              fact.get("item").asString(),
              fact.get("committee").asString(),
              fact.get("due").asString(),
              fact.has("owner") ? fact.get("owner").asString() : "-",
              fact.get("line").asString()));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void readsTheNextMeeting() throws IOException {
    read("hmu-socialomraadet");

    JsonNode next = facts.get("nextMeeting");
    assertThat(meeting().nextMeeting().map(PrintedDate::text))
        .contains(next.get("text").asString());
    assertThat(lineOf(ModelPath.MEETING.child("nextMeeting"))).isEqualTo(next.get("line").asInt());
  }

  @Test
  void readsTheHeadOfTheWordDocument() throws IOException {
    read("lom-psykiatri");

    Meeting meeting = meeting();
    assertThat(result.value().kind()).isEqualTo(DocumentKind.MINUTES);
    assertHead(meeting);
    assertThat(meeting.end()).contains(LocalTime.parse(text("end")));
    assertThat(meeting.places()).containsExactly(text("place"));
    assertThat(meeting.organisation()).contains(text("department"));
    assertThat(meeting.distribution()).isEqualTo(texts(facts.get("distribution")));
    assertLine("headline", ModelPath.MEETING.child("start"));
    assertLine("department", ModelPath.MEETING.child("organisation"));
    assertLine("committee", ModelPath.MEETING.child("committee"));
    assertLine("place", ModelPath.MEETING.child("places").child(0));
    assertLine("date", ModelPath.MEETING.child("date"));
    assertLine("distribution", ModelPath.MEETING.child("distribution").child(0));
  }

  @Test
  void readsTheItemsOfTheWordDocument() throws IOException {
    read("lom-psykiatri");

    int minutes = 0;
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < meeting().items().size(); i++) {
      AgendaItem item = meeting().items().get(i);
      int line = lineOf(ModelPath.ITEMS.child(i));
      lines.add(line);
      minutes += item.allottedMinutes().orElse(0);
      assertWordItem(item, itemAt(line));
    }
    assertThat(minutes).isEqualTo(facts.get("allottedMinutesTotal").asInt());
    for (JsonNode expected : facts.get("items")) {
      boolean titled = !expected.get("title").isNull();
      assertThat(!titled || lines.contains(expected.get("line").asInt())).isTrue();
    }
  }

  private void assertWordItem(AgendaItem item, JsonNode expected) {
    assertThat(item.number()).contains(expected.get("printedNumber").asString());
    assertThat(item.title().map(RealDocumentsTest::fold))
        .isEqualTo(optional(expected.get("title")));
    assertThat(item.purposes())
        .isEqualTo(texts(expected.get("kinds")).stream().map(PURPOSES::get).toList());
    assertThat(item.allottedMinutes().isPresent()).isEqualTo(!expected.get("minutes").isNull());
    assertThat(item.allottedMinutes().orElse(0)).isEqualTo(expected.get("minutes").asInt(0));
    assertThat(item.presenters()).isEqualTo(texts(expected.get("presenters")));
    assertThat(
            item.decision().stream()
                .flatMap(decision -> decision.resolutions().stream())
                .map(resolution -> fold(resolution.text()))
                .findFirst())
        .isEqualTo(optional(expected.get("resolution")));
  }

  @Test
  void warnsOfTheNumberedParagraphWithoutTitle() throws IOException {
    read("lom-psykiatri");

    assertThat(result.findings())
        .extracting(Finding::id)
        .containsExactly("NumberedParagraphWithoutTitle");
    int offset = result.findings().get(0).span().orElseThrow().start();
    assertThat(result.source().lineOf(offset)).isEqualTo(11);
  }

  @Test
  void readsTheThemeSummary() throws IOException {
    read("hmu-temadroeftelse");

    MeetingDocument document = result.value();
    assertThat(document.kind()).isEqualTo(DocumentKind.THEME_SUMMARY);
    assertThat(document.items()).isEmpty();
    assertThat(result.findings()).isEmpty();
    var theme = document.themeDiscussion().orElseThrow();
    assertThat(theme.theme()).contains(text("theme"));
    assertThat(theme.committee().flatMap(CommitteeReference::level)).contains(text("committee"));
    assertThat(theme.date()).contains(LocalDate.parse(text("date")));
    assertThat(meeting().committee().flatMap(CommitteeReference::level))
        .contains(text("committee"));
    assertThat(meeting().date()).contains(LocalDate.parse(text("date")));
    assertThat(theme.rounds()).hasSize(2);
    for (JsonNode expected : facts.get("questions")) {
      assertQuestion(expected, theme.rounds());
    }
  }

  private void assertQuestion(JsonNode expected, List<ThemeRound> rounds) {
    int round = expected.get("round").asInt() - 1;
    int index = 0;
    List<ThemeQuestion> questions = rounds.get(round).questions();
    while (!questions.get(index).number().orElseThrow().equals(expected.get("number").asString())) {
      index++;
    }
    ThemeQuestion question = questions.get(index);
    assertThat(question.text()).isEqualTo(expected.get("text").asString());
    assertThat(question.reporting()).contains(expected.get("reporting").asString());
    assertThat(question.responses()).hasSize(expected.get("responses").asInt());
    if (expected.has("firstResponse")) {
      assertThat(question.responses().get(0)).isEqualTo(expected.get("firstResponse").asString());
    }
    ModelPath at =
        ModelPath.ROOT
            .child("themeDiscussion")
            .child("rounds")
            .child(round)
            .child("questions")
            .child(index);
    assertThat(lineOf(at)).isEqualTo(expected.get("line").asInt());
  }

  private void read(String name) throws IOException {
    RealDocument document = RealDocuments.named(name);
    facts = document.facts();
    result = MedText.read(document.text());
  }

  private Meeting meeting() {
    return result.value().meeting().orElseThrow();
  }

  private void assertHead(Meeting meeting) {
    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains(text("committee"));
    assertThat(meeting.committee().flatMap(CommitteeReference::level)).contains(text("level"));
    assertThat(meeting.date()).contains(LocalDate.parse(text("date")));
    assertThat(meeting.start()).contains(LocalTime.parse(text("start")));
  }

  private void assertLine(String fact, ModelPath path) {
    assertThat(lineOf(path)).isEqualTo(facts.get("headLines").get(fact).asInt());
  }

  private void assertSection(JsonNode line, ModelPath path) {
    assertThat(result.sourceMap().isPrinted(path)).as(path.pointer()).isEqualTo(!line.isNull());
    if (!line.isNull()) {
      assertThat(lineOf(path)).as(path.pointer()).isEqualTo(line.asInt());
    }
  }

  private void assertLines(JsonNode expected, ModelPath list) {
    for (int i = 0; i < expected.size(); i++) {
      assertThat(lineOf(list.child(i))).isEqualTo(expected.get(i).get("line").asInt());
    }
  }

  private int lineOf(ModelPath path) {
    return result.source().lineOf(result.sourceMap().spanOf(path).orElseThrow().start());
  }

  private JsonNode itemAt(int line) {
    for (JsonNode item : facts.get("items")) {
      if (item.get("line").asInt() == line) {
        return item;
      }
    }
    throw new AssertionError("no item is expected at line " + line);
  }

  private String text(String name) {
    return facts.get(name).asString();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add((node.isObject() ? node.get("text") : node).asString()));
    return texts;
  }

  private static Optional<String> optional(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(fold(node.asString()));
  }

  private static String fold(String text) {
    String folded = text.replaceAll("\\s+", " ").strip();
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static Optional<TimeSlot> slot(JsonNode item) {
    return item.get("start").isNull()
        ? Optional.empty()
        : Optional.of(
            TimeSlot.of(
                LocalTime.parse(item.get("start").asString()),
                LocalTime.parse(item.get("end").asString())));
  }
}
