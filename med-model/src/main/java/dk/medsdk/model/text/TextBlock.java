package dk.medsdk.model.text;

/** Tekstblok: one block of a {@link RichText}. */
public sealed interface TextBlock permits Paragraph, Heading, TextList, Table {

  /** The words alone; lists and tables give a line for each element or row. */
  String plainText();
}
