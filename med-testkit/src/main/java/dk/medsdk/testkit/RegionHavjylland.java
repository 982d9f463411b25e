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
 * A region: RMU, two hospital committees, one local committee under each, an underudvalg and an
 * arbejdsmiljøgruppe. FTR of the hospitals sit in the RMU too.
 */
final class RegionHavjylland {

  private static final LocalDate FJORD_NAMED = LocalDate.of(2024, 1, 1);
  private static final LocalDate NEW_CHAIR = LocalDate.of(2025, 8, 1);
  private static final LocalDate END_OF_TERM = LocalDate.of(2026, 12, 31);

  private RegionHavjylland() {}

  static Organisation sample() {
    List<Seats> committees =
        List.of(region(), coast(), wellBeing(), fjord(), medicine(), emergency(), reception());
    return OrganisationParts.organisation("region-havjylland", "Region Havjylland", committees)
        .sector(Sector.REGION)
        .addLevels(
            level(1, "Regions-MEDudvalg", "RMU"),
            level(2, "Hospitals-MEDudvalg", "HMU"),
            level(3, "Lokalt MED-udvalg", "LMU"))
        .addAllGuidelines(obligatory("rmu", LocalDate.of(2024, 11, 7)))
        .addGuideline(
            guideline(GuidelineType.VOLUNTARY, "brug af egen telefon i vagten")
                .agreedBy(new CommitteeId("hmu-kyst"))
                .agreedOn(LocalDate.of(2021, 6, 10))
                .terminatedOn(LocalDate.of(2026, 1, 15))
                .build())
        .addGuideline(
            guideline(GuidelineType.VOLUNTARY, "oplæring af nye kolleger")
                .agreedBy(new CommitteeId("lmu-akut"))
                .agreedOn(LocalDate.of(2025, 3, 20))
                .reviewOn(LocalDate.of(2027, 3, 20))
                .build())
        .build();
  }

  private static Seats region() {
    return Seats.in("rmu", med("RMU", "Regions-MEDudvalget"))
        .chair("Ragnhild Toftum")
        .leaders("Runa Tangaa", "Asger Bjerrelund")
        .workEnvironmentLeader("Marius Helgenæs")
        .viceChair(1, "Henrik Sølvsten", FTR, B, "FOA")
        .viceChair(2, "Dorthea Klinge", FTR, C, "DSR")
        .member("Sigvald Ormstrup", FTR, A, "Djøf")
        .member("Yrsa Brændgaard", FTR, B, "HK")
        .member("Palle Vejrum", AMR, B, "3F")
        .member("Ellinor Skydsgaard", AMR, C, "DSR")
        .substitute("Gorm Havelykke", "Sigvald Ormstrup")
        .secretary("Tove Liljefeldt");
  }

  private static Seats coast() {
    return Seats.in("hmu-kyst", med("HMU", "HMU Kysthospitalet", "rmu"))
        .chair("Runa Tangaa")
        .leaders("Villads Brorson")
        .workEnvironmentLeader("Torben Ravnkilde")
        .viceChair(1, "Henrik Sølvsten", FTR, B, "FOA")
        .viceChair(2, "Lise-Lotte Ågård", TR, C, "DSR")
        .member("Jannik Strandby", TR, A, "Yngre Læger")
        .member("Palle Vejrum", AMR, B, "3F")
        .substitute("Mona Kvistholm", "Henrik Sølvsten")
        .substitute("Esther Rimmer", "Lise-Lotte Ågård")
        .secretary("Jørn Attermann");
  }

  private static Seats wellBeing() {
    return Seats.in(
            "uu-trivsel",
            committee(
                CommitteeKind.SUBCOMMITTEE,
                "Underudvalget for Arbejdsmiljø og Trivsel",
                "hmu-kyst"))
        .chair("Torben Ravnkilde")
        .viceChair(0, "Palle Vejrum", AMR, B, "3F")
        .member("Esther Rimmer", EMPLOYEE, C, "DSR");
  }

  private static Seats fjord() {
    CommitteeAlias former =
        CommitteeAlias.builder()
            .name("HMU Åmunding Sygehus")
            .validity(Period.untilDay(FJORD_NAMED.minusDays(1)))
            .build();
    return Seats.in("hmu-fjord", med("HMU", "HMU Fjordhospitalet", "rmu").addAlias(former))
        .chair("Verner Gammelby")
        .during(Period.of(LocalDate.of(2025, 1, 1), NEW_CHAIR.minusDays(1)))
        .chair("Asger Bjerrelund")
        .during(Period.of(NEW_CHAIR, END_OF_TERM))
        .leaders("Agnete Winding Lund")
        .workEnvironmentLeader("Hjalmar Rosenvinge")
        .viceChair(1, "Dorthea Klinge", FTR, C, "DSR")
        .viceChair(2, "Yrsa Brændgaard", FTR, B, "HK")
        .vacant(TR, A)
        .member("Ellinor Skydsgaard", AMR, C, "DSR")
        .substitute("Ditlev Sandager", "Yrsa Brændgaard")
        .secretary("Karla Bøgeskov");
  }

  private static Seats medicine() {
    return Seats.in("lmu-medicin", med("LMU", "LMU Medicinsk Afdeling, Kysthospitalet", "hmu-kyst"))
        .chair("Birger Nymark")
        .workEnvironmentLeader("Sanne Duelund")
        .viceChair(0, "Lise-Lotte Ågård", TR, C, "DSR")
        .member("Mona Kvistholm", TR, B, "FOA")
        .member("Tage Fuglebjerg", AMR, B, "FOA");
  }

  private static Seats emergency() {
    return Seats.in("lmu-akut", med("LMU", "LMU Akutafdelingen, Fjordhospitalet", "hmu-fjord"))
        .chair("Agnete Winding Lund")
        .workEnvironmentLeader("Pernille Støvring")
        .viceChair(0, "Bente Kjærulf", TR, C, "DSR")
        .member("Jesper Olrik Thygesen", TR, A, "Yngre Læger")
        .member("Ditlev Sandager", TR, B, "HK")
        .member("Mille Høgh Sand", AMR, C, "DSR")
        .substitute("Rikke Overby Holst", "Bente Kjærulf");
  }

  private static Seats reception() {
    return Seats.in(
            "amg-modtagelsen",
            committee(CommitteeKind.WORK_ENVIRONMENT_GROUP, "AMG Akutmodtagelsen", "lmu-akut"))
        .workEnvironmentLeader("Pernille Støvring")
        .member("Mille Høgh Sand", AMR, C, "DSR");
  }
}
