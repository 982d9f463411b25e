/**
 * Lines to blocks: what each line is, by what it looks like and what stands around it. Start with
 * {@link dk.medsdk.io.block.BlockParser}; one recogniser class for each sort of line.
 */
@NullMarked
package dk.medsdk.io.block;

import org.jspecify.annotations.NullMarked;
