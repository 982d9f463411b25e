package dk.medsdk.validation.rule.attachment;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.text.RichText;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkToIntranetTest {

  private final LinkToIntranet rule = new LinkToIntranet();

  @Test
  void namesTheHostAndThePlaces() {
    List<Finding> found =
        check(
            rule,
            item("1", "Ferie")
                .caseStatement(
                    RichText.ofParagraphs(
                        "Se https://intranet.havjylland.example/ferie og mere.",
                        "Se også http://social.intra.havjylland.example."))
                .build());

    assertThat(danish(found))
        .containsExactly(
            "2 links fører til et intranet, som kun ansatte kan åbne:"
                + " intranet.havjylland.example, social.intra.havjylland.example");
    assertThat(english(found))
        .containsExactly(
            "2 links lead to an intranet that only employees can open:"
                + " intranet.havjylland.example, social.intra.havjylland.example");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).related()).hasSize(1);
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void saysOneLinkInTheSingularAndWhereItIsPrinted() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Referat", "1. Ferie", "Se https://intranet/ferie")
            .item(
                "1. Ferie",
                item("1", "Ferie")
                    .caseStatement(RichText.ofParagraphs("Se https://intranet/ferie"))
                    .build());
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly("1 link fører til et intranet, som kun ansatte kan åbne: intranet");
    assertThat(english(found))
        .containsExactly("1 link leads to an intranet that only employees can open: intranet");
    assertThat(found.get(0).span()).contains(minutes.spanOf("https://intranet"));
  }

  @Test
  void looksAtAttachmentsToo() {
    assertThat(
            check(
                rule,
                item("1", "Ferie")
                    .addAttachment(
                        Attachment.builder().uri("https://intra.by.example/f.pdf").build())
                    .build()))
        .hasSize(1);
  }

  @Test
  void knowsTheHostsOfTheProfile() {
    AgendaItem item =
        item("1", "Ferie")
            .caseStatement(RichText.ofParagraphs("Se https://a.medarbejder.example/ferie"))
            .build();
    Profile profile = Profile.builder().name("by").addIntranetHosts("Medarbejder.example").build();
    CheckInput known = CheckInput.of(minutes(item)).with(profile, Optional.empty());

    assertThat(check(rule, known)).hasSize(1);
    assertThat(check(rule, item)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Se https://www.havjylland.example/intranet",
        "Det ligger på intranettet",
        "Se https://intranet.example",
        "Se https://intranational.havjylland.example",
        "https://",
        "http://."
      })
  void leavesPublicAddressesAlone(String text) {
    assertThat(check(rule, item("1", "Ferie").caseStatement(RichText.ofParagraphs(text)).build()))
        .isEmpty();
  }
}
