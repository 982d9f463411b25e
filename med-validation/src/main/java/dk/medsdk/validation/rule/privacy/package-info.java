/** Rules about what must not be open to all, such as {@link CprNumberInText}. */
@NullMarked
package dk.medsdk.validation.rule.privacy;

import org.jspecify.annotations.NullMarked;
