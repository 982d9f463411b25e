package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.PlacedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What one pass over all the words of a document found, for the rules that look at raw text.
 *
 * <p>The words are those of the source, heads and noise included, if that is prose; else the texts
 * of the model. In a source that is a form, CPR numbers are found wherever they stand, in comments
 * and in what the model does not hold. Everything is in the order of the text. Immutable.
 */
public final class TextScan {

  private final List<TextPlace> cprNumbers;
  private final Map<Residue, List<TextPlace>> residue;
  private final List<AttachmentReference> attachmentReferences;
  private final List<PersonName> personNames;

  private TextScan(TextScanner scanner) {
    this.cprNumbers = List.copyOf(scanner.cprNumbers());
    this.residue = new EnumMap<>(Residue.class);
    scanner.residue().forEach((kind, places) -> residue.put(kind, List.copyOf(places)));
    this.attachmentReferences = List.copyOf(scanner.references());
    this.personNames = List.copyOf(scanner.names());
  }

  static TextScan of(CheckInput input) {
    TextScanner scanner = new TextScanner();
    if (input.prose().isPresent()) {
      String text = input.prose().get().content();
      scanner.walk(text, new SourceWordPlaces(text, PrintedItems.of(input)));
    } else if (input.source().isPresent()) {
      FormWords form = new FormWords(input, input.source().get());
      walkModel(input, scanner, form::placesOf);
      form.cprNumbersElsewhere().forEach(scanner::add);
    } else {
      walkModel(input, scanner, ModelWordPlaces::new);
    }
    return new TextScan(scanner);
  }

  private static void walkModel(
      CheckInput input,
      TextScanner scanner,
      BiFunction<PlacedText, Integer, ? extends WordPlaces> placesOf) {
    Optional<String> around = Optional.empty();
    int list = 0;
    for (PlacedText text : DocumentTexts.of(input.document())) {
      String listAround = ModelWordPlaces.listAround(text.path());
      list += around.filter(listAround::equals).isPresent() ? 0 : 1;
      around = Optional.of(listAround);
      scanner.walk(text.text(), placesOf.apply(text, list));
    }
  }

  /** The CPR numbers. */
  public List<TextPlace> cprNumbers() {
    return cprNumbers;
  }

  /** The places of one kind of residue. */
  public List<TextPlace> residue(Residue kind) {
    return residue.getOrDefault(kind, List.of());
  }

  /** The words that point to attachments. */
  public List<AttachmentReference> attachmentReferences() {
    return attachmentReferences;
  }

  /** The capitalised words that may be names of persons. */
  public List<PersonName> personNames() {
    return personNames;
  }
}
