package dk.medsdk.model;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/**
 * What a value type of the model is made of, found by reflection so that no attribute is left out.
 */
public final class ValueAttributes {

  private ValueAttributes() {}

  /** Whether it is a sealed interface that is built by a builder of its own. */
  public static boolean isValue(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  /** Whether a builder made the object. */
  public static boolean isBuilt(Object object) {
    Class<?>[] interfaces = object.getClass().getInterfaces();
    return interfaces.length == 1 && isValue(interfaces[0]);
  }

  /** The value interface of an object that a builder made. */
  public static Class<?> valueTypeOf(Object value) {
    return value.getClass().getInterfaces()[0];
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
