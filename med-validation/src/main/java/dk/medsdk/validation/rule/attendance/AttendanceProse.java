package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document tells of attendance outside its lists: the lines of the head, and those below it
 * that say who came, {@code Eva Krog forlod mødet kl. 11}.
 *
 * @param parts the words between commas and other marks
 */
record AttendanceProse(List<List<String>> parts) {

  private static final Pattern MARKS = Pattern.compile("[,;:()|\\t\\r\\n]| og | and ");
  private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<String> OF_ATTENDANCE =
      List.of(
          "til stede",
          "tilstede",
          "deltog",
          "deltag",
          "fremmød",
          "afbud",
          "fravær",
          "mødt",
          "forlod",
          "ankom",
          "forhindre",
          "suppleant",
          "present",
          "absent",
          "apologies");

  /** Words that count people and do not name them, or call the meeting off. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "alle",
          "samtlige",
          "øvrige",
          "resten",
          "resterende",
          "fuldtallig",
          "fuldtalligt",
          "all",
          "everyone",
          "aflyst",
          "aflyses",
          "cancelled");

  private static final Set<String> COUNTED =
      Set.of("medlemmer", "personer", "deltagere", "repræsentanter", "members", "people");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** What is told in a document, read from prose or built in code. */
  static AttendanceProse of(CheckInput input) {
    List<List<String>> parts = new ArrayList<>();
    Optional<SourceText> source = input.prose();
    if (source.isPresent()) {
      String text = source.get().content();
      int head =
          Math.min(start(ModelPath.ITEMS, input), start(ModelPath.ROOT.child("contents"), input));
      addParts(text.substring(0, Math.min(head, text.length())), parts);
      text.substring(Math.min(head, text.length())).lines().forEach(line -> addIfTold(line, parts));
    } else {
      for (PlacedText text : DocumentTexts.of(input.document())) {
        addIfTold(text.text(), parts);
      }
    }
    return new AttendanceProse(parts);
  }

  /** Whether it counts people without naming them: {@code Alle medlemmer deltog}. */
  boolean tellsOfGroups() {
    return parts.stream().anyMatch(AttendanceProse::isOfGroup);
  }

  private static boolean isOfGroup(List<String> part) {
    boolean counted = part.stream().anyMatch(COUNTED::contains);
    boolean number = part.stream().anyMatch(word -> NUMBER.matcher(word).matches());
    return (counted && number) || part.stream().anyMatch(OF_GROUPS::contains);
  }

  /** Whether somebody of that name is in it. */
  boolean names(NameWords person) {
    return parts.stream().anyMatch(person::isIn);
  }

  private static int start(ModelPath list, CheckInput input) {
    return input.sourceMap().spanOf(list.child(0)).map(SourceSpan::start).orElse(Integer.MAX_VALUE);
  }

  private static void addIfTold(String line, List<List<String>> parts) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (OF_ATTENDANCE.stream().anyMatch(lower::contains)) {
      addParts(line, parts);
    }
  }

  private static void addParts(String text, List<List<String>> parts) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String part : MARKS.split(composed, -1)) {
      parts.add(List.of(BLANKS.split(part, -1)));
    }
  }
}
