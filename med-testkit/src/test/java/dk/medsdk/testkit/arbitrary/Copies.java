package dk.medsdk.testkit.arbitrary;

import java.util.List;
import java.util.Optional;

/**
 * Makes values anew down to the last character, so that a copy shares nothing with its original.
 */
final class Copies {

  private Copies() {}

  static Object of(Object original) {
    if (original instanceof String text) {
      return String.valueOf(text.toCharArray());
    }
    if (original instanceof Optional<?> optional) {
      return optional.map(Copies::of);
    }
    if (original instanceof List<?> list) {
      return list.stream().map(Copies::of).toList();
    }
    return Attributes.isValue(original) ? ofValue(original) : original;
  }

  private static Object ofValue(Object original) {
    Class<?> type = Attributes.typeOf(original);
    List<Object> parts =
        Attributes.of(type).stream()
            .map(attribute -> of(Attributes.get(original, attribute)))
            .toList();
    return Attributes.make(type, parts);
  }
}
