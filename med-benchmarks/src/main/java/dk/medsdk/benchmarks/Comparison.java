package dk.medsdk.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is measured beside what, and how many times the peer's time it may take.
 *
 * @param what what is done
 * @param ours the benchmark of the SDK, {@code TextBenchmark.read}
 * @param peer the benchmark beside it
 * @param bar the ratio that must be reached; none for what is only told
 * @param aim the ratio that is wanted
 */
record Comparison(String what, String ours, String peer, OptionalDouble bar, OptionalDouble aim) {

  /** All of them, those with a bar first. */
  static List<Comparison> all() {
    return List.of(
        barred("text to document / commonmark", "TextBenchmark.read", 1.0, 0.5)
            .beside("TextBenchmark.commonmark"),
        barred("all rules / commonmark", "RulesBenchmark.validate", 0.5, 0.3)
            .beside("RulesBenchmark.commonmark"),
        json("JSON to bytes / Jackson", "writeBytes"),
        json("JSON to text / Jackson", "writeText"),
        json("JSON from bytes / Jackson", "readBytes"),
        json("JSON from text / Jackson", "readText"),
        barred("ten times longer text / once", "LengthBenchmark.tenTimes", 11, 10)
            .beside("LengthBenchmark.once"),
        ofTenPages("DOCX of ten pages / text", "docx"),
        ofTenPages("HTML of ten pages / text", "html"),
        ofTenPages("PDF of ten pages / text", "pdf"),
        told("@Publishable / all rules", "BeanBenchmark.publishable", "BeanBenchmark.rules"),
        told("constraints / all rules", "BeanBenchmark.constraints", "BeanBenchmark.rules"),
        told("NDJSON / JSON from bytes", "JsonBenchmark.readLines", "JsonBenchmark.readBytes"),
        told("YAML / JSON from text", "JsonBenchmark.readYaml", "JsonBenchmark.readText"),
        asked("first question / loop", "firstQuestion", "committeeNamedLoop"),
        asked("committeeNamed / loop", "committeeNamed", "committeeNamedLoop"),
        asked("membersOf / loop", "membersOf", "membersOfLoop"),
        asked("chairOf / loop", "chairOf", "chairOfLoop"),
        asked("pathTo / loop for a name", "pathTo", "committeeNamedLoop"),
        asked("organisation from / to JSON", "readBytes", "writeBytes"));
  }

  private static Comparison barred(String what, String ours, double bar, double aim) {
    return new Comparison(what, ours, ours, OptionalDouble.of(bar), OptionalDouble.of(aim));
  }

  private static Comparison told(String what, String ours, String peer) {
    return new Comparison(what, ours, peer, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static Comparison json(String what, String method) {
    String ours = "JsonBenchmark." + method;
    return barred(what, ours, 1.0, 0.8).beside(ours + "Jackson");
  }

  private static Comparison ofTenPages(String what, String format) {
    return told(what, "DocumentsBenchmark." + format, "DocumentsBenchmark.text");
  }

  private static Comparison asked(String what, String ours, String peer) {
    return told(what, "OrganisationBenchmark." + ours, "OrganisationBenchmark." + peer);
  }

  private Comparison beside(String other) {
    return new Comparison(what, ours, other, bar, aim);
  }
}
