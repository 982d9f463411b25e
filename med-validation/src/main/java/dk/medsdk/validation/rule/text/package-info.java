/** Rules on the words themselves, wherever they stand; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.text;

import org.jspecify.annotations.NullMarked;
