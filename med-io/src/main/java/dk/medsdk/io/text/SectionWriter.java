package dk.medsdk.io.text;

import dk.medsdk.io.block.DecisionRemark;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Recommendation;
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
    asked.points().forEach(point -> page.element("-", point.text(), 0));
  }

  private void decision(Decision decision) {
    page.line("Beslutning");
    TextBlockWriter.write(decision.narrative(), page);
    if (decision.actor().isPresent()) {
      page.block(DecisionRemark.lead(decision.actor().get()));
    } else if (!decision.resolutions().isEmpty()) {
      page.line("Det blev besluttet, at:");
    }
    decision.resolutions().forEach(resolution -> page.element("-", resolution.text(), 0));
    decision.agreement().ifPresent(said -> page.block(DecisionRemark.line(said)));
    decision
        .statements()
        .forEach(said -> page.block(DecisionRemark.line(said.side(), said.text())));
  }
}
