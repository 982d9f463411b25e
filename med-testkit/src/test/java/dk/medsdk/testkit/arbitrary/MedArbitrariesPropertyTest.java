package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.model.text.TextBlock;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** That the domain gives what it promises. */
class MedArbitrariesPropertyTest {

  private static final int MANY = 1_200;

  @Property(seed = "1", tries = 1)
  void fillsEveryAttributeOfAValidDocumentAtSomeTime() {
    assertEveryAttributeIsFilledAndLeftOut(new MedArbitraries.Valid());
  }

  @Property(seed = "1", tries = 1)
  void fillsEveryAttributeOfAnyDocumentAtSomeTime() {
    assertEveryAttributeIsFilledAndLeftOut(new MedArbitraries.Any());
  }

  @Property(seed = "1", tries = 1)
  void makesDocumentsOfEverySize() {
    Set<Integer> sizes = new TreeSet<>();
    new MedArbitraries.Valid()
        .documents()
        .sampleStream()
        .limit(2 * MANY)
        .forEach(d -> sizes.add(countOf(d.items())));

    assertThat(sizes).contains(0, 1, 2, 3, 5, 8, 12).anyMatch(size -> size >= 60);
  }

  @Property
  @Domain(MedArbitraries.class)
  void comesWithEnumsAndWithWhatJqwikKnows(
      @ForAll Side side, @ForAll int number, @ForAll String text) {
    assertThat(Stream.of(side, number, text)).doesNotContainNull();
  }

  @Example
  @Domain(MedArbitraries.class)
  void servesParametersOfEveryType(
      @ForAll MeetingDocument document, @ForAll TextBlock block, @ForAll BrokenDocument broken) {
    assertThat(Stream.of(document, block, broken)).doesNotContainNull();
  }

  private static void assertEveryAttributeIsFilledAndLeftOut(MedArbitraries domain) {
    Filling filling = new Filling();
    domain.documents().sampleStream().limit(MANY).forEach(filling::look);

    assertThat(filling.seen).hasSizeGreaterThan(100).isEqualTo(filling.filled);
    assertThat(filling.types).hasSizeGreaterThan(25);
  }

  private static int countOf(List<AgendaItem> items) {
    return items.stream().mapToInt(item -> 1 + countOf(item.items())).sum();
  }

  /** Notes which attributes exist and which were ever filled. */
  private static final class Filling {
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    void look(Object value) {
      Class<?> type = Attributes.typeOf(value);
      types.add(type.getSimpleName());
      for (Method attribute : Attributes.of(type)) {
        String name = type.getSimpleName() + '.' + attribute.getName();
        Object content = Attributes.get(value, attribute);
        seen.add(name);
        if (!isEmpty(content)) {
          filled.add(name);
        }
        valuesIn(content).forEach(this::look);
      }
    }

    private static boolean isEmpty(Object content) {
      return Stream.of(Optional.empty(), OptionalInt.empty(), List.of(), false)
          .anyMatch(nothing -> Objects.equals(nothing, content));
    }

    private static List<Object> valuesIn(Object content) {
      List<Object> values = new ArrayList<>();
      if (content instanceof Optional<?> optional) {
        optional.ifPresent(values::add);
      } else if (content instanceof List<?> list) {
        values.addAll(list);
      } else {
        values.add(content);
      }
      return values.stream().filter(Attributes::isValue).toList();
    }
  }
}
