/**
 * How the values of the model stand in JSON: one table of properties a type, from which reader,
 * writer and schema follow. Start with {@link dk.medsdk.io.shape.MeetingShapes}.
 */
@NullMarked
package dk.medsdk.io.shape;

import org.jspecify.annotations.NullMarked;
