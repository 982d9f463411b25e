package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAboutNamedPersonTest {

  private final ItemAboutNamedPerson rule = new ItemAboutNamedPerson();

  @Test
  void quotesTheWords() {
    List<Finding> found = check(rule, titled("Drøftelse: Afskedigelse af Ida Holm, køkkenet"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 4 ser ud til at handle om en persons ansættelse: \"Afskedigelse af Ida Holm\"");
    assertThat(english(found))
        .containsExactly(
            "Item 4 seems to be about the employment of a person: \"Afskedigelse af Ida Holm\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0).child("title"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void knowsThePeopleOfTheOrganisation() {
    Organisation employer =
        Organisation.builder().addPerson(Person.builder().name("Bo Vang").build()).build();
    CheckInput input =
        CheckInput.of(titled("Tjenstlig samtale med Bo Vang"))
            .with(Profile.GENERIC, Optional.of(employer));

    assertThat(check(rule, input)).hasSize(1);
    assertThat(check(rule, titled("Tjenstlig samtale med Bo Vang"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opsigelse af Lokal Aftale",
        "Opsigelse af aftalen om Ida Holm Plads",
        "Afsked med Ida Holm",
        "Opsigelse af Ida",
        "Opsigelse af Ida Holmgård",
        "Lejeopsigelse af Ida Holm",
        "Orientering v. Ida Holm",
        "Retningslinje for påtale"
      })
  void leavesOtherTitlesAlone(String title) {
    assertThat(check(rule, titled(title))).isEmpty();
  }

  @Test
  void findsNothingWhereNothingIsNamed() {
    assertThat(check(rule, AgendaItem.builder().build())).isEmpty();
    assertThat(check(rule, MeetingDocument.builder().kind(DocumentKind.AGENDA).build())).isEmpty();
  }

  private static MeetingDocument titled(String title) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(
            Meeting.builder()
                .addAttendance(Attendance.builder().name("Ida Holm").build())
                .addAttendance(Attendance.builder().name("Ida").build())
                .addItem(item("4", title).build())
                .build())
        .build();
  }
}
