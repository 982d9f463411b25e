package dk.medsdk.examples;

import dk.medsdk.gate.DocumentReader;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.nio.file.Path;

/** Makes data of minutes: the text that a secretary wrote becomes JSON that other systems read. */
public final class ConvertMinutes {

  private ConvertMinutes() {}

  /** Reads the file that the first argument names, and prints it as JSON. */
  public static void main(String[] args) throws IOException {
    MeetingDocument minutes = DocumentReader.read(Path.of(args[0])).orThrow();
    System.out.println(MedJson.documents().indented().write(minutes));
  }
}
