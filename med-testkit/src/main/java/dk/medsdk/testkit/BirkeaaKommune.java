package dk.medsdk.testkit;

import static dk.medsdk.model.organisation.ElectionGroup.A;
import static dk.medsdk.model.organisation.ElectionGroup.B;
import static dk.medsdk.model.organisation.ElectionGroup.C;
import static dk.medsdk.model.organisation.Representation.AMR;
import static dk.medsdk.model.organisation.Representation.EMPLOYEE;
import static dk.medsdk.model.organisation.Representation.FTR;
import static dk.medsdk.model.organisation.Representation.TR;
import static dk.medsdk.testkit.OrganisationParts.committee;
import static dk.medsdk.testkit.OrganisationParts.guideline;
import static dk.medsdk.testkit.OrganisationParts.level;
import static dk.medsdk.testkit.OrganisationParts.med;
import static dk.medsdk.testkit.OrganisationParts.obligatory;

import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Sector;
import java.time.LocalDate;
import java.util.List;

/**
 * A municipality: a Hovedmed, a Sektormed for each of three administrations, the LOM of two
 * centres, an LMU at a library and one at a school with its TRIO, and a house so small that all its
 * staff meet.
 */
final class BirkeaaKommune {

  private static final LocalDate CARE_NAMED = LocalDate.of(2024, 8, 1);

  private BirkeaaKommune() {}

  static Organisation sample() {
    List<Seats> committees =
        List.of(
            main(),
            schools(),
            culture(),
            health(),
            libraries(),
            care(),
            library(),
            house(),
            school(),
            trio());
    return OrganisationParts.organisation("birkeaa", "Birkeå Kommune", committees)
        .sector(Sector.MUNICIPALITY)
        .addLevels(
            level(1, "Hovedmed", "HM"),
            level(2, "Sektormed", "SM"),
            level(3, "Lokalt områdeudvalg", "LOM"),
            level(4, "Lokalt MED-udvalg", "LMU"))
        .addAllGuidelines(obligatory("hovedmed", LocalDate.of(2025, 2, 13)))
        .addGuideline(
            guideline(GuidelineType.VOLUNTARY, "alenearbejde")
                .agreedBy(new CommitteeId("lom-bibliotek"))
                .agreedOn(LocalDate.of(2019, 5, 8))
                .reviewOn(LocalDate.of(2026, 4, 22))
                .build())
        .addGuideline(
            guideline(GuidelineType.VOLUNTARY, "brug af elcykler")
                .agreedBy(new CommitteeId("lom-pleje"))
                .agreedOn(LocalDate.of(2025, 11, 18))
                .build())
        .build();
  }

  private static Seats main() {
    return Seats.in("hovedmed", med("Hovedmed", "Hovedmed"))
        .chair("Thorkild Engsted")
        .leaders("Holger Bisgaard", "Grethe Damkjær")
        .workEnvironmentLeader("Mads Østerlund")
        .viceChair(1, "Kåre Stubkjær", FTR, C, "DLF")
        .viceChair(2, "Camilla Juhl Hede", FTR, B, "FOA")
        .member("Nanna Vibæk", FTR, B, "HK")
        .vacant(FTR, A)
        .member("Ejvind Rønholt", AMR, B, "3F")
        .substitute("Ulla Nørremark", "Kåre Stubkjær")
        .secretary("Inga Lodberg");
  }

  private static Seats schools() {
    return Seats.in("sm-skole", med("Sektormed", "Sektormed for Skoler og Dagtilbud", "hovedmed"))
        .chair("Holger Bisgaard")
        .workEnvironmentLeader("Bodil Taarup")
        .viceChair(1, "Ulla Nørremark", TR, C, "DLF")
        .viceChair(2, "Svend-Erik Knage", TR, C, "BUPL")
        .member("Lykke Damsbo", TR, B, "FOA")
        .member("Orla Vinderslev", AMR, C, "BUPL")
        .substitute("Merete Astrup Gram", "Svend-Erik Knage");
  }

