package dk.medsdk.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What a careful secretary writes: invented people, places and sentences, each in one printable
 * line without blanks around it, and now and then something curious.
 */
final class DanishText {

  /** No two of them may be one person spelled in two ways. */
  static final List<String> NAMES =
      List.of(
          "Ida Marie Holm",
          "Bo Vang",
          "Åse Brunsgård",
          "Søren Ærtebjerg",
          "Zoë Lindqvist",
          "Karl-Otto Rømer",
          "Mehtap Yıldız",
          "Jens P. Fjord",
          "Þóra Ketilsdóttir",
          "Malik Kleist",
          "Grethe Nygård Toft",
          "Øjvind Skov",
          "Nguyen Thi Lan",
          "Siri d’Aubigné");

  private static final List<String> IDS = List.of("hmu-kysten", "p-0412", "lmu.7", "7", "é/ø");

  private static final List<String> MEDIA_TYPES =
      List.of("application/pdf", "text/html; charset=utf-8");

  private static final List<String> ROLES =
      List.of("vicedirektør", "portør", "FTR for social- og sundhedspersonalet", "AMR, køkkenet");

  private static final List<String> PLACES =
      List.of(
          "Mødelokale 2",
          "Kantinen",
          "Rådhuset, lokale 0.14",
          "Kysthuset \u201cBlæsten\u201d",
          "3");

  private static final List<String> COMMITTEES =
      List.of(
          "HMU Kysthuset", "LMU i Center for Børn & Æbler", "Områdeudvalg Øst", "Hovedudvalget");

  private static final List<String> LEVELS =
      List.of("HMU", "LMU", "RMU", "AMG", "Område-MED", "no");

  private static final List<String> NUMBERS =
      List.of("1", "2", "7", "12b", "007", "A", "IV", "2026-4", "1e3");

  private static final List<String> TITLES =
      List.of(
          "Godkendelse af dagsorden",
          "Budget og økonomi",
          "Trivselsmåling på sengeafsnittene",
          "Nyt fra arbejdsmiljøgrupperne",
          "Årshjul for udvalget",
          "Omlægning af køkkenets åbningstider",
          "Flytning til den nye østfløj",
          "Vagtplaner i højsæsonen",
          "Støj i storrummet",
          "Retningslinje for ”tavse” timer",
          "Sygefravær: status",
          "Møde");

  private static final List<String> SENTENCES =
      List.of(
          "Køkkenet lukker i uge 29, og maden kommer så længe fra nabobyen.",
          "Udvalget talte om, hvordan nye kolleger bliver taget godt imod.",
          "Der er købt tolv cykler, som kan lånes ved porten.",
          "Ventilationen larmer stadig på øverste etage.",
          "Tallene er bedre end sidste år, men ikke gode nok.",
          "Ledelsen ønsker at prøve ordningen i et halvt år.",
          "Medarbejdersiden pegede på, at pauserne bliver for korte.",
          "Ida Marie Holm viste skitserne til den nye indgang.",
          "Bo Vang takkede for et år med mange gode snakke.",
          "Gangen males blå, og døren bliver bredere.",
          "Ordet ”hurtigst” skal ud af vejledningen.",
          "Æblerne i haven må plukkes af alle.",
          "Der var 3,5 pct. flere besøg i første kvartal 2026.",
          "Ok.");

  private static final List<String> ADDRESSES =
      List.of(
          "https://eksempel.dk/bilag/2.pdf",
          "https://eksempel.dk/s%C3%B8g?q=a&b=c#top",
          "https://eksempel.dk/æøå",
          "mailto:udvalg@eksempel.dk",
          "bilag/oversigt 2.xlsx",
          "urn:med:1");

  private static final int LONG = 4_000;

  private DanishText() {}

  static Arbitrary<String> ids() {
    return Arbitraries.of(IDS);
  }

  static Arbitrary<String> mediaTypes() {
    return Arbitraries.of(MEDIA_TYPES);
  }

  static Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  static Arbitrary<String> roles() {
    return Arbitraries.of(ROLES);
  }

  static Arbitrary<String> places() {
    return Arbitraries.of(PLACES);
  }

  static Arbitrary<String> committees() {
    return Arbitraries.of(COMMITTEES);
  }

  static Arbitrary<String> levels() {
    return Arbitraries.of(LEVELS);
  }

  static Arbitrary<String> numbers() {
    return Arbitraries.of(NUMBERS);
  }

  static Arbitrary<String> titles() {
    return Choice.of(
        Tuple.of(60, Arbitraries.of(TITLES)),
        Tuple.of(12, withSomethingCurious(TITLES)),
        Tuple.of(6, Arbitraries.of(CuriousText.PRINTABLE)),
        Tuple.of(1, veryLong()));
  }

  static Arbitrary<String> sentences() {
    return Choice.of(
        Tuple.of(60, Arbitraries.of(SENTENCES)),
        Tuple.of(15, several()),
        Tuple.of(12, withSomethingCurious(SENTENCES)),
        Tuple.of(4, Arbitraries.of(CuriousText.PRINTABLE)));
  }

  static Arbitrary<String> addresses() {
    return Arbitraries.of(ADDRESSES);
  }

  private static Arbitrary<String> several() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(sentences -> String.join(" ", sentences));
  }

  private static Arbitrary<String> withSomethingCurious(List<String> texts) {
    return Combinators.combine(Arbitraries.of(texts), Arbitraries.of(CuriousText.PRINTABLE))
        .as((text, curious) -> text + " " + curious);
  }

  private static Arbitrary<String> veryLong() {
    String words = "tale om samarbejdet på tværs og ";
    return Arbitraries.integers()
        .between(1, LONG / words.length())
        .map(times -> "At " + words.repeat(times) + "nedad");
  }
}
