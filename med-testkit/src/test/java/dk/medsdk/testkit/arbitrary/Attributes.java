package dk.medsdk.testkit.arbitrary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value is made of, and how to make it again, found by reflection: no type and no attribute
 * that is added to the model is left out.
 */
final class Attributes {

  private Attributes() {}

  /** The type of a value: its record, or the interface or class that its builder implements. */
  static Class<?> typeOf(Object value) {
    Class<?> type = value.getClass();
    if (type.isRecord()) {
      return type;
    }
    return type.getInterfaces().length == 0 ? type.getSuperclass() : type.getInterfaces()[0];
  }

  /** Whether an object is a value of the model, and not a plain text, number, date or constant. */
  static boolean isValue(Object object) {
    Class<?> type = object.getClass();
    boolean ofTheModel = type.getName().startsWith("dk.medsdk.model.");
    return ofTheModel && !type.isEnum() && !(object instanceof Optional<?>);
  }

  /** The accessors of a type, in the order in which they are declared. */
  static List<Method> of(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    return Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(field -> method(type, field.getName()))
        .toList();
  }

  static Object get(Object value, Method attribute) {
    return call(attribute, value);
  }

  /** A new value of the type from its attributes one by one. */
  static Object make(Class<?> type, List<Object> values) {
    return type.isRecord() ? makeRecord(type, values) : build(type, values);
  }

  /** What {@code toBuilder()}, or else the builder's {@code from}, gives when built at once. */
  static Object rebuilt(Object value) {
    Class<?> type = typeOf(value);
    boolean hasOwn =
        Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("toBuilder"));
    Object builder = hasOwn ? call(method(type, "toBuilder"), value) : builder(type);
    if (!hasOwn) {
      call(method(builder.getClass(), "from", type), builder, value);
    }
    return call(method(builder.getClass(), "build"), builder);
  }

  private static Object build(Class<?> type, List<Object> values) {
    Object builder = builder(type);
    List<Method> attributes = of(type);
    for (int i = 0; i < attributes.size(); i++) {
      Class<?> given = attributes.get(i).getReturnType();
      Class<?> taken = given == List.class ? Iterable.class : given;
      call(method(builder.getClass(), attributes.get(i).getName(), taken), builder, values.get(i));
    }
    return call(method(builder.getClass(), "build"), builder);
  }

  private static Object makeRecord(Class<?> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object builder(Class<?> type) {
    return call(method(type, "builder"), null);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
