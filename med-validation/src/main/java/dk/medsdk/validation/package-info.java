/**
 * Checks documents against the rules and says whether they may pass. Start with {@link
 * dk.medsdk.validation.MeetingValidator}.
 */
@NullMarked
package dk.medsdk.validation;

import org.jspecify.annotations.NullMarked;
