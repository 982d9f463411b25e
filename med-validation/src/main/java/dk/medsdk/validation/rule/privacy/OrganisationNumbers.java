package dk.medsdk.validation.rule.privacy;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.TextPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The CPR numbers of an organisation, each with its places: the id of a person stands in every
 * mandate of that person too.
 */
final class OrganisationNumbers {

  private static final ModelPath PERSONS = ModelPath.ROOT.child("persons");
  private static final ModelPath COMMITTEES = ModelPath.ROOT.child("committees");
  private static final ModelPath MANDATES = ModelPath.ROOT.child("mandates");
  private static final ModelPath GUIDELINES = ModelPath.ROOT.child("guidelines");

  private final OrganisationInput input;
  private final Map<String, List<TextPlace>> byNumber = new LinkedHashMap<>();
  private final NavigableMap<Integer, SourceSpan> known = new TreeMap<>();

  private OrganisationNumbers(OrganisationInput input) {
    this.input = input;
  }

  static Collection<List<TextPlace>> in(OrganisationInput input) {
    OrganisationNumbers numbers = new OrganisationNumbers(input);
    numbers.addValues(input.checked());
    input.source().ifPresent(numbers::addElsewhere);
    return numbers.byNumber.values();
  }

  private void addValues(Organisation organisation) {
    organisation.id().ifPresent(id -> add(ModelPath.ROOT.child("id"), id.value()));
    organisation.name().ifPresent(name -> add(ModelPath.ROOT.child("name"), name));
    for (int i = 0; i < organisation.persons().size(); i++) {
      add(PERSONS.child(i), organisation.persons().get(i));
    }
    for (int i = 0; i < organisation.committees().size(); i++) {
      add(COMMITTEES.child(i), organisation.committees().get(i));
    }
    for (int i = 0; i < organisation.mandates().size(); i++) {
      add(MANDATES.child(i), organisation.mandates().get(i));
    }
    for (int i = 0; i < organisation.guidelines().size(); i++) {
      ModelPath title = GUIDELINES.child(i).child("title");
      organisation.guidelines().get(i).title().ifPresent(words -> add(title, words));
    }
  }

  private void add(ModelPath at, Person person) {
    person.id().ifPresent(id -> add(at.child("id"), id.value()));
    person.name().ifPresent(name -> add(at.child("name"), name));
  }

  private void add(ModelPath at, Committee committee) {
    committee.id().ifPresent(id -> add(at.child("id"), id.value()));
    committee.name().ifPresent(name -> add(at.child("name"), name));
    for (int i = 0; i < committee.aliases().size(); i++) {
      add(at.child("aliases").child(i).child("name"), committee.aliases().get(i).name());
    }
  }

  private void add(ModelPath at, Mandate mandate) {
    mandate.person().ifPresent(id -> add(at.child("person"), id.value()));
    for (int i = 0; i < mandate.substitutes().size(); i++) {
      add(at.child("substitutes").child(i), mandate.substitutes().get(i).value());
    }
  }

  private void add(ModelPath path, String text) {
    List<SourceSpan> found = CprNumbers.find(text);
    Optional<SourceSpan> span = found.isEmpty() ? Optional.empty() : input.sourceMap().spanOf(path);
    span.ifPresent(value -> known.put(value.start(), value));
    for (SourceSpan number : found) {
      add(new TextPlace(path, span, text.substring(number.start(), number.end())));
    }
  }

  /** In comments, and in what the model does not hold. */
  private void addElsewhere(SourceText source) {
    for (SourceSpan number : CprNumbers.findInForm(source.content())) {
      Map.Entry<Integer, SourceSpan> value = known.floorEntry(number.start());
      if (value == null || !value.getValue().holds(number)) {
        add(new TextPlace(ModelPath.ROOT, Optional.of(number), source.cut(number)));
      }
    }
  }

  private void add(TextPlace place) {
    byNumber.computeIfAbsent(digits(place.words()), any -> new ArrayList<>()).add(place);
  }

  private static String digits(String words) {
    return words.replaceAll("[^0-9]", "");
  }
}
