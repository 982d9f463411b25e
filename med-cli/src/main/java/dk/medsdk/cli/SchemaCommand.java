package dk.medsdk.cli;

import dk.medsdk.finding.Nearest;
import dk.medsdk.io.json.MedSchema;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.suppression.Suppressions;
import java.util.List;

/** {@code med schema}: the JSON Schema of documents, or of another file that med reads. */
final class SchemaCommand {

  private static final String MEETING = "meeting";
  private static final String ORGANISATION = "organisation";
  // As the options of med check are called that take such files.
  private static final String PROFILE = "profile";
  private static final String SUPPRESSIONS = "suppressions";

  private static final List<String> NAMES = List.of(MEETING, ORGANISATION, PROFILE, SUPPRESSIONS);

  private SchemaCommand() {}

  static ExitCode run(Session session, List<String> words) {
    session.out().print(named(words.isEmpty() ? MEETING : words.get(0)));
    return ExitCode.ACCEPTED;
  }

  private static String named(String word) {
    return switch (word) {
      case MEETING -> MedSchema.MEETING_DOCUMENT.text();
      case ORGANISATION -> MedSchema.ORGANISATION.text();
      case PROFILE -> Profiles.schema();
      case SUPPRESSIONS -> Suppressions.schema();
      default ->
          throw new WrongUsage(Message.UNKNOWN_SCHEMA, word).meaning(Nearest.to(word, NAMES));
    };
  }
}