  private static Seats culture() {
    return Seats.in("sm-kultur", med("Sektormed", "Sektormed for Kultur og Fritid", "hovedmed"))
        .chair("Grethe Damkjær")
        .workEnvironmentLeader("Laust Ejerslev")
        .viceChair(0, "Nanna Vibæk", FTR, B, "HK")
        .member("Solveig Abildtoft", TR, A, "Forbundet Kultur og Information")
        .member("Ejvind Rønholt", AMR, B, "3F");
  }

  private static Seats health() {
    return Seats.in("sm-sundhed", med("Sektormed", "Sektormed for Sundhed og Ældre", "hovedmed"))
        .chair("Mads Østerlund")
        .workEnvironmentLeader("Connie Blæsbjerg")
        .viceChair(0, "Camilla Juhl Hede", FTR, B, "FOA")
        .member("Anker Tornvig", TR, C, "DSR")
        .member("Fie Havreholm", AMR, B, "FOA");
  }

  private static Seats libraries() {
    return Seats.in(
            "lom-bibliotek", med("LOM", "LOM i Center for Biblioteker og Borgerhuse", "sm-kultur"))
        .chair("Laust Ejerslev")
        .workEnvironmentLeader("Aksel Munk")
        .viceChair(0, "Solveig Abildtoft", TR, A, "Forbundet Kultur og Information")
        .member("Rosa Mejlvang", TR, B, "HK")
        .member("Bjarke Tingskov", AMR, B, "HK")
        .substitute("Filip Aagren", "Solveig Abildtoft");
  }

  private static Seats care() {
    CommitteeAlias former =
        CommitteeAlias.builder()
            .name("LOM i Center for Hjemmehjælp")
            .validity(Period.untilDay(CARE_NAMED.minusDays(1)))
            .build();
    return Seats.in(
            "lom-pleje", med("LOM", "LOM i Center for Hjemmepleje", "sm-sundhed").addAlias(former))
        .chair("Connie Blæsbjerg")
        .workEnvironmentLeader("Peder Uldjyde")
        .viceChair(0, "Hanne Kildegaard Borg", TR, B, "FOA")
        .member("Anker Tornvig", TR, C, "DSR")
        .member("Fie Havreholm", AMR, B, "FOA");
  }

  private static Seats library() {
    return Seats.in("lmu-havnegade", med("LMU", "LMU Havnegade Bibliotek", "lom-bibliotek"))
        .chair("Aksel Munk")
        .workEnvironmentLeader("Signe Brandholt")
        .viceChair(0, "Rosa Mejlvang", TR, B, "HK")
        .member("Filip Aagren", EMPLOYEE, A, "Forbundet Kultur og Information")
        .member("Bjarke Tingskov", AMR, B, "HK");
  }

  private static Seats house() {
    return Seats.in(
            "pm-kilden",
            committee(
                    CommitteeKind.STAFF_MEETING,
                    "Personalemødet i Borgerhuset Kilden",
                    "lom-bibliotek")
                .level("LMU")
                .handlesWorkEnvironment(true))
        .chair("Vibeke Stenmose")
        .member("Kuno Ladefoged", TR, B, "3F")
        .member("Jytte Elmelund", AMR, B, "HK");
  }

  private static Seats school() {
    return Seats.in("lmu-aaloekke", med("LMU", "LMU Åløkkeskolen", "sm-skole"))
        .chair("Bodil Taarup")
        .workEnvironmentLeader("Lars Emil Hvarre")
        .viceChair(0, "Ulla Nørremark", TR, C, "DLF")
        .member("Lykke Damsbo", TR, B, "FOA")
        .member("Sofus Grønkær", AMR, C, "DLF");
  }

  private static Seats trio() {
    return Seats.in(
            "trio-aaloekke", committee(CommitteeKind.TRIO, "TRIO på Åløkkeskolen", "lmu-aaloekke"))
        .leaders("Bodil Taarup")
        .member("Ulla Nørremark", TR, C, "DLF")
        .member("Sofus Grønkær", AMR, C, "DLF");
  }
}
