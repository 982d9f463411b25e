package dk.medsdk.model;

import dk.medsdk.source.ModelPath;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes values in which every attribute is set, to something other than its default, and every
 * string is another: {@code new Filled().value(MeetingDocument.class)}.
 *
 * <p>A type that may hold itself, as items hold items, does so once.
 */
public final class Filled {

  private static final Map<Class<?>, Object> PLAIN =
      Map.of(
          int.class,
          2,
          Integer.class,
          4,
          boolean.class,
          true,
          Boolean.class,
          true,
          OptionalInt.class,
          OptionalInt.of(3),
          LocalDate.class,
          LocalDate.of(2026, 3, 12),
          LocalTime.class,
          LocalTime.of(10, 30),
          ZoneId.class,
          ZoneId.of("America/Nuuk"),
          ModelPath.class,
          ModelPath.ITEMS);

  private final Deque<Class<?>> around = new ArrayDeque<>();
  private final Set<Class<?>> met = new LinkedHashSet<>();
  private int texts;

  /** A value of the given type. */
  public <T> T value(Class<T> type) {
    return type.cast(filled(type));
  }

  /** The value types that have been made so far, those inside others included. */
  public Set<Class<?>> met() {
    return Collections.unmodifiableSet(met);
  }

  private Object filled(Type type) {
    if (type instanceof ParameterizedType container) {
      return container(container.getRawType(), container.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "tekst " + ++texts;
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return constants[constants.length - 1];
    }
    if (PLAIN.containsKey(plain)) {
      return PLAIN.get(plain);
    }
    return plain.isRecord() ? record(plain) : built(plain);
  }

  private Object container(Type kind, Type content) {
    boolean deepEnough =
        content instanceof Class<?> type && Collections.frequency(around, type) > 1;
    if (kind == Optional.class) {
      return deepEnough ? Optional.empty() : Optional.of(filled(content));
    }
    if (kind == Map.class) {
      return Map.of(filled(String.class), filled(String.class));
    }
    return deepEnough ? List.of() : kindsOf(content).stream().map(this::filled).toList();
  }

  /** The type itself, or each of those that it permits where it is only their common name. */
  private static List<? extends Type> kindsOf(Type type) {
    return type instanceof Class<?> common && common.isSealed() && !ValueAttributes.isValue(common)
        ? Arrays.asList(common.getPermittedSubclasses())
        : List.of(type);
  }

  private Object built(Class<?> type) {
    met.add(type);
    around.push(type);
    Object builder = ValueAttributes.newBuilder(type);
    for (Method attribute : ValueAttributes.attributesOf(type)) {
      ValueAttributes.set(builder, attribute, filled(attribute.getGenericReturnType()));
    }
    around.pop();
    return ValueAttributes.call(builder, ValueAttributes.method(builder.getClass(), "build"));
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(part -> filled(part.getGenericType())).toArray();
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
