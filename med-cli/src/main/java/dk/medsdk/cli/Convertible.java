package dk.medsdk.cli;

import dk.medsdk.gate.OrganisationReader;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.WrittenText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import java.util.Optional;

/**
 * What was read, and how its like is written.
 *
 * @param <T> an agenda or minutes, or an organisation
 * @param read what was read
 * @param form how it is written
 */
record Convertible<T>(ReadResult<T> read, MedJson<T> form) {

  /** A meeting, unless the names at the top are those of an organisation. */
  static Convertible<?> from(ReadResult<MeetingDocument> read) {
    Optional<ReadResult<Organisation>> organisation = OrganisationReader.from(read);
    return organisation.isPresent()
        ? new Convertible<>(organisation.get(), MedJson.organisations())
        : new Convertible<>(read, MedJson.documents());
  }

  WrittenText as(OutputForm out) {
    return out.write(read, form);
  }
}
