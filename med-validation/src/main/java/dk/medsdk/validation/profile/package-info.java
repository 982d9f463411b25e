/**
 * What varies from employer to employer. Start with {@link dk.medsdk.validation.profile.Profile}.
 */
@NullMarked
package dk.medsdk.validation.profile;

import org.jspecify.annotations.NullMarked;
