/**
 * Text inside a meeting: paragraphs, lists and tables, and what must be recognised in it wherever
 * it stands. Start with {@link dk.medsdk.model.text.RichText}.
 */
@NullMarked
package dk.medsdk.model.text;

import org.jspecify.annotations.NullMarked;
