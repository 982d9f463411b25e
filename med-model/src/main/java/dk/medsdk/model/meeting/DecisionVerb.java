package dk.medsdk.model.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Beslutningsverbum: the family of verbs in which something is recommended and decided.
 *
 * <p>A recommendation uses the present ("godkender dagsordenen"), a resolution the infinitive, past
 * or participle ("godkende dagsordenen", "godkendt"): one family holds them all, so that the two
 * can be paired.
 */
public enum DecisionVerb {
  /** Godkende, tiltræde: an agenda, minutes or guideline is approved. */
  APPROVE(
      "godkend regodkend tiltræd",
      "er e te t es tes",
      "tiltrådte tiltrådt approve approves approved adopt adopts adopted"),
  /** Tage til efterretning: a matter is noted. */
  NOTE("", "", "noted"),
  /** Tage til orientering: a variant of {@link #NOTE} that some committees write. */
  NOTE_AS_INFORMATION("", "", ""),
  /** Drøfte: a matter is talked over. */
  DISCUSS("drøft diskuter", "er e ede et es edes", "discuss discusses discussed"),
  /** Beslutte, vedtage: a matter is decided. */
  DECIDE(
      "",
      "",
      "beslutter beslutte besluttede besluttet besluttes besluttedes"
          + " vedtager vedtage vedtog vedtaget vedtages vedtoges"
          + " decide decides decided"),
  /** Anbefale, indstille: a matter is recommended to someone else. */
  RECOMMEND(
      "anbefal",
      "er e ede et es",
      "indstiller indstille indstillede indstillet indstilles"
          + " recommend recommends recommended"),
  /** Orientere, informere: someone tells. */
  INFORM("orienter informer", "er e ede et es", ""),
  /** Komme med input: someone contributes. */
  GIVE_INPUT("", "", ""),
  /** Vælge, udvælge, udpege: someone or something is chosen. */
  ELECT(
      "udpeg",
      "er e ede et es",
      "vælger vælge valgte valgt vælges genvælger genvælge genvalgte genvalgt genvælges"
          + " udvælger udvælge udvalgte udvalgt udvælges"
          + " elect elects elected appoint appoints appointed"),
  /** Evaluere, reflektere: the committee looks back. */
  EVALUATE("evaluer reflekter kvitter", "er e ede et es", ""),
  /** Udsætte: a matter is put off. */
  POSTPONE(
      "",
      "",
      "udsætter udsætte udsatte udsat udsættes udskyder udskyde udskød udskudt udskydes"
          + " postpone postpones postponed defer defers deferred"),
  /** Afvise, forkaste: a matter is turned down. */
  REJECT("afvis", "er e te t es tes", "forkaster forkaste forkastede forkastet forkastes rejected"),
  /** Løfte, oversende, sende videre: a matter is passed on to another committee. */
  REFER("løft oversend fremsend videresend", "er e ede et es te t", "referred"),
  /** Nedsætte: a group is set up. */
  ESTABLISH("", "", "nedsætter nedsætte nedsatte nedsat nedsættes"),
  /** Aftale, opsige: an agreement is made or ended. */
  AGREE("aftal", "er e te t es", "opsiger opsige opsagde opsagt opsiges agreed");

  private static final Map<String, DecisionVerb> BY_FORM = formsOfAll();
  private static final Set<String> TAKE = Set.of("tager", "tage", "tog", "taget", "tages");
  private static final Set<String> GIVE =
      Set.of(
          "kommer",
          "komme",
          "kom",
          "kommet",
          "giver",
          "give",
          "gav",
          "givet",
          "gives",
          "bidrager",
          "bidrage",
          "bidrog",
          "bidraget");
  private static final Set<String> SEND =
      Set.of("sender", "sende", "sendte", "sendt", "sendes", "sendtes");
  private static final Set<String> MAKE = Set.of("træffer", "træffe", "traf", "truffet", "træffes");
  private static final Map<String, DecisionVerb> WITH_SIG =
      Map.of(
          "tilslutter",
          APPROVE,
          "tilslutte",
          APPROVE,
          "tilsluttede",
          APPROVE,
          "tilsluttet",
          APPROVE,
          "noterer",
          NOTE,
          "notere",
          NOTE,
          "noterede",
          NOTE,
          "noteret",
          NOTE);

  /** All words with which one of the families begins: most words of a text are none of them. */
  private static final Set<String> VERBS =
      Stream.of(BY_FORM.keySet(), TAKE, GIVE, SEND, MAKE, WITH_SIG.keySet())
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final WordShapes VERB_SHAPES = new WordShapes(VERBS);

  private static final Set<String> JOINING = Set.of("og", "eller", "samt", ",");
  private static final WordShapes JOINING_SHAPES = new WordShapes(JOINING);

  /** After these a form is a noun or an adjective: "en aftale", "for udsatte unge". */
  private static final Set<String> NO_VERB_AFTER =
      Set.of("en", "et", "ny", "nye", "om", "af", "for", "med", "på", "fra", "ved", "i", "til");

