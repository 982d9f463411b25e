/**
 * Meetings and organisations as JSON, NDJSON and YAML. Start with {@link
 * dk.medsdk.io.json.MedJson}.
 */
@NullMarked
package dk.medsdk.io.json;

import org.jspecify.annotations.NullMarked;
