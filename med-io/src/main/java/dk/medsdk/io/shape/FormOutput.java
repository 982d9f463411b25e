package dk.medsdk.io.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.UTF8JsonGenerator;

/**
 * What a form writes to: a generator of Jackson, and the fastest way to give it a text.
 *
 * <p>Not safe to share between threads.
 */
public final class FormOutput {

  private static final int MOST_COPIED = 8 * 1024;
  private static final char[] NONE = {};

  private final JsonGenerator generator;
  private final boolean copies;
  private char[] copy = NONE;

  /** Writes to a generator, which the caller closes. */
  public FormOutput(JsonGenerator generator) {
    this.generator = generator;
    this.copies = generator instanceof UTF8JsonGenerator;
  }

  /** Begins an object. */
  public void startObject() {
    generator.writeStartObject();
  }

  /** Ends an object. */
  public void endObject() {
    generator.writeEndObject();
  }

  /** Writes a name that is known to be written again. */
  void name(SerializableString name) {
    generator.writeName(name);
  }

  /** Writes a name. */
  void name(String name) {
    generator.writeName(name);
  }

  void startArray() {
    generator.writeStartArray();
  }

  void endArray() {
    generator.writeEndArray();
  }

  void number(int value) {
    generator.writeNumber(value);
  }

  void bool(boolean value) {
    generator.writeBoolean(value);
  }

  /** Writes a word that is known to be written again. */
  void text(SerializableString word) {
    generator.writeString(word);
  }

  /** Writes a text. */
  void text(String text) {
    int length = text.length();
    if (!copies || length > MOST_COPIED) {
      generator.writeString(text);
      return;
    }
    // The generator of bytes takes characters from an array in little more than half the time.
    if (copy.length < length) {
      copy = new char[Math.max(length, MOST_COPIED / 4)];
    }
    text.getChars(0, length, copy, 0);
    generator.writeString(copy, 0, length);
  }
}
