package dk.medsdk.io.draft;

import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingKind;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the values that labels announce: {@code 02. oktober, 2025 kl. 10:30} of a date. */
final class HeadValues {

  /** More than a day and a remark is a sentence about it. */
  private static final int LONGEST_NEXT_MEETING = 60;

  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "ukendt", DocumentKind.UNKNOWN,
          "opsamling", DocumentKind.THEME_SUMMARY,
          "dagsorden", DocumentKind.AGENDA,
          "referat", DocumentKind.MINUTES);

  private final MeetingDraft draft;
  private final HeadDays days;
  private final HeadPlaces places;

  HeadValues(MeetingDraft draft) {
    this.draft = draft;
    this.days = new HeadDays(draft);
    this.places = new HeadPlaces(draft);
  }

  /** What reads the days and clocks of any line. */
  HeadDays days() {
    return days;
  }

  /** What reads the places of any line. */
  HeadPlaces places() {
    return places;
  }

  /** Takes a value; {@code false} if it is none that the label can have. */
  boolean read(HeadLabel label, Words value) {
    switch (label) {
      case COMMITTEE -> readCommitteeOrKind(value);
      case LEVEL -> draft.level = first(draft.level, value);
      case END -> days.readEnd(value);
      case TIME_AND_PLACE -> readTimeAndPlace(value);
      case PLACE -> places.read(value);
      case DISTRIBUTION -> readDistribution(value);
      case CASE_NUMBER -> draft.caseNumber = first(draft.caseNumber, value);
      case CALLED_BY -> draft.calledBy = first(draft.calledBy, value);
      case REASON -> draft.reason = first(draft.reason, value);
      default -> {
        return readChecked(label, value);
      }
    }
    return true;
  }

  /** Takes a value of a label that not every value fits. */
  private boolean readChecked(HeadLabel label, Words value) {
    return switch (label) {
      case ORGANISATION -> readOrganisation(value);
      case CHAIR -> readName(value, name -> draft.chairedBy = first(draft.chairedBy, name));
      case MINUTE_TAKER ->
          readName(value, name -> draft.minuteTaker = first(draft.minuteTaker, name));
      case DATE -> days.readDayAndClock(value);
      case LAST_DATE -> days.readLastDay(value);
      case NEXT_MEETING -> readNextMeeting(value);
      case MEETING_KIND -> readKind(value);
      case DOCUMENT_KIND -> readDocumentKind(value);
      case ZONE -> readZone(value);
      case ONLINE -> places.readOnline(value);
      case STATUS -> StatusReader.read(value, draft);
      default -> false;
    };
  }

  /** "arbejdsplads: alle, der …" is the end of a sentence. */
  private boolean readOrganisation(Words value) {
    boolean name = value.text().isEmpty() || !Character.isLowerCase(value.text().charAt(0));
    if (name) {
      draft.organisation = first(draft.organisation, value);
    }
    return name;
  }

  /** "Ref.: 22/1041" names no one. */
  private static boolean readName(Words value, Consumer<Words> names) {
    boolean name = value.text().isEmpty() || !Character.isDigit(value.text().charAt(0));
    if (name) {
      names.accept(value);
    }
    return name;
  }

  private void readTimeAndPlace(Words value) {
    days.readDayAndClock(value);
    Words rest = HeadPlaces.withoutLead(value.from(HeadDays.end(value)).strip());
    if (!rest.isBlank()) {
      places.read(rest);
    }
  }

  /** "Møde: ordinært møde" names no committee. */
  private void readCommitteeOrKind(Words value) {
    if (!MeetingPhrase.isKindOnly(value.text()) || !readKind(value)) {
      readCommittee(value);
    }
  }

  void readCommittee(Words value) {
    if (draft.committee == null) {
      draft.committee = new Placed<>(CommitteeLevels.committee(value.text()), value.span());
    }
  }

  private void readDistribution(Words value) {
    for (Words addressee : ValueList.split(value, ",;")) {
      draft.distribution.add(Placed.of(addressee));
    }
  }

  private boolean readKind(Words value) {
    Optional<MeetingKind> kind = MeetingKinds.in(value.text());
    if (kind.isPresent() && draft.meetingKind == null) {
      draft.meetingKind = new Placed<>(kind.get(), value.span());
    }
    return kind.isPresent();
  }

  /** What the label announces: a day with what stands before it, or other words as they are. */
  private boolean readNextMeeting(Words value) {
    if (draft.nextMeeting != null) {
      return false;
    }
    draft.nextMeeting =
        value.length() > LONGEST_NEXT_MEETING || value.text().endsWith(".")
            ? NextMeetingFinder.dayIn(value).orElse(null)
            : NextMeetingFinder.announced(value);
    return draft.nextMeeting != null;
  }

  private boolean readDocumentKind(Words value) {
    DocumentKind kind = KINDS.get(value.text().toLowerCase(Locale.ROOT));
    if (kind != null && draft.kind == null) {
      draft.kind = kind;
    }
    return kind != null;
  }

  private boolean readZone(Words value) {
    boolean known = ZoneId.getAvailableZoneIds().contains(value.text());
    if (known && draft.zone == null) {
      draft.zone = new Placed<>(ZoneId.of(value.text()), value.span());
    }
    return known;
  }

  private static Placed<String> first(@Nullable Placed<String> known, Words value) {
    return known == null ? Placed.of(value) : known;
  }
}
