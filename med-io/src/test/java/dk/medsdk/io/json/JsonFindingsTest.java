package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourcePosition;
import dk.medsdk.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the reader says, and where: {@code line:column path Id message}. */
class JsonFindingsTest {

  @Test
  void saysEverythingInOnePass() {
    String json =
        """
        {
          "format": "med/1",
          "kind": "referat",
          "meeting": {
            "date": "2026-02-30",
            "start": "25:00",
            "places": "Mødelokale 2",
            "titel": 1,
            "items": [
              { "titel": "Budget", "number": 3, "number": "4" },
              { "slot": { "end": "10:00" } }
            ]
          }
        }
        """;
    assertThat(said(json))
        .containsExactly(
            "3:11 /kind InvalidChoice \"referat\" is none of the words agenda, minutes, themeSummary,"
                + " unknown",
            "5:13 /meeting/date InvalidValue \"2026-02-30\" is not a date such as \"2026-03-12\"",
            "6:14 /meeting/start InvalidValue \"25:00\" is not a time such as \"09:00\"",
            "7:15 /meeting/places WrongType This must be a list [ ], not a text",
            "8:5 /meeting/titel UnknownProperty \"titel\" is no part of the format here and was not"
                + " read",
            "10:9 /meeting/items/0/titel UnknownProperty \"titel\" is no part of the format here and was"
                + " not read -> Did you mean \"title\"?",
            "10:38 /meeting/items/0/number WrongType This must be a text, not a number",
            "10:41 /meeting/items/0/number RepeatedProperty \"number\" stands here again; only the first"
                + " was read",
            "11:17 /meeting/items/1/slot MissingProperty \"start\" is missing here");
  }

  @Test
  void readsWhatItCanBesideWhatIsWrong() {
    MeetingDocument document =
        read("{\"format\":\"med/1\",\"kind\":\"minutes\",\"x\":[1,{\"y\":2}],\"language\":\"da\"}")
            .value();
    assertThat(document)
        .isEqualTo(MeetingDocument.builder().kind(DocumentKind.MINUTES).language("da").build());
  }

  @Test
  void saysWhatIsMissingAtTheBeginningOfItsObject() {
    assertThat(said("  {}"))
        .containsExactly(
            "1:3  MissingProperty \"format\" is missing here",
            "1:3  MissingProperty \"kind\" is missing here");
  }

  @Test
  void saysOnlyTheVersionOfADocumentInAnother() {
    String later = "{\"format\":\"med/2\",\"kind\":\"letter\",\"new\":1}";
    assertThat(said(later)).singleElement().asString().startsWith("1:11 /format UnknownFormat");
    String last = "{\"kind\":\"letter\",\"new\":1,\"format\":\"med/2\"}";
    assertThat(said(last)).singleElement().asString().startsWith("1:35 /format UnknownFormat");
    assertThat(read(last).value().kind()).isEqualTo(DocumentKind.UNKNOWN);
  }

  @Test
  void saysWhereTheTextIsNoJson() {
    assertThat(said("{\"format\":\"med/1\",\"kind\":\"agenda\",}"))
        .containsExactly("1:35 /kind InvalidJson From here the text is not JSON");
    assertThat(said("{\"format\":\"med/1\",\"kind\":NaN}"))
        .containsExactly("1:26 /kind InvalidJson From here the text is not JSON");
    assertThat(said("{\"format\":\"med/1\",\n\"kind\":\"age"))
        .containsExactly("2:12 /kind InvalidJson The text ends in the middle of a document");
    assertThat(said("Referat af HMU")).singleElement().asString().startsWith("1:1  InvalidJson");
    assertThat(said("[1,2]")).singleElement().asString().startsWith("1:1  WrongType");
  }

