package dk.medsdk.io.schema;

import static java.util.stream.Collectors.joining;

import dk.medsdk.io.shape.Property;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.model.constraint.AtGate;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.stream.Stream;

/** The table of the constraints of Jakarta Validation that the types of the form carry. */
final class ConstraintsTable {

  /** Its name among the generated parts of {@code docs/format.md}. */
  static final String NAME = "Constraints";

  private static final List<String> HOMES =
      List.of("jakarta.validation.", "dk.medsdk.model.constraint.");

  private ConstraintsTable() {}

  /** The table: types in the order of the page, each followed by its properties. */
  static String text(FormTypes types) {
    return types.shapes().entrySet().stream()
        .flatMap(type -> rows(type.getKey(), type.getValue()))
        .collect(joining("", "| value | constraint | holds |\n|---|---|---|\n", ""));
  }

  private static Stream<String> rows(String name, Shape<?, ?> shape) {
    Stream<String> ofType = rows(name, Stream.of(shape.type().getAnnotations()));
    Stream<String> ofProperties =
        shape.properties().stream()
            .flatMap(property -> rows(name + "." + property.name(), annotations(shape, property)));
    return Stream.concat(ofType, ofProperties);
  }

  private static Stream<String> rows(String value, Stream<Annotation> annotations) {
    return annotations
        .filter(a -> HOMES.stream().anyMatch(a.annotationType().getName()::startsWith))
        .map(a -> "| `%s` | `@%s` | %s |\n".formatted(value, simpleName(a), holds(a)));
  }

  private static Stream<Annotation> annotations(Shape<?, ?> shape, Property<?, ?> property) {
    return Stream.of(shape.type().getDeclaredMethods())
        .filter(m -> m.getName().equals(property.name()) && m.getParameterCount() == 0)
        .flatMap(accessor -> annotations(accessor.getAnnotatedReturnType()));
  }

  /** Those of the type and of what it holds: {@code Optional<@NotNull LocalDate>}. */
  private static Stream<Annotation> annotations(AnnotatedType type) {
    Stream<AnnotatedType> held =
        type instanceof AnnotatedParameterizedType generic
            ? Stream.of(generic.getAnnotatedActualTypeArguments())
            : Stream.empty();
    return Stream.concat(
        Stream.of(type.getAnnotations()), held.flatMap(ConstraintsTable::annotations));
  }

  private static String holds(Annotation annotation) {
    Class<?>[] groups = groups(annotation);
    if (groups.length == 0) {
      return "always";
    }
    return List.of(groups).contains(AtGate.class)
        ? "at every gate"
        : Stream.of(groups).map(g -> "`AtGate." + g.getSimpleName() + "`").collect(joining(", "));
  }

  private static Class<?>[] groups(Annotation annotation) {
    boolean goesOn = simpleName(annotation).equals("Valid");
    try {
      return goesOn
          ? new Class<?>[0]
          : (Class<?>[]) annotation.annotationType().getMethod("groups").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("every constraint has groups", e);
    }
  }

  private static String simpleName(Annotation annotation) {
    return annotation.annotationType().getSimpleName();
  }
}
