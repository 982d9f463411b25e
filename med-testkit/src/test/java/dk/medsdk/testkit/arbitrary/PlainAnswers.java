package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an organisation must answer, found by looking through all of it every time. */
final class PlainAnswers {

  private final Organisation organisation;

  PlainAnswers(Organisation organisation) {
    this.organisation = organisation;
  }

  Optional<Committee> committee(CommitteeId id) {
    for (Committee committee : organisation.committees()) {
      if (committee.id().isPresent() && committee.id().get().equals(id)) {
        return Optional.of(committee);
      }
    }
    return Optional.empty();
  }

  Optional<Person> person(PersonId id) {
    for (Person person : organisation.persons()) {
      if (person.id().isPresent() && person.id().get().equals(id)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  Optional<Committee> parentOf(Committee committee) {
    return committee.parent().isPresent() ? committee(committee.parent().get()) : Optional.empty();
  }

  List<Committee> childrenOf(Committee committee) {
    List<Committee> children = new ArrayList<>();
    for (Committee other : organisation.committees()) {
      if (committee.id().isPresent() && other.parent().equals(committee.id())) {
        children.add(other);
      }
    }
    return children;
  }

  List<Committee> pathTo(Committee committee) {
    List<Committee> path = new ArrayList<>();
    Committee at = committee;
    while (true) {
      path.add(0, at);
      Optional<Committee> parent = parentOf(at);
      if (parent.isEmpty() || idIsIn(path, parent.get().id())) {
        return path;
      }
      at = parent.get();
    }
  }

  List<Mandate> membersOf(Committee committee, LocalDate day) {
    List<Mandate> members = new ArrayList<>();
    for (Mandate mandate : organisation.mandates()) {
      boolean here = committee.id().isPresent() && mandate.committee().equals(committee.id());
      if (here && holds(mandate.period(), day)) {
        members.add(mandate);
      }
    }
    return members;
  }

  Optional<Mandate> chairOf(Committee committee, LocalDate day) {
    for (Mandate mandate : membersOf(committee, day)) {
      if (mandate.role().isPresent() && mandate.role().get() == MandateRole.CHAIR) {
        return Optional.of(mandate);
      }
    }
    return Optional.empty();
  }

  List<Committee> committeeNamed(String text, LocalDate day) {
    List<Committee> asWritten = called(folded(text), day);
    return asWritten.isEmpty() ? called(folded(cut(folded(text))), day) : asWritten;
  }

  private List<Committee> called(String key, LocalDate day) {
    List<Committee> found = new ArrayList<>();
    if (key.isEmpty()) {
      return found;
    }
    List<Committee> existing = new ArrayList<>(organisation.committees());
    existing.removeIf(committee -> !holds(committee.validity(), day));
    for (Committee committee : existing) {
      addIf(
          committee.name().isPresent() && folded(committee.name().get()).equals(key),
          committee,
          found);
    }
    for (Committee committee : existing) {
      for (CommitteeAlias alias : committee.aliases()) {
        addIf(holds(alias.validity(), day) && folded(alias.name()).equals(key), committee, found);
      }
    }
    for (Committee committee : existing) {
      addIf(
          committee.level().isPresent() && sameLevel(committee.level().get(), key),
          committee,
          found);
    }
    return found;
  }

  private static void addIf(boolean matches, Committee committee, List<Committee> found) {
    if (matches && !found.contains(committee)) {
      found.add(committee);
    }
  }

  private boolean sameLevel(String printed, String key) {
    if (folded(printed).equals(key)) {
      return true;
    }
    for (Level level : organisation.levels()) {
      String name = folded(level.name().orElse(""));
      String abbreviation = folded(level.abbreviation().orElse(""));
      boolean ofLevel = folded(printed).equals(name) || folded(printed).equals(abbreviation);
      if (ofLevel && (key.equals(name) || key.equals(abbreviation))) {
        return true;
      }
    }
    return false;
  }

  private static boolean idIsIn(List<Committee> path, Optional<CommitteeId> id) {
    for (Committee committee : path) {
      if (committee.id().isPresent() && committee.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Period period, LocalDate day) {
    LocalDate from = period.from().orElse(LocalDate.MIN);
    LocalDate until = period.until().orElse(LocalDate.MAX);
    return from.compareTo(day) <= 0 && day.compareTo(until) <= 0;
  }

  private static String folded(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : small(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return withoutArticle(words.toString());
  }

  private static String withoutArticle(String text) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      left.append(text.charAt(i));
      boolean wordEnds = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
      if (wordEnds && left.toString().endsWith("udvalget")) {
        left.setLength(left.length() - 2);
      }
    }
    return left.toString();
  }

  private static String small(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      spaced.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
    }
    return spaced.toString();
  }

  private static String cut(String text) {
    for (String ending : List.of("'s", "´s", "’s", "'", "s")) {
      if (text.endsWith(ending)) {
        return text.substring(0, text.length() - ending.length());
      }
    }
    return text;
  }
}