  @Test
  void keepsWhatStoodBeforeTheTextBroke() {
    String broken =
        "{\"format\":\"med/1\",\"kind\":\"minutes\",\"meeting\":{\"date\":\"2026-03-12\",oh";
    assertThat(read(broken).value().meeting().orElseThrow().date()).isPresent();
  }

  @Test
  void refusesASecondDocumentInOneFile() {
    String one = "{\"format\":\"med/1\",\"kind\":\"agenda\"}";
    assertThat(said(one + "\n" + one))
        .singleElement()
        .asString()
        .startsWith("2:1  InvalidJson There is more");
  }

  @Test
  void readsBlocksWhateverTheirOrder() {
    String json =
        "{\"format\":\"med/1\",\"kind\":\"minutes\",\"meeting\":{\"items\":[{\"summary\":["
            + "{\"text\":\"Først\",\"type\":\"paragraph\"},"
            + "{\"rows\":[{\"cells\":[\"a\",\"\"]}],\"type\":\"table\"}]}]}}";
    ReadResult<MeetingDocument> read = read(json);
    assertThat(read.findings()).isEmpty();
    assertThat(read.value().items().get(0).summary().plainText()).isEqualTo("Først\na\t");
  }

  @Test
  void saysWhatABlockOfItsTypeCannotHave() {
    String json =
        """
        {"format":"med/1","kind":"minutes","meeting":{"items":[{"summary":[
        {"type":"paragraph","text":"a","rows":[]},
        {"type":"heading"},
        {"text":"a"},
        {"type":"quote","text":"a"}]}]}}
        """;
    assertThat(said(json))
        .containsExactly(
            "2:39 /meeting/items/0/summary/0/rows UnknownProperty \"rows\" is no part of the format here"
                + " and was not read",
            "3:1 /meeting/items/0/summary/1 MissingProperty \"text\" is missing here",
            "4:1 /meeting/items/0/summary/2 MissingProperty \"type\" is missing here",
            "5:9 /meeting/items/0/summary/3/type InvalidChoice \"quote\" is none of the words paragraph,"
                + " heading, list, table");
  }

  @Test
  void replacesHalfOfACharacter() {
    String json = "{\"format\":\"med/1\",\"kind\":\"agenda\",\"language\":\"a\\ud83dz\"}";
    assertThat(said(json)).singleElement().asString().startsWith("1:46 /language HalfCharacter");
    assertThat(read(json).value().language()).contains("a\uFFFDz");
  }

