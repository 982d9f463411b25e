/** Examples: one task a file. */
module dk.medsdk.examples {
  requires dk.medsdk.gate;
  requires static org.jspecify;

  // For the records in SendToIntranet, which Jackson reads, and in ValidateForm.
  opens dk.medsdk.examples to
      org.hibernate.validator,
      tools.jackson.databind;

  provides dk.medsdk.validation.rule.Rule with
      dk.medsdk.examples.NobodyPresentsItem;
}
