/**
 * How fast the SDK is, beside what does nearly the same: commonmark-java parsing the same text,
 * Jackson binding the same JSON to records. Start with {@link dk.medsdk.benchmarks.Ratios}.
 *
 * <pre>{@code
 * mvn -pl med-benchmarks -am -DskipTests package
 * java -cp 'med-benchmarks/target/benchmarks/*' dk.medsdk.benchmarks.Ratios
 * java -cp 'med-benchmarks/target/benchmarks/*' dk.medsdk.benchmarks.Ratios 7 JSON
 * java -cp 'med-benchmarks/target/benchmarks/*' org.openjdk.jmh.Main JsonBenchmark -prof gc
 * }</pre>
 *
 * <p>The second line prints the table of all ratios, the third takes seven rounds of those that
 * have JSON in their name, and the fourth is JMH itself with all that it can. {@code
 * -Dmed.benchmark.document=referat.txt} before the class measures on another document.
 */
@NullMarked
package dk.medsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
