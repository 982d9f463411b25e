/** Rules on who sits in a committee, and as what; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.member;

import org.jspecify.annotations.NullMarked;
