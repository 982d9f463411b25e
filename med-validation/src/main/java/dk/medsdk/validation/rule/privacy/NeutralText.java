package dk.medsdk.validation.rule.privacy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what a closed item may show to all: {@code Punktet indeholder personfølsomme oplysninger og
 * vises derfor ikke her}, {@code Behandles for lukkede døre}, {@code Godkendt}.
 *
 * <p>Such sentences are made of a few words on the item, its text and who may read it. One other
 * word, a name or a number tells something of the matter itself.
 */
final class NeutralText {

  /** Numbers that tell nothing: {@code § 27, stk. 1, nr. 2} of the law, {@code punkt 4}. */
  private static final Pattern PARAGRAPH_OR_ITEM =
      Pattern.compile(
          "§\\h?\\d{1,3}(?:,?\\h?stk\\.\\h?\\d{1,2})?(?:,?\\h?nr\\.\\h?\\d{1,2})?|(?:punkt|pkt\\.?)\\h?\\d{1,2}");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String OF_THE_ITEM =
      """
      punkt punktet punktets punkter punkterne dagsordenspunkt dagsordenspunktet sag sagen \
      sagens sagsfremstilling sagsfremstillingen tekst teksten indhold indholdet referat \
      referatet dagsorden dagsordenen beslutning beslutningen bilag bilaget bilagene materiale \
      materialet dokument dokumentet dokumenter oplysninger oplysningerne drøftelse drøftelsen \
      behandling behandlingen del delen orientering orienteringen indstilling indstillingen \
      udgave version møde mødet udvalg udvalget udvalgets medlemmer medlemmerne personer hmu \
      vmu lmu rmu omu mdu su hsu lsu\
      """;

  private static final String OF_SECRECY =
      """
      lukket lukkede døre fortrolig fortroligt fortrolige fortrolighed tavshedspligt \
      tavshedspligten tavshedsbelagt tavshedsbelagte omfattet personfølsom personfølsomt \
      personfølsomme følsomme personoplysninger personsag personalesag personforhold private \
      vedrører omhandler læses intern internt interne offentlig offentligt offentlige \
      offentligheden offentliggøres offentliggjort offentliggørelse tilgængelig tilgængeligt \
      tilgængelige udelades udeladt undtaget undtages aktindsigt vises vist fremgår findes \
      medtages medtaget gengives gengivet publiceres publiceret henvises henhold \
      forvaltningsloven forvaltningslovens offentlighedsloven offentlighedslovens loven lovens \
      regler reglerne grund hensyn\
      """;

  private static final String OF_THE_OUTCOME =
      """
      behandles behandlet behandlede drøftes drøftet drøftede gennemgås gennemgået gennemgik \
      godkendes godkendt godkendte tiltrådt tiltrådte taget tog tages efterretning udsat \
      udsættes udskudt udskydes afsluttet orienteret orienterede indstillet bemærkninger \
      kommentarer\
      """;

  private static final String BETWEEN =
      """
      af alle andre at blev bliver da de den denne der derfor det dette en er et for fordi fra \
      har her i idet indeholder ingen ikke jf kan kun med må og om på se skal som særskilt til \
      uden udenfor under var ved været\
      """;

  private static final String ENGLISH =
      """
      a an and are available be been closed confidential contains content discussed here \
      information is item minutes not noted of only personal public published sensitive shown \
      text the therefore this treated was\
      """;

  private static final Set<String> WORDS =
      Stream.of(OF_THE_ITEM, OF_SECRECY, OF_THE_OUTCOME, BETWEEN, ENGLISH)
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .collect(toUnmodifiableSet());

  private NeutralText() {}

  /** Whether a text tells nothing of the matter itself. */
  static boolean is(String text) {
    String words = PARAGRAPH_OR_ITEM.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return NO_WORD.splitAsStream(words).allMatch(word -> word.isEmpty() || WORDS.contains(word));
  }
}
