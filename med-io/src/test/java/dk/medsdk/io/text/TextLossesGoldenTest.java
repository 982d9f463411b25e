package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What a page does not hold is a closed list, and the same in code, on paper and in findings. */
class TextLossesGoldenTest {

  private static final Path FORMAT = Path.of("../docs/format.md");

  /** What must never be on the list. */
  private static final List<String> NEVER =
      List.of(
          "/meeting/items",
          "/meeting/items/0",
          "/meeting/items/0/items",
          "/meeting/items/0/number",
          "/meeting/items/0/title",
          "/meeting/items/0/slot",
          "/meeting/items/0/slot/start",
          "/meeting/items/0/slot/end",
          "/meeting/items/0/allottedMinutes",
          "/meeting/items/0/openness",
          "/meeting/items/0/recommendation",
          "/meeting/items/0/recommendation/by",
          "/meeting/items/0/recommendation/addressee",
          "/meeting/items/0/recommendation/points",
          "/meeting/items/0/recommendation/points/0/text",
          "/meeting/items/0/caseStatement",
          "/meeting/items/0/caseStatement/0",
          "/meeting/items/0/caseStatement/0/text",
          "/meeting/items/0/decision",
          "/meeting/items/0/decision/actor",
          "/meeting/items/0/decision/narrative",
          "/meeting/items/0/decision/resolutions",
          "/meeting/items/0/decision/resolutions/0/text",
          "/meeting/items/0/decision/agreement",
          "/meeting/items/0/decision/statements",
          "/meeting/items/0/attendance",
          "/meeting/attendance",
          "/meeting/attendance/0",
          "/meeting/attendance/0/name",
          "/meeting/attendance/0/role",
          "/meeting/attendance/0/state",
          "/meeting/items/0/attachments",
          "/meeting/items/0/attachments/0/number",
          "/meeting/items/0/attachments/0/title",
          "/meeting/attachments",
          "/contents",
          "/kind",
          "/meeting",
          "/meeting/committee",
          "/meeting/committee/name",
          "/meeting/date",
          "/meeting/lastDate",
          "/meeting/start",
          "/meeting/end",
          "/meeting/zone",
          "/meeting/places",
          "/meeting/caseNumber",
          "/meeting/chairedBy",
          "/meeting/minuteTaker",
          "/meeting/distribution",
          "/meeting/nextMeeting");

  @Example
  void standsInTheFormatAsInTheCode() throws IOException {
    String page = Files.readString(FORMAT);
    String table =
        page.substring(page.indexOf("<!-- not in text -->"), page.indexOf("So is a meeting"));
    List<String> rows =
        Pattern.compile("^\\| `(/[^`]+)`", Pattern.MULTILINE)
            .matcher(table)
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();

    assertThat(rows).isEqualTo(TextLosses.PROPERTIES).hasSize(21).doesNotHaveDuplicates();
  }

  @Example
  void neverHoldsWhatMinutesAreMadeOf() {
    assertThat(NEVER).noneMatch(path -> TextLosses.isLost(new ModelPath(path)));
  }

  @Example
  void countsOnThePathAndNotOnTheNameAlone() {
    assertThat(TextLosses.isLost(new ModelPath("/meeting/items/3/items/0/date"))).isTrue();
    assertThat(TextLosses.isLost(new ModelPath("/meeting/date"))).isFalse();
    assertThat(TextLosses.isLost(new ModelPath("/meeting/items/0/links/1"))).isFalse();
  }

  @Property(tries = 100)
  @Domain(MedArbitraries.class)
  void nothingElseIsEverReportedAsLost(@ForAll MeetingDocument document) {
    List<Finding> losses = MedText.write(document).losses();

    assertThat(losses)
        .filteredOn(loss -> loss.id().equals("NotInText"))
        .allMatch(loss -> TextLosses.isLost(loss.path()) || isEmptyPart(loss.path()));
    assertThat(losses).allMatch(loss -> loss.path().pointer().startsWith("/"));
    assertThat(losses).extracting(Finding::id).isSubsetOf("NotInText", "ChangedInText");
  }

  private static boolean isEmptyPart(ModelPath path) {
    return TextLosses.EMPTY.stream().anyMatch(path.pointer()::endsWith);
  }
}
