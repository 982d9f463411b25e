package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.model.text.RichText;

/** Writes what stands under the heading of an item, section by section. */
final class SectionWriter {

  private final PageText page;

  private SectionWriter(PageText page) {
    this.page = page;
  }

  static void write(AgendaItem item, PageText page) {
    SectionWriter writer = new SectionWriter(page);
    writer.text("Resume", item.summary());
    item.recommendation().ifPresent(writer::recommendation);
    writer.text("Sagsfremstilling", item.caseStatement());
    PeopleWriter.writeOfItem(item.attendance(), page);
    item.decision().ifPresent(writer::decision);
    AttachmentWriter.write("Bilag", item.attachments(), page);
  }

  private void text(String heading, RichText text) {
    if (!text.isEmpty()) {
      page.line(heading);
      TextBlockWriter.write(text, page);
    }
  }

  private void recommendation(Recommendation asked) {
    String lead = asked.by().map(by -> by + " indstiller, at").orElse("Det indstilles, at");
    page.line(lead + asked.addressee().map(addressee -> " " + addressee).orElse(""));
    asked.points().forEach(point -> page.bullet(point.text()));
  }

  private void decision(Decision decision) {
    page.line("Beslutning");
    if (decision.resolutions().isEmpty()) {
      TextBlockWriter.writeAccount(decision.narrative(), page);
    } else {
      TextBlockWriter.write(decision.narrative(), page);
    }
    if (decision.actor().isPresent()) {
      page.line(decision.actor().get() + " besluttede, at:");
    } else if (!decision.resolutions().isEmpty()) {
      page.line("Det blev besluttet, at:");
    }
    decision.resolutions().forEach(resolution -> page.bullet(resolution.text()));
    decision.agreement().ifPresent(said -> page.line("Enighed: " + DanishWords.agreement(said)));
    decision
        .statements()
        .forEach(said -> page.line("Udtalelse fra " + speaker(said.side()) + ": " + said.text()));
  }

  private static String speaker(Side side) {
    return DanishWords.side(side) + "n";
  }
}
