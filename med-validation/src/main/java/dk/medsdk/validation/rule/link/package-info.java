/** Rules on what meetings owe each other; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.link;

import org.jspecify.annotations.NullMarked;
