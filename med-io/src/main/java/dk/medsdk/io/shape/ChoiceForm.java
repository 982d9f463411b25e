package dk.medsdk.io.shape;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Nearest;
import dk.medsdk.io.JsonFindings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One of a few words: {@code AttendanceState.PARTIAL} is {@code "partial"}, {@code
 * Purpose.CHECK_IN} is {@code "checkIn"}.
 *
 * @param <E> the enum
 */
public final class ChoiceForm<E extends Enum<E>> implements Form<E> {

  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();
  private final EnumMap<E, SerializableString> words;

  private ChoiceForm(Class<E> type, Set<E> abbreviations) {
    this.type = type;
    this.words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String word = abbreviations.contains(constant) ? constant.name() : camelCase(constant.name());
      constants.put(word, constant);
      words.put(constant, new SerializedString(word));
    }
  }

  /** The words of an enum. */
  static <E extends Enum<E>> ChoiceForm<E> of(Class<E> type) {
    return new ChoiceForm<>(type, EnumSet.noneOf(type));
  }

  /** The words of an enum of which some constants keep their capitals, as {@code TR} does. */
  static <E extends Enum<E>> ChoiceForm<E> of(Class<E> type, Set<E> abbreviations) {
    return new ChoiceForm<>(type, abbreviations);
  }

  /** The enum. */
  public Class<E> type() {
    return type;
  }

  /** Every word with its constant, in the order of the enum. */
  public Map<String, E> constants() {
    return constants;
  }

  @Override
  public @Nullable E read(FormInput in) {
    String word = in.text("choice");
    if (word == null) {
      return null;
    }
    E constant = constants.get(word);
    if (constant == null) {
      List<String> known = new ArrayList<>(constants.keySet());
      Optional<BilingualText> meant = Nearest.to(word, known).map(FormInput::didYouMean);
      in.report(
          JsonFindings.INVALID_CHOICE,
          meant,
          "value",
          FormText.clip(word),
          "choices",
          String.join(", ", known));
    }
    return constant;
  }

  @Override
  public void write(E value, FormOutput out) {
    out.text(Objects.requireNonNull(words.get(value), "every constant has a word"));
  }

  private static String camelCase(String constant) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      if (c != '_') {
        word.append(i > 0 && constant.charAt(i - 1) == '_' ? c : Character.toLowerCase(c));
      }
    }
    return word.toString();
  }
}
