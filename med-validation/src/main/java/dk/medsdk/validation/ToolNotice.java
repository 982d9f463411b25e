package dk.medsdk.validation;

/**
 * Something that went wrong in the tool, not in the document: a rule that threw.
 *
 * @param ruleId the rule
 * @param message what happened, for whoever maintains the rule
 */
public record ToolNotice(String ruleId, String message) {}
