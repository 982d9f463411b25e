package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.text.TextLink;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for each value of the model, whatever its type. */
class ValueLawsPropertyTest {

  @Property
  void aBuilderMadeFromAValueBuildsThatValue(@ForAll("built") Object value) {
    assertThat(Attributes.rebuilt(value)).isEqualTo(value).isNotSameAs(value);
  }

  @Property
  void whatIsBuiltTwiceIsEqualAndHasOneHash(@ForAll("values") Object value) {
    Object copy = Copies.of(value);

    assertThat(copy).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(copy).hasToString(value.toString());
  }

  @Property
  void aValueIsEqualToItselfAndToNothingOfAnotherType(
      @ForAll("values") Object value, @ForAll("values") Object other) {
    assertThat(value.equals(value)).isTrue();
    if (!Attributes.typeOf(value).equals(Attributes.typeOf(other))) {
      assertThat(value.equals(other)).isFalse();
    }
  }

  @Property
  void equalityLooksBothWaysAlike(@ForAll("pairs") Tuple2<Object, Object> pair) {
    assertThat(pair.get1().equals(pair.get2())).isEqualTo(pair.get2().equals(pair.get1()));
    if (pair.get1().equals(pair.get2())) {
      assertThat(pair.get1()).hasSameHashCodeAs(pair.get2());
    }
  }

  @Property
  void aValueChangesWithEachOfItsAttributes(@ForAll("pairs") Tuple2<Object, Object> pair) {
    Object value = pair.get1();
    Object other = pair.get2();
    List<Method> attributes = Attributes.of(Attributes.typeOf(value));
    for (int i = 0; i < attributes.size(); i++) {
      List<Object> parts = partsOf(value, attributes);
      Object before = parts.set(i, Attributes.get(other, attributes.get(i)));
      if (!isRefused(value, parts)) {
        Object changed = Attributes.make(Attributes.typeOf(value), parts);
        assertThat(changed.equals(value))
            .as(attributes.get(i).getName())
            .isEqualTo(before.equals(parts.get(i)));
      }
    }
  }

  @Provide
  static Arbitrary<Object> values() {
    return Arbitraries.oneOf(all());
  }

  /** The values that builders make; records have none. */
  @Provide
  static Arbitrary<Object> built() {
    return values().filter(value -> !value.getClass().isRecord());
  }

  /** Two values of one type. */
  @Provide
  static Arbitrary<Tuple2<Object, Object>> pairs() {
    return Arbitraries.oneOf(all().stream().map(Arbitrary::tuple2).toList());
  }

  /** Whatever the domain provides of the model. */
  @SuppressWarnings("unchecked") // an arbitrary of anything is one of objects
  private static List<Arbitrary<Object>> all() {
    MedArbitraries domain = new MedArbitraries();
    List<Arbitrary<Object>> all = new ArrayList<>();
    Arrays.stream(MedArbitraries.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Provide.class))
        .filter(method -> !method.getName().equals("brokenDocuments"))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> all.add((Arbitrary<Object>) Attributes.call(method, domain)));
    return all;
  }

  private static List<Object> partsOf(Object value, List<Method> attributes) {
    List<Object> parts = new ArrayList<>();
    attributes.forEach(attribute -> parts.add(Attributes.get(value, attribute)));
    return parts;
  }

  /** A link that ends before it starts, and what has neither id nor name, cannot be built. */
  private static boolean isRefused(Object value, List<Object> parts) {
    if (value instanceof TextLink) {
      return (int) parts.get(0) > (int) parts.get(1);
    }
    boolean named = value instanceof Committee || value instanceof Person;
    return named && parts.get(0).equals(Optional.empty()) && parts.get(1).equals(Optional.empty());
  }
}
