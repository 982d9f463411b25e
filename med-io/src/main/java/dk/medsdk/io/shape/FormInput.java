package dk.medsdk.io.shape;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingBuilder;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.ModelPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The tokens of a document, and where to say what is wrong with them.
 *
 * <p>What is not JSON ends the tokens: every loop over them then ends by itself, and what was read
 * before stays.
 */
public final class FormInput {

  private final JsonParser parser;
  private final FormFindings findings;
  private @Nullable JsonToken token;
  private final boolean yaml;
  private boolean broken;

  /** Reads from a parser, before or at its first token. */
  public FormInput(JsonParser parser, FormFindings findings) {
    this.parser = parser;
    this.findings = findings;
    this.token = parser.currentToken();
    this.yaml = findings.isYaml();
  }

  /** Whether the tokens ended before the document did. */
  public boolean isBroken() {
    return broken;
  }

  /** Ends the tokens here: what follows is not to be understood. */
  void stop() {
    broken = true;
    token = null;
  }

  /** Reports what follows after a whole document. */
  public void refuseMore() {
    if (!broken && nextValue()) {
      report(JsonFindings.INVALID_JSON, "fault", "trailing");
    }
  }

  /** Whether a token of the given sort is current. */
  public boolean isAt(JsonToken sort) {
    return token == sort;
  }

  /** Goes to the next token; whether there is one. */
  public boolean nextValue() {
    if (broken) {
      return false;
    }
    try {
      token = parser.nextToken();
      if (yaml) {
        refuseReferences();
      }
    } catch (JacksonException e) {
      breakAt(e);
    }
    return token != null;
  }

  /** Goes to the next value of an array; whether there is one. */
  boolean nextElement() {
    return nextValue() && token != JsonToken.END_ARRAY;
  }

  /** Goes to the name of the next property of an object; {@code null} after the last. */
  @Nullable String nextName() {
    if (broken) {
      return null;
    }
    try {
      String name = parser.nextName();
      token = parser.currentToken();
      return name;
    } catch (JacksonException e) {
      breakAt(e);
      return null;
    }
  }

  /** Goes past the value of the current name. */
  void skipValue() {
    if (nextValue()) {
      skip();
    }
  }

  /** Goes to the last token of the current value. */
  void skip() {
    try {
      parser.skipChildren();
      token = parser.currentToken();
    } catch (JacksonException e) {
      breakAt(e);
    }
  }

  /** The words of a string as they stand; {@code null} for anything else, which is reported. */
  @Nullable String text(String expected) {
    return text(expected, false);
  }

  /** The words of a string; {@code null} for anything else, which is reported. */
  @Nullable String text(String expected, boolean composed) {
    if (token != JsonToken.VALUE_STRING && !findings.areWords(token)) {
      wrongType(expected);
      return null;
    }
    try {
      return FormText.read(parser.getString(), composed, this);
    } catch (JacksonException e) {
      breakAt(e);
      return null;
    }
  }

  /** A whole number of 32 bits; {@code null} for anything else, which is reported. */
  @Nullable Integer integer() {
    if (token != JsonToken.VALUE_NUMBER_INT) {
      wrongType("integer");
      return null;
    }
    try {
      return parser.getIntValue();
    } catch (JacksonException e) {
      report(JsonFindings.INVALID_VALUE, "value", clipped(), "expected", "integer");
      return null;
    }
  }

  /** Reports that the current value is of another sort, and goes past it. */
  void wrongType(String expected) {
    if (token != null) {
      report(JsonFindings.WRONG_TYPE, "expected", expected, "found", sortOf(token));
      skip();
    }
  }

  /** Reports something about the current token. */
  void report(FindingKind kind, String... arguments) {
    report(kind, Optional.empty(), arguments);
  }

  /** Whether so much was found that no more is kept. */
  boolean isFull() {
    return findings.isFull();
  }

  /** Reports something about the current token, with what to do. */
  void report(FindingKind kind, Optional<BilingualText> suggestion, String... arguments) {
    if (isFull()) {
      return;
    }
    findings.add(finding(kind, arguments).suggestion(suggestion).build(), parser);
  }

  /** Reports something about the object that ends here, at its beginning. */
  void reportValue(FindingKind kind, String... arguments) {
    if (isFull()) {
      return;
    }
    findings.add(finding(kind, arguments).build());
  }

  /** Reports something about a property of the object that ends here. */
  void reportPart(String name, FindingKind kind, String... arguments) {
    findings.add(finding(kind, arguments).path(path().child(name)).build());
  }

  /** Says what someone who mistyped probably meant. */
  static BilingualText didYouMean(String name) {
    return new BilingualText("Mente du \"" + name + "\"?", "Did you mean \"" + name + "\"?");
  }

  private FindingBuilder finding(FindingKind kind, String... arguments) {
    FindingBuilder finding = Finding.of(kind).path(path());
    for (int i = 0; i < arguments.length; i += 2) {
      finding.putArgument(arguments[i], arguments[i + 1]);
    }
    return finding;
  }

  /** Where the parser is; a name in which a CPR number stands is left out of it. */
  private ModelPath path() {
    ModelPath path = new ModelPath(parser.streamReadContext().pathAsPointer().toString());
    while (CprNumbers.isIn(path.pointer())) {
      path = path.parent();
    }
    return path;
  }

  private void refuseReferences() {
    boolean alias = parser instanceof YAMLParser yamlParser && yamlParser.isCurrentAlias();
    if (alias || parser.getTypeId() != null) {
      report(JsonFindings.YAML_REFERENCE, "sort", alias ? "alias" : "tag");
    }
  }

  private static String sortOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      default -> "null";
    };
  }

  private String clipped() {
    return FormText.clip(parser.getString());
  }

  private void breakAt(JacksonException e) {
    stop();
    findings.broken(e, path(), parser);
  }
}
