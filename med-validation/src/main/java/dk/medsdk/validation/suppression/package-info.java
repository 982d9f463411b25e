/**
 * Undtagelser: findings that an employer decided to live with for a while. Start with {@link
 * dk.medsdk.validation.suppression.Suppressions}.
 */
@NullMarked
package dk.medsdk.validation.suppression;

import org.jspecify.annotations.NullMarked;
