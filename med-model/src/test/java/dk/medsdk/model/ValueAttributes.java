package dk.medsdk.model;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a value type of the model is made of, found by reflection so that no attribute is left out.
 */
public final class ValueAttributes {

  private ValueAttributes() {}

  /** Whether it is a sealed type that is built by a builder of its own. */
  public static boolean isValue(Class<?> type) {
    return type.isSealed()
        && Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  /** Whether a builder made the object. */
  public static boolean isBuilt(Object object) {
    return supertypes(object).anyMatch(ValueAttributes::isValue);
  }

  /** The value type of an object that a builder made. */
  public static Class<?> valueTypeOf(Object value) {
    return supertypes(value).filter(ValueAttributes::isValue).findFirst().orElseThrow();
  }

  private static Stream<Class<?>> supertypes(Object object) {
    Class<?> type = object.getClass();
    return Stream.concat(
        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
  }

  /** The accessors of a value's attributes, in the order in which they are declared. */
  public static List<Method> attributesOf(Class<?> value) {
    return Arrays.stream(value.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(field -> accessor(value, field))
        .toList();
  }

  /** A new builder of a value type. */
  public static Object newBuilder(Class<?> value) {
    return call(value, method(value, "builder"));
  }

  /** Sets an attribute as a whole. */
  public static void set(Object builder, Method attribute, Object value) {
    call(builder, setter(builder, attribute), value);
  }

  /** The builder's method that sets an attribute as a whole. */
  public static Method setter(Object builder, Method attribute) {
    Class<?> type = attribute.getReturnType();
    return method(
        builder.getClass(), attribute.getName(), type == List.class ? Iterable.class : type);
  }

  /**
   * Calls a method, of which the target means nothing if it is static, and passes on what it
   * throws.
   */
  public static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The public method of that name. */
  public static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Method accessor(Class<?> value, Field field) {
    return method(value, field.getName());
  }
}
