/** Rules on attachments and what refers to them; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.attachment;

import org.jspecify.annotations.NullMarked;
