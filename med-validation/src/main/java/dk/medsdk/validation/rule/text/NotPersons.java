package dk.medsdk.validation.rule.text;

import java.util.List;
import java.util.Set;

/** Knows the words by which places, units and systems are told from persons. */
public final class NotPersons {

  private static final Set<String> WORDS =
      Set.of(
          "region",
          "regionen",
          "sankt",
          "sct.",
          "aarhus",
          "århus",
          "aalborg",
          "ålborg",
          "aabenraa",
          "åbenrå",
          "dansk",
          "danske",
          "nord",
          "syd",
          "øst",
          "vest",
          "microsoft",
          "office");

  /** Ends of words: {@code universitetshospital}, {@code arbejdsmiljøudvalget}. */
  private static final List<String> ENDS =
      List.of(
          "afdeling",
          "afdelingen",
          "allé",
          "bilag",
          "center",
          "centeret",
          "centret",
          "centrene",
          "dagsorden",
          "danmark",
          "enhed",
          "enheden",
          "forbund",
          "forbundet",
          "forening",
          "foreningen",
          "fonden",
          "forum",
          "gade",
          "gymnasium",
          "gården",
          "hjem",
          "hjemmet",
          "hospital",
          "hospitalet",
          "huset",
          "institut",
          "klinik",
          "klinikken",
          "kommune",
          "kommunen",
          "netværk",
          "netværket",
          "område",
          "området",
          "plads",
          "plan",
          "planen",
          "politik",
          "politikken",
          "program",
          "programmet",
          "projekt",
          "projektet",
          "referat",
          "råd",
          "rådet",
          "skole",
          "skolen",
          "strategi",
          "stræde",
          "styrelse",
          "styrelsen",
          "sygehus",
          "sygehuset",
          "system",
          "systemet",
          "team",
          "teamet",
          "teams",
          "tilbud",
          "tilbuddet",
          "tilsynet",
          "torv",
          "udvalg",
          "udvalget",
          "universitet",
          "universitetet",
          "vej",
          "vejen");

  private NotPersons() {}

  /** Whether one of the words, in lower case, says that no person is named. */
  public static boolean areNamedBy(List<String> words) {
    return words.stream()
        .anyMatch(word -> WORDS.contains(word) || ENDS.stream().anyMatch(word::endsWith));
  }
}
