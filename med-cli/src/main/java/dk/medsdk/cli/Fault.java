package dk.medsdk.cli;

import java.util.Arrays;

/** What those who maintain {@code med} need to know of a fault in it; no words of a document. */
final class Fault {

  private Fault() {}

  /** {@code med 1.0.0, Java 17.0.15, java.lang.IllegalStateException, dk.medsdk.io…:12}. */
  static String describe(Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("dk.medsdk"))
            .findFirst()
            .map(frame -> frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("?");
    return String.join(", ", Version.ofMed(), fault.getClass().getName(), place);
  }
}
