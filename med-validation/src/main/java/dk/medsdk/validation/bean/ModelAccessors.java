package dk.medsdk.validation.bean;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Takes {@code items()} for a property, as well as {@code getItems()} and {@code isOpen()}.
 *
 * <p>Only methods that look like an accessor of a constrained type of the model: every method
 * without a prefix would make two properties of each component of a user's record.
 */
final class ModelAccessors implements GetterPropertySelectionStrategy {

  /** The types whose accessors carry constraints. */
  static final List<Class<?>> TYPES =
      List.of(MeetingDocument.class, Meeting.class, AgendaItem.class, Recommendation.class);

  private static final List<String> PREFIXES = List.of("get", "is", "has");

  private final Set<Accessor> accessors =
      TYPES.stream()
          .flatMap(type -> Stream.of(type.getDeclaredMethods()))
          .filter(method -> method.getParameterCount() == 0)
          .map(Accessor::of)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    if (executable.getParameterTypes().length > 0) {
      return Optional.empty();
    }
    Accessor asked = new Accessor(executable.getName(), executable.getReturnType());
    return accessors.contains(asked) ? Optional.of(asked.name()) : asked.property();
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propertyName) {
    String capital = propertyName.substring(0, 1).toUpperCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(propertyName),
            PREFIXES.stream().map(prefix -> prefix + capital + propertyName.substring(1)))
        .toList();
  }

  /**
   * A method without parameters.
   *
   * @param name its name
   * @param type what it returns
   */
  private record Accessor(String name, Class<?> type) {

    static Accessor of(Method method) {
      return new Accessor(method.getName(), method.getReturnType());
    }

    /** The property that the name says by its prefix, as in any JavaBean. */
    Optional<String> property() {
      return PREFIXES.stream()
          .filter(prefix -> name.length() > prefix.length() && name.startsWith(prefix))
          .filter(prefix -> prefix.equals("get") ? type != void.class : type == boolean.class)
          .map(prefix -> name.substring(prefix.length()))
          .filter(rest -> Character.isUpperCase(rest.charAt(0)))
          .map(rest -> rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1))
          .findFirst();
    }
  }
}
