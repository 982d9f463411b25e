package dk.medsdk.cli;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.WrittenText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import java.util.stream.Stream;

/**
 * What was read, and how its like is written.
 *
 * @param <T> an agenda or minutes, or an organisation
 * @param read what was read
 * @param form how it is written
 */
record Convertible<T>(ReadResult<T> read, MedJson<T> form) {

  private static final String YAML = "application/yaml";

  /** A meeting, unless the names at the top are those of an organisation. */
  static Convertible<?> from(ReadResult<MeetingDocument> read) {
    return isOrganisation(read)
        ? new Convertible<>(again(read), MedJson.organisations())
        : new Convertible<>(read, MedJson.documents());
  }

  WrittenText as(OutputForm out) {
    return out.write(read, form);
  }

  private static boolean isOrganisation(ReadResult<?> read) {
    return !read.isReadable()
        && !has(read, "kind")
        && !has(read, "meeting")
        && Stream.of("name", "sector", "levels", "committees", "persons", "mandates", "guidelines")
            .anyMatch(name -> has(read, name));
  }

  private static boolean has(ReadResult<?> read, String name) {
    return read.sourceMap().isPrinted(ModelPath.ROOT.child(name));
  }

  private static ReadResult<Organisation> again(ReadResult<MeetingDocument> first) {
    MedJson<Organisation> json = MedJson.organisations();
    MedJson<Organisation> form = first.provenance().mediaType().equals(YAML) ? json.inYaml() : json;
    ReadResult<Organisation> read = form.read(first.source().content());
    return new ReadResult<>(
        read.value(), first.source(), read.sourceMap(), read.findings(), first.provenance());
  }
}
