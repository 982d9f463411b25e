package dk.medsdk.cli;

import dk.medsdk.finding.Nearest;
import dk.medsdk.io.json.MedSchema;
import java.util.List;

/** {@code med schema}: the JSON Schema of meetings, or of organisations. */
final class SchemaCommand {

  private static final String MEETING = "meeting";
  private static final String ORGANISATION = "organisation";

  private SchemaCommand() {}

  static ExitCode run(Session session, List<String> words) {
    session.out().print(named(words.isEmpty() ? MEETING : words.get(0)).text());
    return ExitCode.ACCEPTED;
  }

  private static MedSchema named(String word) {
    return switch (word) {
      case MEETING -> MedSchema.MEETING_DOCUMENT;
      case ORGANISATION -> MedSchema.ORGANISATION;
      default ->
          throw new WrongUsage(Message.UNKNOWN_SCHEMA, word)
              .meaning(Nearest.to(word, List.of(MEETING, ORGANISATION)));
    };
  }
}