  @Test
  void composesTexts() {
    String json =
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[{\"title\":\"A\u030Arsplan\","
            + "\"summary\":[{\"type\":\"paragraph\",\"text\":\"På a\u030Abningen her\","
            + "\"links\":[{\"start\":13,\"end\":16,\"target\":\"x\"}]}]}]}}";
    MeetingDocument document = read(json).orThrow();
    assertThat(document.items().get(0).title()).contains("Årsplan");
    assertThat(document.items().get(0).summary().toString()).contains("start=12, end=15");
  }

  @Test
  void saysInWhatEncodingItReadTheFile() {
    String json = "{\"format\":\"med/1\",\"kind\":\"agenda\",\"language\":\"dæ\"}";
    for (String encoding : List.of("ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      ReadResult<MeetingDocument> read =
          MedJson.documents().read(json.getBytes(java.nio.charset.Charset.forName(encoding)));
      assertThat(read.findings()).extracting(Finding::id).containsExactly("WrongEncoding");
      assertThat(read.value().language()).contains("dæ");
    }
    ReadResult<MeetingDocument> marked =
        MedJson.documents().read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8));
    assertThat(marked.findings()).extracting(Finding::id).containsExactly("WrongEncoding");
    assertThat(marked.isReadable()).isTrue();
  }

  @Test
  void pointsIntoYamlPastRareCharacters() {
    String yaml =
        """
        # Skrevet i hånden
        format: med/1
        kind: minutes
        language: 😀😀 dansk
        meeting:
          date: 12. marts
          items:
            - number: 1
              title: Budget: og regnskab
        """;
    assertThat(said(MedJson.documents().inYaml().read(yaml)))
        .containsExactly(
            "6:9 /meeting/date InvalidValue \"12. marts\" is not a date such as \"2026-03-12\"",
            "9:20 /meeting/items/0/title InvalidJson From here the text is not YAML");
  }

  @Test
  void readsYamlPastCharactersThatItDoesNotAllow() {
    String yaml =
        "format: med/1\nkind: minutes\nlanguage: d\u0080a\uD83D\ntags: \u0000\uD83D\uDE00\n";
    ReadResult<MeetingDocument> read = MedJson.documents().inYaml().read(yaml);
    assertThat(said(read))
        .extracting(said -> said.replaceAll("Character .*", "Character"))
        .containsExactly(
            "3:12  RefusedCharacter",
            "3:14  RefusedCharacter",
            "4:1 /tags UnknownProperty \"tags\" is no part of the format here and was not read",
            "4:7  RefusedCharacter");
    assertThat(read.value().language()).contains("d\uFFFDa\uFFFD");
  }

  @Test
  void readsYamlAsPeopleWriteIt() {
    String yaml =
        """
        format: med/1
        kind: minutes
        meeting:
          date: 2026-03-12
          start: 09:00
          online: true
          items:
            - number: 1
              allottedMinutes: 10
              title: Godkendelse af dagsorden
            - number: 02
              title: >
                Et langt
                punkt
        """;
    ReadResult<MeetingDocument> read = MedJson.documents().inYaml().read(yaml);
    assertThat(read.findings()).isEmpty();
    assertThat(read.value().items())
        .extracting(i -> i.number().orElseThrow())
        .containsExactly("1", "02");
    assertThat(read.value().items().get(0).allottedMinutes()).hasValue(10);
  }

  @Test
  void refusesAliasesAndTags() {
    String yaml =
        "format: med/1\nkind: &k minutes\nlanguage: *k\nmeeting: !!map\n  date: 2026-03-12\n";
    assertThat(said(MedJson.documents().inYaml().read(yaml)))
        .containsExactly(
            "3:11 /language YamlReference An alias (*name) is not read: write the value out",
            "4:10 /meeting YamlReference A tag (!name) is not read: write the value out");
  }

  @Test
  void saysNoMoreThanTheLimit() {
    String json =
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"places\":["
            + "1,".repeat(50)
            + "1]}}";
    MedJson<MeetingDocument> ten =
        MedJson.documents().withLimits(JsonLimits.STANDARD.withFindings(10));
    List<Finding> findings = ten.read(json).findings();
    assertThat(findings).hasSize(11);
    assertThat(findings.get(10).id()).isEqualTo("TooManyFindings");
    assertThat(findings.get(10).arguments()).containsEntry("limit", "10");
  }

  @Test
  void keepsCprNumbersOutOfPathsAndMessages() {
    String json =
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"150371-4821\":1,\"language\":[\"150371-4821\"]}";
    assertThat(said(json)).hasSize(2).noneMatch(said -> said.contains("4821"));
  }

  private static ReadResult<MeetingDocument> read(String json) {
    return MedJson.documents().read(json);
  }

  private static List<String> said(String json) {
    return said(read(json));
  }

  private static List<String> said(ReadResult<?> read) {
    return read.findings().stream().map(finding -> said(finding, read)).toList();
  }

  private static String said(Finding finding, ReadResult<?> read) {
    SourceSpan span = finding.span().orElseThrow();
    SourcePosition at = read.source().positionOf(span.start());
    String suggestion =
        finding.suggestion().map(words -> " -> " + words.in(Locale.ENGLISH)).orElse("");
    return at.line()
        + ":"
        + at.column()
        + " "
        + finding.path()
        + " "
        + finding.id()
        + " "
        + finding.message(Locale.ENGLISH)
        + suggestion;
  }
}
