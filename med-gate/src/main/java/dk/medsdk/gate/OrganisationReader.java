package dk.medsdk.gate;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an employer's committees and mandates in the form {@code med/1}, JSON or YAML: {@code
 * OrganisationReader.read(Path.of("organisation.yaml")).value()}.
 *
 * <p>Nothing is thrown for content. Safe to use from many threads.
 */
public final class OrganisationReader {

  private static final String YAML = "application/yaml";

  /** Comments may stand before the brace that tells JSON. */
  private static final int BEGINNING = 4 * 1024;

  private OrganisationReader() {}

  /**
   * Reads a file that holds an organisation, and says so if it does not.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ReadResult<Organisation> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ReadResult<Organisation> read = read(in);
      Path name = file.getFileName();
      return name == null ? read : read.named(name.toString());
    }
  }

  /** Reads a stream to its end. */
  private static ReadResult<Organisation> read(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(BEGINNING);
    String first = new OpeningLines(beginning).nextPrinted();
    boolean json = first != null && first.startsWith("{");
    MedJson<Organisation> form = MedJson.organisations();
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
    return (json ? form : form.inYaml()).read(whole);
  }

  /**
   * The organisation in what was read as an agenda or minutes and is none.
   *
   * @return empty for agendas and minutes, and for what is neither
   */
  public static Optional<ReadResult<Organisation>> from(ReadResult<MeetingDocument> read) {
    return isOrganisation(read) ? Optional.of(again(read)) : Optional.empty();
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
