package dk.medsdk.model.meeting;

import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextLink;
import dk.medsdk.model.text.TextList;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every text that a document holds, with its path, in the order of the JSON form.
 *
 * <p>For whatever must look at all words: the rules on personal data, and tests that no word is
 * lost.
 */
public final class DocumentTexts {

  private final List<PlacedText> texts = new ArrayList<>();

  private DocumentTexts() {}

  /**
   * The texts of a document: whatever is a free string in JSON, ids and addresses of links
   * included. Dates, clocks, numbers and enumerated values are none.
   */
  public static List<PlacedText> of(MeetingDocument document) {
    DocumentTexts found = new DocumentTexts();
    each(ModelPath.ROOT.child("statusHistory"), document.statusHistory(), found::statusChange);
    found.text(ModelPath.ROOT, "language", document.language());
    each(ModelPath.ROOT.child("contents"), document.contents(), found::contentsEntry);
    found.richText(ModelPath.ROOT.child("preamble"), document.preamble());
    document.meeting().ifPresent(meeting -> found.meeting(ModelPath.MEETING, meeting));
    document
        .themeDiscussion()
        .ifPresent(theme -> found.theme(ModelPath.ROOT.child("themeDiscussion"), theme));
    return List.copyOf(found.texts);
  }

  private void statusChange(ModelPath at, StatusChange change) {
    text(at, "by", change.by());
  }

  private void contentsEntry(ModelPath at, ContentsEntry entry) {
    text(at, "number", entry.number());
    text(at, "title", entry.title());
  }

  private void meeting(ModelPath at, Meeting meeting) {
    text(at, "id", meeting.id().map(MeetingId::value));
    committee(at, meeting.committee());
    text(at, "organisation", meeting.organisation());
    text(at, "calledBy", meeting.calledBy());
    text(at, "reason", meeting.reason());
    texts(at.child("places"), meeting.places());
    text(at, "caseNumber", meeting.caseNumber());
    text(at, "chairedBy", meeting.chairedBy());
    text(at, "minuteTaker", meeting.minuteTaker());
    texts(at.child("distribution"), meeting.distribution());
    each(at.child("attendance"), meeting.attendance(), this::attendance);
    each(at.child("items"), meeting.items(), this::item);
    each(at.child("attachments"), meeting.attachments(), this::attachment);
    text(at.child("nextMeeting"), "text", meeting.nextMeeting().map(PrintedDate::text));
  }

  private void item(ModelPath at, AgendaItem item) {
    text(at, "number", item.number());
    text(at, "title", item.title());
    texts(at.child("presenters"), item.presenters());
    text(at, "caseNumber", item.caseNumber());
    text(at, "closedReason", item.closedReason());
    richText(at.child("summary"), item.summary());
    item.recommendation().ifPresent(r -> recommendation(at.child("recommendation"), r));
    richText(at.child("caseStatement"), item.caseStatement());
    item.decision().ifPresent(d -> decision(at.child("decision"), d));
    each(at.child("attendance"), item.attendance(), this::attendance);
    each(at.child("attachments"), item.attachments(), this::attachment);
    each(at.child("followUps"), item.followUps(), this::followUp);
    each(at.child("links"), item.links(), this::link);
    each(at.child("items"), item.items(), this::item);
  }

  private void recommendation(ModelPath at, Recommendation recommendation) {
    text(at, "by", recommendation.by());
    text(at, "addressee", recommendation.addressee());
    each(at.child("points"), recommendation.points(), (p, point) -> text(p, "text", point.text()));
  }

  private void decision(ModelPath at, Decision decision) {
    text(at, "actor", decision.actor());
    richText(at.child("narrative"), decision.narrative());
    each(at.child("resolutions"), decision.resolutions(), (p, r) -> text(p, "text", r.text()));
    each(at.child("statements"), decision.statements(), (p, s) -> text(p, "text", s.text()));
  }

  private void attendance(ModelPath at, Attendance attendance) {
    text(at, "name", attendance.name());
    text(at, "person", attendance.person().map(PersonId::value));
    text(at, "role", attendance.role());
    text(at, "substituteFor", attendance.substituteFor());
    text(at, "reason", attendance.reason());
  }

  private void attachment(ModelPath at, Attachment attachment) {
    text(at, "number", attachment.number());
    text(at, "title", attachment.title());
    text(at, "uri", attachment.uri());
    text(at, "mediaType", attachment.mediaType());
  }

  private void followUp(ModelPath at, FollowUp followUp) {
    text(at, "text", followUp.text());
    text(at, "owner", followUp.owner());
    committee(at, followUp.committee());
    text(at.child("due"), "text", followUp.due().map(PrintedDate::text));
    text(at, "dueMeeting", followUp.dueMeeting());
  }

  private void link(ModelPath at, Link link) {
    committee(at, link.committee());
    text(at, "item", link.item());
    text(at, "text", link.text());
  }

  private void theme(ModelPath at, ThemeDiscussion theme) {
    text(at, "theme", theme.theme());
    committee(at, theme.committee());
    each(at.child("rounds"), theme.rounds(), this::round);
  }

  private void round(ModelPath at, ThemeRound round) {
    text(at, "title", round.title());
    each(at.child("questions"), round.questions(), this::question);
  }

  private void question(ModelPath at, ThemeQuestion question) {
    text(at, "number", question.number());
    text(at, "text", question.text());
    text(at, "reporting", question.reporting());
    texts(at.child("responses"), question.responses());
  }

  private void committee(ModelPath at, Optional<CommitteeReference> committee) {
    ModelPath path = at.child("committee");
    text(path, "name", committee.flatMap(CommitteeReference::name));
    text(path, "level", committee.flatMap(CommitteeReference::level));
    text(path, "id", committee.flatMap(CommitteeReference::id).map(CommitteeId::value));
  }

  private void richText(ModelPath at, RichText text) {
    each(at, text.blocks(), this::block);
  }

  private void block(ModelPath at, TextBlock block) {
    if (block instanceof Paragraph paragraph) {
      text(at, "text", paragraph.text());
      links(at, paragraph.links());
    } else if (block instanceof Heading heading) {
      text(at, "text", heading.text());
    } else if (block instanceof TextList list) {
      each(at.child("elements"), list.elements(), this::element);
    } else if (block instanceof Table table) {
      each(at.child("rows"), table.rows(), (p, row) -> texts(p.child("cells"), row.cells()));
    }
  }

  private void element(ModelPath at, ListElement element) {
    text(at, "label", element.label());
    text(at, "text", element.text());
    links(at, element.links());
    element.nested().ifPresent(list -> block(at.child("nested"), list));
  }

  private void links(ModelPath at, List<TextLink> links) {
    each(at.child("links"), links, (p, link) -> text(p, "target", link.target()));
  }

  private void texts(ModelPath at, List<String> values) {
    each(at, values, this::add);
  }

  private void text(ModelPath at, String name, String value) {
    add(at.child(name), value);
  }

  private void text(ModelPath at, String name, Optional<String> value) {
    value.ifPresent(text -> add(at.child(name), text));
  }

  private void add(ModelPath at, String text) {
    texts.add(new PlacedText(at, text));
  }

  private static <T> void each(ModelPath at, List<T> values, Visitor<T> visitor) {
    for (int i = 0; i < values.size(); i++) {
      visitor.visit(at.child(i), values.get(i));
    }
  }

  private interface Visitor<T> {
    void visit(ModelPath at, T value);
  }
}
