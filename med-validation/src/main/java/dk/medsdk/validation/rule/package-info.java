/**
 * What a rule is made of: the input it looks at and the problems it reports. Start with {@link
 * dk.medsdk.validation.rule.DocumentRule}; the rules themselves stand in the packages below.
 */
@NullMarked
package dk.medsdk.validation.rule;

import org.jspecify.annotations.NullMarked;
