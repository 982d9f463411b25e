package dk.medsdk.validation.rule;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: the document, and where it is printed if it was read from somewhere.
 *
 * <p>A document that was built in code is checked too; only what needs the printed text is then
 * looked for in the texts of the model. Immutable, and safe to share between threads.
 */
public final class CheckInput implements RuleInput {

  private final MeetingDocument document;
  private final Optional<SourceText> source;
  private final SourceMap sourceMap;
  private final List<Finding> readerFindings;
  private final List<PlacedItem> items;
  private final Profile profile;
  private final Optional<Organisation> organisation;
  private final Optional<String> name;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private volatile @Nullable TextScan scan;

  private CheckInput(
      MeetingDocument document,
      Optional<SourceText> source,
      SourceMap sourceMap,
      List<Finding> readerFindings) {
    this.profile = Profile.GENERIC;
    this.organisation = Optional.empty();
    this.name = Optional.empty();
    this.document = Objects.requireNonNull(document, "document");
    this.source = source;
    this.sourceMap = Objects.requireNonNull(sourceMap, "sourceMap");
    this.readerFindings = List.copyOf(readerFindings);
    List<PlacedItem> placed = new ArrayList<>();
    place(ModelPath.ITEMS, document.items(), placed);
    this.items = List.copyOf(placed);
  }

  private CheckInput(
      CheckInput same,
      Profile profile,
      Optional<Organisation> organisation,
      Optional<String> name) {
    this.document = same.document;
    this.source = same.source;
    this.sourceMap = same.sourceMap;
    this.readerFindings = same.readerFindings;
    this.items = same.items;
    this.scan = same.scan;
    this.profile = Objects.requireNonNull(profile, "profile");
    this.organisation = Objects.requireNonNull(organisation, "organisation");
    this.name = name;
  }

  /** A document that was built in code. */
  public static CheckInput of(MeetingDocument document) {
    return new CheckInput(document, Optional.empty(), SourceMap.EMPTY, List.of());
  }

  /** A document that was read from what people read, with all that the reader knows of it. */
  public static CheckInput of(
      MeetingDocument document,
      SourceText source,
      SourceMap sourceMap,
      List<Finding> readerFindings) {
    return new CheckInput(document, Optional.of(source), sourceMap, readerFindings);
  }

  /**
   * A document that was read from a form for programs, JSON or YAML: its words are the model's, and
   * the source only says where they stand.
   */
  public static CheckInput ofForm(
      MeetingDocument document,
      SourceText source,
      SourceMap sourceMap,
      List<Finding> readerFindings) {
    return new CheckInput(document, Optional.of(source.asForm()), sourceMap, readerFindings);
  }

  /** The same document, with what is known of its employer. */
  public CheckInput with(Profile known, Optional<Organisation> employer) {
    return new CheckInput(this, known, employer, name);
  }

  /** The same document under a name, {@code referat.txt}. */
  public CheckInput named(String newName) {
    return new CheckInput(this, profile, organisation, Optional.of(newName));
  }

  @Override
  public Optional<String> name() {
    return name;
  }

  @Override
  public Profile profile() {
    return profile;
  }

  @Override
  public Optional<Organisation> organisation() {
    return organisation;
  }

  /**
   * The committee whose document it is, by its id or by what it is called on the day of the
   * meeting; empty if the organisation is not known, or the name means none or several.
   */
  public Optional<Committee> committee() {
    Optional<CommitteeReference> printed = meeting().flatMap(Meeting::committee);
    if (organisation.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Committee> byId = printed.get().id().flatMap(organisation.get()::committee);
    return byId.or(() -> named(printed.get(), organisation.get()));
  }

  private Optional<Committee> named(CommitteeReference printed, Organisation employer) {
    Optional<LocalDate> day = meeting().flatMap(Meeting::date);
    Optional<String> name = printed.name().or(printed::level);
    if (day.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    List<Committee> found = employer.committeeNamed(name.get(), day.get());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The document. */
  public MeetingDocument document() {
    return document;
  }

  /** The meeting, unless the document has none. */
  public Optional<Meeting> meeting() {
    return document.meeting();
  }

  /** The items in order, each followed by its sub-items. */
  public List<PlacedItem> items() {
    return items;
  }

  /** The text it was read from, to show the places of findings in. */
  public Optional<SourceText> source() {
    return source;
  }

  /**
   * The text it was read from if that is what people read: empty for JSON and YAML, where words
   * stand between quotes and escapes, and in an order that is the form's.
   */
  public Optional<SourceText> prose() {
    return source.filter(text -> !text.isForm());
  }

  /** Where each value is printed; empty for a document that was built in code. */
  public SourceMap sourceMap() {
    return sourceMap;
  }

  /** What the reader had to say. */
  public List<Finding> readerFindings() {
    return readerFindings;
  }

  /** What one pass over all words found; made when a rule first asks for it. */
  public TextScan scan() {
    TextScan known = scan;
    if (known == null) {
      known = TextScan.of(this);
      scan = known;
    }
    return known;
  }

  /**
   * What several rules work out of the document, worked out by the first of them that asks.
   *
   * @param what the type of it, which says what it is
   * @param work makes it of this input, and of nothing else
   */
  public <T> T shared(Class<T> what, Function<CheckInput, T> work) {
    Object known = shared.get(what);
    if (known == null) {
      // Not computeIfAbsent: the work may itself ask for what is shared.
      known = work.apply(this);
      shared.put(what, known);
    }
    return what.cast(known);
  }

  /** The innermost item that is printed around an offset of the source. */
  public Optional<PlacedItem> itemAt(int offset) {
    Optional<PlacedItem> innermost = Optional.empty();
    for (PlacedItem placed : items) {
      Optional<SourceSpan> span = sourceMap.spanOf(placed.path());
      if (span.isPresent() && span.get().start() <= offset && offset < span.get().end()) {
        innermost = Optional.of(placed);
      }
    }
    return innermost;
  }

  /** The innermost item that a value belongs to. */
  public Optional<PlacedItem> itemOf(ModelPath path) {
    return items.stream().filter(placed -> path.isWithin(placed.path())).reduce((a, b) -> b);
  }

  private static void place(ModelPath list, List<AgendaItem> items, List<PlacedItem> placed) {
    for (int i = 0; i < items.size(); i++) {
      PlacedItem item = new PlacedItem(list.child(i), items.get(i));
      placed.add(item);
      if (!item.item().items().isEmpty()) {
        place(item.path().child("items"), item.item().items(), placed);
      }
    }
  }
}
