/** Rules on the tree of committees; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.structure;

import org.jspecify.annotations.NullMarked;
