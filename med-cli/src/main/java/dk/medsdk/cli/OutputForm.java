package dk.medsdk.cli;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What {@code med convert} writes. */
enum OutputForm {
  /** One document, a line for each value. */
  JSON {
    @Override
    <T> MedJson<T> of(MedJson<T> form) {
      return form.indented();
    }
  },
  /** One document, for those who write by hand. */
  YAML {
    @Override
    <T> MedJson<T> of(MedJson<T> form) {
      return form.inYaml();
    }
  },
  /** As many documents as there are, each on a line. */
  NDJSON {
    @Override
    <T> MedJson<T> of(MedJson<T> form) {
      return form;
    }
  };

  abstract <T> MedJson<T> of(MedJson<T> form);

  /** As it is written after {@code --to}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What was read, and where from, with a line feed at the end. */
  <T> String write(ReadResult<T> read, MedJson<T> form) {
    byte[] bytes = of(form).writeBytes(read.value(), read.provenance());
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.endsWith("\n") ? text : text + "\n";
  }
}
