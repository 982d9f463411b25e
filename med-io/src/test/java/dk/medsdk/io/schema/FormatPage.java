package dk.medsdk.io.schema;

import static java.util.stream.Collectors.joining;

import dk.medsdk.io.shape.ChoiceForm;
import dk.medsdk.io.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page {@code docs/format.md}: its tables between markers, which are generated, and its
 * examples.
 */
final class FormatPage {

  /** Where it stands. */
  static final Path FILE = Path.of("../docs/format.md");

  private static final Pattern TABLE =
      Pattern.compile("<!-- generated: (\\w+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("^```(\\w+) (\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private final String text;

  private FormatPage(String text) {
    this.text = text;
  }

  static FormatPage read() {
    try {
      return new FormatPage(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An example that says of which type it is.
   *
   * @param notation {@code json}, {@code ndjson} or {@code yaml}
   * @param type {@code AgendaItem}
   * @param text the example
   */
  record Example(String notation, String type, String text) {

    /** The type and how the example begins, so that failures say which it is. */
    @Override
    public String toString() {
      return notation + " " + type + ": " + text.lines().findFirst().orElse("");
    }
  }

  /** The page as it is written. */
  String text() {
    return text;
  }

  /** The examples in their order. */
  List<Example> examples() {
    return EXAMPLE
        .matcher(text)
        .results()
        .map(found -> new Example(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  /** The names of the types that have a table. */
  List<String> tables() {
    return TABLE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The page with its tables as they should be. */
  String regenerated() {
    FormTypes types = FormTypes.all();
    return TABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(marked(found, types)));
  }

  private static String marked(MatchResult found, FormTypes types) {
    String name = found.group(1);
    return "<!-- generated: " + name + " -->\n" + table(name, types) + "<!-- end -->";
  }

  private static String table(String name, FormTypes types) {
    if (name.equals(LimitsTable.NAME)) {
      return LimitsTable.text();
    }
    if (name.equals(ConstraintsTable.NAME)) {
      return ConstraintsTable.text(types);
    }
    Shape<?, ?> shape = types.shapes().get(name);
    return shape == null
        ? words(types.choices().get(name))
        : properties(new FormTable(types), shape);
  }

  private static String properties(FormTable table, Shape<?, ?> shape) {
    Stream<String> rows =
        shape.properties().stream()
            .map(
                property ->
                    row(
                        "`" + property.name() + "`",
                        Descriptions.of(shape, property).danish(),
                        table.value(shape, property),
                        FormTable.mandatory(shape, property),
                        Descriptions.of(shape, property).english()));
    return page(
        Descriptions.of(shape),
        row("property", "Danish", "value", "mandatory", "what it is"),
        rows);
  }

  private static String words(ChoiceForm<?> choice) {
    List<String> rows = new ArrayList<>();
    choice
        .constants()
        .forEach(
            (word, constant) -> {
              Described described = Descriptions.of(constant);
              rows.add(row("`" + word + "`", described.danish(), described.english()));
            });
    return page(Descriptions.of(choice), row("value", "Danish", "what it is"), rows.stream());
  }

  private static String page(Described described, String head, Stream<String> rows) {
    return "**"
        + described.danish()
        + "**: "
        + described.english()
        + "\n\n"
        + head
        + head.replaceAll("[^|\n]+", "---")
        + rows.collect(joining());
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(joining(" | ", "| ", " |\n"));
  }
}
