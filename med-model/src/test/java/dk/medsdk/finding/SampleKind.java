package dk.medsdk.finding;

/** A kind of finding to make findings of. */
final class SampleKind {

  static final FindingKind OVERLAP = named("Overlap");

  private SampleKind() {}

  static FindingKind named(String id) {
    return FindingKind.builder()
        .id(id)
        .severity(Severity.ERROR)
        .basis(new Basis(Authority.CONTRADICTION, "to trykte tider"))
        .summary(new BilingualText("To punkter overlapper", "Two items overlap"))
        .message(
            new BilingualText(
                "{who}: {minutes} {minutes|1=minut|minutter}",
                "{who}: {minutes} {minutes|1=minute|minutes}"))
        .build();
  }
}
