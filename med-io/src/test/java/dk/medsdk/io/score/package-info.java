/**
 * How well the readers read: what came out of each document of the corpus beside what should, value
 * by value. Start with {@link dk.medsdk.io.score.CorpusScoreTest}.
 */
@NullMarked
package dk.medsdk.io.score;

import org.jspecify.annotations.NullMarked;
