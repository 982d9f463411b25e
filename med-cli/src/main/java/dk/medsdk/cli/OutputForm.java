package dk.medsdk.cli;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.MedText;
import dk.medsdk.io.text.WrittenText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What {@code med convert} writes. */
enum OutputForm {
  /** One document, a line for each value. */
  JSON {
    @Override
    <T> WrittenText write(ReadResult<T> read, MedJson<T> form) {
      return wholly(read, form.indented());
    }
  },
  /** One document, for those who write by hand. */
  YAML {
    @Override
    <T> WrittenText write(ReadResult<T> read, MedJson<T> form) {
      return wholly(read, form.inYaml());
    }
  },
  /** As many documents as there are, each on a line. */
  NDJSON {
    @Override
    <T> WrittenText write(ReadResult<T> read, MedJson<T> form) {
      return wholly(read, form);
    }
  },
  /** One document, as people read it. */
  TEXT {
    @Override
    <T> WrittenText write(ReadResult<T> read, MedJson<T> form) {
      if (read.value() instanceof MeetingDocument document) {
        return MedText.write(document);
      }
      throw new WrongUsage(Message.NO_TEXT_OF_ORGANISATION);
    }
  };

  /**
   * What was read, with a line feed at the end, and what of it is not in that.
   *
   * @throws WrongUsage if the form is not one of such values
   */
  abstract <T> WrittenText write(ReadResult<T> read, MedJson<T> form);

  /** As it is written after {@code --to}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form {@code med/1} holds all, and where it was read from. */
  private static <T> WrittenText wholly(ReadResult<T> read, MedJson<T> form) {
    byte[] bytes = form.writeBytes(read.value(), read.provenance());
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new WrittenText(text.endsWith("\n") ? text : text + "\n", List.of());
  }
}
