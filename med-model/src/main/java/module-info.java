/**
 * The model of the Danish MED system: what an agenda or minutes say, where they say it, and what is
 * wrong with it.
 *
 * <p>Start with {@link dk.medsdk.model.meeting.MeetingDocument}.
 */
@SuppressWarnings("module") // dk.medsdk.validation is built after this module.
module dk.medsdk.model {
  requires static transitive jakarta.validation;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dk.medsdk.finding;
  exports dk.medsdk.model to
      dk.medsdk.validation;
  exports dk.medsdk.model.constraint;
  exports dk.medsdk.model.meeting;
  exports dk.medsdk.model.organisation;
  exports dk.medsdk.model.text;
  exports dk.medsdk.source;

  uses dk.medsdk.finding.FindingCatalogue;
}
