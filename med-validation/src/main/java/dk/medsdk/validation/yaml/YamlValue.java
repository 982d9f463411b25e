package dk.medsdk.validation.yaml;

import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a YAML file and where it stands. Asked for what it is not, it is empty, and a fault
 * says what was expected there.
 */
public final class YamlValue {

  /** No number in a profile is larger. */
  private static final int MOST_DIGITS = 6;

  private final String name;
  private final Node node;
  private final YamlFaults faults;

  YamlValue(String name, Node node, YamlFaults faults) {
    this.name = name;
    this.node = node;
    this.faults = faults;
  }

  /** What the value is called, {@code deadlines.agenda}. */
  public String name() {
    return name;
  }

  /** A text that says something, without the blanks around it. */
  public Optional<String> text() {
    boolean text = node instanceof ScalarNode scalar && !scalar.getValue().isBlank();
    return text ? Optional.of(((ScalarNode) node).getValue().strip()) : wrong("text");
  }

  /** A text that may be as short as {@code ""}, but is not left out. */
  public Optional<String> string() {
    boolean string = node instanceof ScalarNode && node.getTag().equals(Tag.STR);
    return string ? Optional.of(((ScalarNode) node).getValue().strip()) : wrong("text");
  }

  /** Whether it has keys. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** A whole number, 0 or more. */
  public Optional<Integer> count() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)) {
      String digits = scalar.getValue();
      if (digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(Integer.valueOf(digits));
      }
    }
    return wrong("count");
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> flag() {
    boolean flag = node instanceof ScalarNode && node.getTag().equals(Tag.BOOL);
    return flag
        ? Optional.of(((ScalarNode) node).getValue().equalsIgnoreCase("true"))
        : wrong("flag");
  }

  /** One of the words of an enumeration, {@code bothSides} for {@code BOTH_SIDES}. */
  public <E extends Enum<E>> Optional<E> choice(Class<E> words) {
    if (node instanceof ScalarNode scalar) {
      for (E known : words.getEnumConstants()) {
        if (wordOf(known).equals(scalar.getValue().strip())) {
          return Optional.of(known);
        }
      }
    }
    return wrong(
        "choice",
        String.join(", ", Arrays.stream(words.getEnumConstants()).map(YamlValue::wordOf).toList()));
  }

  /** The values of a list, in order. */
  public List<YamlValue> elements() {
    if (!(node instanceof SequenceNode sequence)) {
      wrong("list");
      return List.of();
    }
    List<YamlValue> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      elements.add(new YamlValue(name + "[" + elements.size() + "]", element, faults));
    }
    return elements;
  }

  /** The texts of a list, in order. */
  public List<String> texts() {
    return elements().stream().flatMap(element -> element.text().stream()).toList();
  }

  /** The values by their keys, in order. */
  public Map<String, YamlValue> entries() {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      wrong("map");
      return entries;
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        String full = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
        YamlValue value = new YamlValue(full, entry.getValueNode(), faults);
        if (entries.put(key.getValue(), value) != null) {
          value.wrong("once");
        }
      }
    }
    return entries;
  }

  /** The values by their keys, of which no others are known. */
  public Map<String, YamlValue> entries(List<String> known) {
    Map<String, YamlValue> entries = entries();
    for (Map.Entry<String, YamlValue> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        entry.getValue().unknown(entry.getKey(), known);
      }
    }
    return entries;
  }

  private void unknown(String key, List<String> known) {
    faults.unknownKey(key, known, span());
  }

  /** Says that something else was expected here. */
  public <T> Optional<T> wrong(String expected) {
    return wrong(expected, "");
  }

  /** Says that one of those words was expected here. */
  public <T> Optional<T> wrong(String expected, String words) {
    faults.wrongValue(name, expected, words, span());
    return Optional.empty();
  }

  /** Says that this is none of the names that were expected here. */
  public <T> Optional<T> wrongName(String expected, List<String> known) {
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    faults.unknownName(name, expected, word, known, span());
    return Optional.empty();
  }

  /** Where it stands; marks count code points, spans count characters. */
  public SourceSpan span() {
    String text = faults.source().content();
    int start = offset(node.getStartMark(), text);
    return SourceSpan.of(start, Math.max(start, offset(node.getEndMark(), text)));
  }

  private static int offset(Optional<Mark> mark, String text) {
    return offset(mark.map(Mark::getIndex).orElse(0), text);
  }

  /** Where the code point of that number begins. */
  static int offset(int points, String text) {
    return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length())));
  }

  /** How a constant is written: {@code nextMeeting}. */
  public static String wordOf(Enum<?> constant) {
    String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder word = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return word.toString();
  }
}
