package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, with a box before it: {@code ☐ Ida sender listen ud}, {@code - [ ] Bo
 * bestiller mad}.
 *
 * <p>Seen in minutes that were written in Word or as Markdown. Whether somebody does it, or the box
 * is one of a form, the words tell.
 */
final class ToDoRecogniser implements Recogniser {

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_LONG;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    if (!at.isInItem() || !CheckBox.isAt(words.text())) {
      return null;
    }
    List<CheckBox> boxes = CheckBox.allIn(words);
    Words only = boxes.get(0).words();
    return boxes.size() > 1 || only.isBlank()
        ? null
        : new Block.FollowUpLine(only, Optional.of(only), Optional.empty(), Optional.empty());
  }
}
