package dk.medsdk.cli;

import dk.medsdk.gate.MedGate;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.ArrayList;
import java.util.List;

/** Keeps of each document what the others need to know of it, and checks them together. */
final class ArchiveCheck {

  private final Session session;
  private final CheckRun run;
  private final CheckOptions options;
  private final List<MeetingDigest> digests = new ArrayList<>();

  ArchiveCheck(Session session, CheckRun run, CheckOptions options) {
    this.session = session;
    this.run = run;
    this.options = options;
  }

  /** Whether anything is kept at all. */
  boolean isWanted() {
    return options.archive();
  }

  void add(MeetingDigest digest) {
    digests.add(digest);
  }

  /** What the documents owe each other. */
  Report report(MedGate gate) {
    ArchiveInput input = ArchiveInput.of(digests, gate.today());
    return gate.check(isComplete() ? input.whole() : input).named(name());
  }

  /** What could not be read may be what the others lack. */
  private boolean isComplete() {
    boolean complete = run.isAllRead();
    if (!complete) {
      session.say(Message.ARCHIVE_NOT_COMPLETE);
    }
    return complete;
  }

  private String name() {
    List<String> words = options.documents();
    return words.size() == 1 ? words.get(0) : HelpText.THE_ARCHIVE.in(session.locale());
  }
}
