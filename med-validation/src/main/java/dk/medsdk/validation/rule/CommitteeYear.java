package dk.medsdk.validation.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Et udvalgs år: one whole year of one committee in an archive.
 *
 * @param committee the committee
 * @param year the year, {@code 2025}
 */
public record CommitteeYear(CommitteeDocuments committee, int year) {

  /**
   * The years of committees that a yearly rule may ask about, committee by committee: they lie
   * between the first and the last document, are over, and are wholly years in which it is in
   * force.
   *
   * @return none, and the reason told, where there is no such year: an archive of 2025 alone lacks
   *     what would show that all of 2025 is there
   */
  public static List<CommitteeYear> of(
      List<CommitteeDocuments> committees,
      Class<? extends ArchiveRule> rule,
      ArchiveInput input,
      Problems problems) {
    List<CommitteeYear> whole = new ArrayList<>();
    for (CommitteeDocuments committee : committees) {
      committee.wholeYears(input.day()).forEach(y -> whole.add(new CommitteeYear(committee, y)));
    }
    Days inForce = Days.inForce(rule);
    List<CommitteeYear> asked =
        whole.stream().filter(one -> inForce.hold(Days.ofYear(one.year()))).toList();
    if (whole.isEmpty()) {
      problems.notRun(
          "intet af udvalgene har et helt år mellem sit første og sit sidste dokument",
          "none of the committees has a whole year between its first and its last document");
    } else if (asked.isEmpty()) {
      problems.notRun(
          "reglen gælder ikke for de år, arkivet dækker",
          "the rule does not hold for the years of the archive");
    }
    return asked;
  }

  /** Its documents of that year. */
  public List<MeetingDigest> documents() {
    return committee.inYear(year);
  }

  /** Its documents of the year after. */
  public List<MeetingDigest> documentsAfter() {
    return committee.inYear(year + 1);
  }

  /** The last document of that year, or the last one before it. */
  public MeetingDigest lastDocument() {
    return committee.lastUntil(year);
  }
}
