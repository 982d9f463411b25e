package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;

/** The words of one text of a model: they belong to that text, and stand in its list if any. */
final class ModelWordPlaces implements WordPlaces {

  private static final List<String> LISTS =
      List.of("/attendance/", "/elements/", "/presenters/", "/distribution/");

  private final PlacedText text;
  private final int list;

  ModelWordPlaces(PlacedText text, int list) {
    this.text = text;
    this.list = list;
  }

  @Override
  public TextPlace place(int start, int end) {
    return new TextPlace(text.path(), Optional.empty(), text.text().substring(start, end));
  }

  @Override
  public int listOf(int start, int end) {
    return list;
  }

  /** The path of the list in which a text stands, or else of the text itself. */
  static String listAround(ModelPath text) {
    String pointer = text.pointer();
    for (String list : LISTS) {
      int at = pointer.lastIndexOf(list);
      if (at >= 0) {
        return pointer.substring(0, at + list.length());
      }
    }
    return pointer;
  }
}
