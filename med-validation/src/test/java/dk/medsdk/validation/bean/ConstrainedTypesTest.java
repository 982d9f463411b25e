package dk.medsdk.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constraint in the model is seen: one on an accessor that no factory takes for a property
 * would be checked by nobody, and nobody would say so.
 */
class ConstrainedTypesTest {

  private static final Path MODEL = Path.of("../med-model/target/classes");

  static List<Class<?>> types() throws IOException {
    try (Stream<Path> files = Files.walk(MODEL)) {
      List<Class<?>> types =
          files
              .map(file -> MODEL.relativize(file).toString().replace('\\', '.').replace('/', '.'))
              .filter(name -> name.startsWith("dk.medsdk.model.") && name.endsWith(".class"))
              .filter(name -> !name.contains("Builder") && !name.contains("-info"))
              .<Class<?>>map(ConstrainedTypesTest::load)
              .toList();
      assertThat(types).hasSizeGreaterThan(40);
      return types;
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void showTheirConstraintsToTheFactory(Class<?> type) {
    BeanDescriptor seen = MedValidation.validator().getConstraintsForClass(type);

    assertThat(seen.getConstrainedProperties())
        .extracting(PropertyDescriptor::getPropertyName)
        .containsExactlyInAnyOrderElementsOf(constrainedAccessors(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void areKnownToTheFactoryIfTheyHaveConstraints(Class<?> type) {
    assertThat(ModelAccessors.TYPES.contains(type))
        .isEqualTo(!constrainedAccessors(type).isEmpty());
  }

  private static Set<String> constrainedAccessors(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> isConstrained(method.getAnnotatedReturnType()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isConstrained(AnnotatedType type) {
    return Stream.of(type.getAnnotations())
            .anyMatch(a -> a.annotationType().getName().startsWith("jakarta.validation."))
        || (type instanceof AnnotatedParameterizedType generic
            && Stream.of(generic.getAnnotatedActualTypeArguments())
                .anyMatch(ConstrainedTypesTest::isConstrained));
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.substring(0, file.length() - ".class".length()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
