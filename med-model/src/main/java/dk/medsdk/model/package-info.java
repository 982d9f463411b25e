/** How the values of the model are generated; nothing here is public API. */
@NullMarked
package dk.medsdk.model;

import org.jspecify.annotations.NullMarked;
