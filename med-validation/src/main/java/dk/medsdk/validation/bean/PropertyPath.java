package dk.medsdk.validation.bean;

import dk.medsdk.source.ModelPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes a place in the model as Jakarta Validation says it: {@code items[4].slot} for {@code
 * /items/4/slot}.
 *
 * <p>Its builder has a type for each position in a path and takes an index with the node that
 * follows; here both are one loop over the names.
 */
final class PropertyPath {

  private Function<String, NodeBuilderCustomizableContext> property;
  private Supplier<LeafNodeBuilderCustomizableContext> element;
  private Runnable end;
  private OptionalInt index = OptionalInt.empty();

  private PropertyPath(ConstraintViolationBuilder violation) {
    property = violation::addPropertyNode;
    element = violation::addBeanNode;
    end = violation::addConstraintViolation;
  }

  /** Adds a violation at a path below the value that is validated; at the value if it is empty. */
  static void add(ConstraintViolationBuilder violation, ModelPath path) {
    PropertyPath nodes = new PropertyPath(violation);
    for (String token : path.pointer().split("/", -1)) {
      if (nodes.index.isEmpty() && isIndex(token)) {
        nodes.index = OptionalInt.of(Integer.parseInt(token));
      } else if (!token.isEmpty()) {
        nodes.name(token);
      }
    }
    nodes.end();
  }

  /** Whether no more than one property leads to the place: {@code items[4]}, and not its slot. */
  static boolean isOwn(ModelPath path) {
    long names = path.pointer().chars().filter(c -> c == '/').count();
    String last = path.pointer().substring(path.pointer().lastIndexOf('/') + 1);
    return names < 2 || (names == 2 && isIndex(last));
  }

  private void name(String name) {
    NodeBuilderCustomizableContext node = property.apply(name);
    if (index.isPresent()) {
      NodeBuilderDefinedContext inList = node.inIterable().atIndex(index.getAsInt());
      property = inList::addPropertyNode;
      element = inList::addBeanNode;
      end = inList::addConstraintViolation;
    } else {
      property = node::addPropertyNode;
      element = node::addBeanNode;
      end = node::addConstraintViolation;
    }
    index = OptionalInt.empty();
  }

  private void end() {
    if (index.isPresent()) {
      element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
    } else {
      end.run();
    }
  }

  private static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
