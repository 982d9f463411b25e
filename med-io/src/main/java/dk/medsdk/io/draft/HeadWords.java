package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.StatusChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the values of a head tell, so that a line that says more can be told from one that
 * is read whole: {@code Referat LOM den 15.03} says nothing new of a meeting of LOM on 15 March
 * 2023, and a day more if the meeting was on the 16th.
 */
final class HeadWords {

  /** What documents and meetings are called, and the words between values. */
  private static final Set<String> GENERAL =
      ToldWords.listed(
          "referat mødereferat beslutningsreferat beslutningsprotokol beslutningslog protokol minutes dagsorden"
              + " mødeindkaldelse indkaldelse agenda møde mødet mødedato meeting dato tid date"
              + " tirs ons tors fre lør mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday"
              + " thursday friday"
              + " blev bliver holdt holdes afholdt afholdes fandt finder sted was held took place"
              + " kort nyt program"
              + " den d kl klokken af til for fra i på via of the on in at to from and og samt vedr");

  private static final Set<String> STATUS =
      ToldWords.listed(
          "referatet dagsordenen er godkendt godkendte udkast draft version approved sent published"
              + " udsendt sendt offentliggjort formandskab formandskabet formand formanden chair"
              + " chairs");
  private static final Set<String> CASE =
      ToldWords.listed("sagsnr sags nr sagsnummer journalnr journalnummer j");
  private static final Set<String> DAYS = ToldWords.listed("begge dage alle hver dag");
  private static final Set<String> NEXT =
      ToldWords.listed("næste next er is bliver holdes afholdes");

  /** "MED-udvalgsmøde" says no more than the committee. */
  private static final String MEETING_OF = "smøde";

  private static final Set<String> THEME =
      ToldWords.listed(
          "bilag annex opsamling temadrøftelse temadrøftelsen tema emne drøftelse drøftelsen debat"
              + " summary theme discussion topic");

  private HeadWords() {}

  static ToldWords of(MeetingDraft draft) {
    ToldWords told = new ToldWords(GENERAL);
    if (draft.date == null) {
      // Of a day without a year, which is no date, a rule of its own speaks.
      told.addAnyDay();
    }
    addDays(draft, told);
    addNames(draft, told);
    addTexts(draft, told);
    if (draft.meetingKind != null) {
      told.addAll(MeetingKinds.namesOf(draft.meetingKind.value()));
    }
    told.addAll(draft.status == null ? Set.of() : STATUS);
    told.addAll(draft.caseNumber == null ? Set.of() : CASE);
    told.addAll(draft.lastDate == null ? Set.of() : DAYS);
    told.addAll(draft.nextMeeting == null ? Set.of() : NEXT);
    return told;
  }

  private static void addDays(MeetingDraft draft, ToldWords told) {
    add(draft.date, told);
    add(draft.lastDate, told);
    addClock(draft.start, told);
    addClock(draft.end, told);
    for (Placed<StatusChange> change : draft.statusHistory) {
      change.value().date().ifPresent(told::add);
      change.value().by().ifPresent(told::add);
    }
  }

  private static void add(@Nullable Placed<LocalDate> day, ToldWords told) {
    if (day != null) {
      told.add(day.value());
    }
  }

  private static void addClock(@Nullable Placed<LocalTime> clock, ToldWords told) {
    if (clock != null) {
      told.add(clock.value());
    }
  }

  private static void addNames(MeetingDraft draft, ToldWords told) {
    told.add(draft.chairedBy);
    told.add(draft.minuteTaker);
    told.add(draft.calledBy);
    draft.distribution.forEach(told::add);
    for (ItemDraft item : draft.items) {
      item.heading.presenters().stream().map(Words::text).forEach(told::add);
      item.presenters.forEach(told::add);
    }
  }

  private static void addTexts(MeetingDraft draft, ToldWords told) {
    if (draft.committee != null) {
      draft.committee.value().name().ifPresent(told::add);
      draft.committee.value().name().ifPresent(name -> told.add(name + MEETING_OF));
      draft.committee.value().level().ifPresent(told::add);
    }
    told.add(draft.level);
    told.add(draft.organisation);
    told.add(draft.reason);
    if (draft.theme != null) {
      told.addAll(THEME);
      told.add(draft.theme.theme);
    }
    told.add(draft.caseNumber);
    draft.places.forEach(told::add);
    if (draft.nextMeeting != null) {
      told.add(draft.nextMeeting.value().text());
    }
  }
}
