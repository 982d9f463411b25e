package dk.medsdk.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an old form, which has no result in the text: a box to tick, {@code ☒}, or a list to
 * choose from.
 */
final class FormField {

  private static final int MOST_CHOICES = 100;

  private final XmlCursor xml;
  private final List<String> choices = new ArrayList<>();
  private boolean box;
  private boolean ticked;
  private int chosen;

  private FormField(XmlCursor xml) {
    this.xml = xml;
  }

  /** What is printed for the {@code w:fldChar} that the cursor stands at; nothing for most. */
  static String read(XmlCursor xml) {
    FormField field = new FormField(xml);
    field.readInside();
    if (field.box) {
      return field.ticked ? "☒" : "☐";
    }
    boolean isChosen = field.chosen >= 0 && field.chosen < field.choices.size();
    return isChosen ? field.choices.get(field.chosen) : "";
  }

  private void readInside() {
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "ffData", "ddList" -> readInside();
        case "checkBox" -> {
          box = true;
          readInside();
        }
        case "default", "checked" -> ticked = xml.isOn();
        case "result" -> chosen = xml.number("val", 0);
        case "listEntry" -> addChoice(xml.attribute("val"));
        default -> {}
      }
    }
  }

  private void addChoice(@Nullable String choice) {
    if (choice != null && choices.size() < MOST_CHOICES) {
      choices.add(choice);
    }
  }
}