  /** How many words may stand inside "tager … til efterretning"; keeps long texts linear. */
  private static final int REACH = 40;

  /** How many words may stand inside "træffer endelig beslutning", "sende sagen videre". */
  private static final int NEAR = 3;

  private final String stems;
  private final String endings;
  private final String irregular;

  DecisionVerb(String stems, String endings, String irregular) {
    this.stems = stems;
    this.endings = endings;
    this.irregular = irregular;
  }

  /**
   * The family of the first such verb in a text.
   *
   * @return {@link #NOTE} for "tager orienteringen til efterretning", or empty if there is none
   */
  public static Optional<DecisionVerb> in(String text) {
    Tokens tokens = new Tokens(text);
    for (int i = 0; tokens.has(i); i++) {
      Optional<DecisionVerb> verb = at(tokens, i);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /**
   * The families of the first such verb and of those joined to it: {@link #DISCUSS} and {@link
   * #DECIDE} of "drøfter og beslutter, hvor …".
   */
  public static List<DecisionVerb> allIn(String text) {
    Tokens tokens = new Tokens(text);
    Set<DecisionVerb> found = new LinkedHashSet<>();
    boolean joined = true;
    for (int i = 0; tokens.has(i); i++) {
      if (tokens.mayBeIn(JOINING_SHAPES, i) && JOINING.contains(tokens.get(i))) {
        joined = true;
        continue;
      }
      Optional<DecisionVerb> verb = joined || found.isEmpty() ? at(tokens, i) : Optional.empty();
      verb.ifPresent(found::add);
      if (verb.isEmpty() && !found.isEmpty()) {
        break;
      }
      joined = false;
    }
    return List.copyOf(found);
  }

  /** Whether a resolution of this family answers a point of the other. */
  public boolean answers(DecisionVerb point) {
    return this == point || (isNote() && point.isNote());
  }

  private boolean isNote() {
    return this == NOTE || this == NOTE_AS_INFORMATION;
  }

  private static Optional<DecisionVerb> at(Tokens tokens, int index) {
    if (!tokens.mayBeIn(VERB_SHAPES, index)) {
      return Optional.empty();
    }
    String word = tokens.get(index);
    boolean verb = VERBS.contains(word);
    if (!verb || (index > 0 && isNoVerbAfter(tokens, index - 1))) {
      return Optional.empty();
    }
    if (TAKE.contains(word)) {
      return noted(tokens, index);
    }
    if (GIVE.contains(word)) {
      return ifFollowedBy("input", tokens, index, REACH, GIVE_INPUT);
    }
    if (SEND.contains(word)) {
      return passedOn(tokens, index);
    }
    if (MAKE.contains(word)) {
      return ifFollowedBy("beslutning", tokens, index, NEAR, DECIDE);
    }
    boolean withSig = WITH_SIG.containsKey(word) && tokens.is(index + 1, "sig");
    return Optional.ofNullable((withSig ? WITH_SIG : BY_FORM).get(word));
  }

  /** "med godkendt regnskab", but not "Hoved-MED godkendte". */
  private static boolean isNoVerbAfter(Tokens tokens, int before) {
    return NO_VERB_AFTER.contains(tokens.get(before)) && !tokens.isInCapitals(before);
  }

  private static Optional<DecisionVerb> ifFollowedBy(
      String object, Tokens tokens, int index, int reach, DecisionVerb verb) {
    for (int i = index + 1; i <= index + reach && tokens.has(i); i++) {
      if (tokens.get(i).startsWith(object)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** "sendes videre til HMU", "sende sagen videre". */
  private static Optional<DecisionVerb> passedOn(Tokens tokens, int index) {
    for (int i = index + 1; i <= index + NEAR && tokens.has(i); i++) {
      if (tokens.is(i, "videre")) {
        return Optional.of(REFER);
      }
    }
    return Optional.empty();
  }

  private static Optional<DecisionVerb> noted(Tokens tokens, int index) {
    for (int i = index + 1; i < index + REACH && tokens.has(i); i++) {
      if (tokens.is(i, "til")) {
        if (tokens.is(i + 1, "efterretning")) {
          return Optional.of(NOTE);
        }
        if (tokens.is(i + 1, "orientering")) {
          return Optional.of(NOTE_AS_INFORMATION);
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, DecisionVerb> formsOfAll() {
    Map<String, DecisionVerb> forms = new HashMap<>();
    for (DecisionVerb verb : values()) {
      verb.forms().forEach(form -> forms.put(form, verb));
    }
    return Map.copyOf(forms);
  }

  private List<String> forms() {
    List<String> forms = new ArrayList<>(Tokens.words(irregular));
    for (String stem : Tokens.words(stems)) {
      for (String ending : Tokens.words(endings)) {
        forms.add(stem + ending);
      }
    }
    return forms;
  }
}
