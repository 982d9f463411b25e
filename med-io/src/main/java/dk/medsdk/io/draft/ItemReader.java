package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.block.Section;
import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;

/** Reads the blocks under one item into its draft. */
final class ItemReader {

  /** What the lines that come now belong to. */
  private enum Part {
    CASE_STATEMENT,
    SUMMARY,
    RECOMMENDATION,
    NARRATIVE,
    RESOLUTIONS,
    ATTACHMENTS,
    MEETING_ATTACHMENTS,
    FOLLOW_UP
  }

  private final MeetingDraft meeting;
  private final ItemDraft item;
  private final FollowUpLines followUps;
  private final FollowUpTable actions;
  private Part part = Part.CASE_STATEMENT;
  private Part partBefore = Part.CASE_STATEMENT;

  private final NextMeetingLines nextMeeting;
  private final PeopleList people;
  private boolean ownPeople;

  private final RecommendationReader recommendation;
  private final ResolutionReader resolutions;
  private final AttachmentLines attachments;

  ItemReader(MeetingDraft meeting, ItemDraft item) {
    this.meeting = meeting;
    this.item = item;
    this.followUps = new FollowUpLines(item, meeting);
    this.actions = new FollowUpTable(item);
    this.recommendation = new RecommendationReader(item);
    this.resolutions = new ResolutionReader(item);
    this.attachments = new AttachmentLines(item);
    this.people = new PeopleList(this::addPerson, this::keepText);
    ItemLine heading = item.heading;
    this.nextMeeting = new NextMeetingLines(meeting, heading);
    Words rest = heading.rest();
    readTextAfterTitle(new Words(Words.collapsed(rest.text()), rest.start()));
  }

  /** Takes the next block of the item. */
  void read(Block block) {
    if (block instanceof Block.Noise || isOfHeading(block)) {
      return;
    }
    if (block instanceof Block.Blank) {
      people.endLine();
      settle();
      text().ifPresent(TextDraft::addBlank);
      return;
    }
    resolutions.settle(block);
    settle();
    item.cover(block.span());
    if (block instanceof Block.Verbatim text) {
      read(text);
    } else if (!readHeading(block)) {
      readBody(block);
    }
  }

  /** The second line of the heading, of whose text more may follow. */
  private boolean isOfHeading(Block block) {
    return item.heading.span().holds(block.span());
  }

  /** Takes a line that is text as it stands, or an element of the list that is open. */
  private void read(Block.Verbatim line) {
    people.close();
    if (line.line() instanceof Block.DecisionLead lead) {
      begin(lead);
    } else if (line.line() instanceof Block.AgreementLine said) {
      item.decision(said.span()).agreement = new Placed<>(said.agreement(), said.span());
    } else if (line.line() instanceof Block.StatementLine said) {
      SideStatement statement =
          SideStatement.builder().side(said.side()).text(said.words().text()).build();
      item.decision(said.span()).statements.add(new Placed<>(statement, said.span()));
    } else if (line.line() instanceof Block.Bullet bullet && isOfList()) {
      addElement(bullet);
    } else {
      endElements();
      text().orElseGet(() -> item.caseStatement(line.span())).addVerbatim(line);
    }
    if (item.decision != null && (part == Part.NARRATIVE || part == Part.RESOLUTIONS)) {
      item.decision.span = item.decision.span.to(line.span());
    }
  }

  private boolean isOfList() {
    return switch (part) {
      case RECOMMENDATION, RESOLUTIONS, ATTACHMENTS -> true;
      default -> false;
    };
  }

  private void addElement(Block.Bullet bullet) {
    switch (part) {
      case RECOMMENDATION -> recommendation.addVerbatim(bullet.words());
      case RESOLUTIONS -> resolutions.addVerbatim(bullet.words());
      default -> item.attachments.add(AttachmentReader.read(bullet.label(), bullet.words()));
    }
  }

  private void endElements() {
    recommendation.end();
    resolutions.end();
  }

  /** Ends the item: what only its whole decision tells is read now. */
  ItemDraft finish() {
    people.close();
    settle();
    PlainDecisionFinder.takeDecision(item, meeting);
    if (item.decision != null) {
      DecisionFinisher.finish(item, item.decision);
    }
    DecisionFinisher.finishFollowUps(item);
    return item;
  }

  private void readTextAfterTitle(Words rest) {
    if (rest.isBlank()) {
      return;
    }
    if (Outcomes.isPhrase(rest.text())) {
      item.decision = new DecisionDraft(rest.span());
      item.decision.resolutions.add(new JoinedWords(rest));
    } else {
      item.caseStatement(rest.span()).addParagraph(rest);
      nextMeeting.see(rest);
    }
  }

  private boolean readHeading(Block block) {
    if (BlockWords.areText(block)) {
      return false;
    }
    endElements();
    text().ifPresent(TextDraft::addBlank);
    if (block instanceof Block.RecommendationHeading heading) {
      part = Part.RECOMMENDATION;
      recommendation.begin(heading);
    } else if (block instanceof Block.SectionHeading heading) {
      begin(heading);
    } else if (block instanceof Block.DecisionLead lead) {
      begin(lead);
    } else if (block instanceof Block.PresenterLine line) {
      line.names().forEach(name -> item.presenters.add(Placed.of(name)));
    } else if (block instanceof Block.PurposeLine line) {
      item.purposes.addAll(line.purposes());
    } else if (block instanceof Block.OpennessLine line) {
      item.openness = new Placed<>(line.openness(), line.span());
      line.reason().ifPresent(reason -> item.closedReason = Placed.of(reason));
    } else if (block instanceof Block.ItemCaseNumber number) {
      readCaseNumber(number.field());
    } else if (block instanceof Block.GroupHeading heading) {
      return readGroup(heading);
    } else if (block instanceof Block.HeadField field) {
      readMeetingField(field);
    } else if (block instanceof Block.FollowUpLine line) {
      read(line);
    } else if (block instanceof Block.AttachmentLine line) {
      (part == Part.MEETING_ATTACHMENTS ? meeting.attachments : item.attachments)
          .add(AttachmentReader.read(Optional.empty(), line.words()));
    } else if (block instanceof Block.MeetingAttachmentsHeading) {
      part = Part.MEETING_ATTACHMENTS;
    } else if (block instanceof Block.AttendanceHeading heading) {
      people.close();
      ownPeople = heading.ofItem();
      people.open(heading.state(), heading.inline());
      return true;
    }
    people.close();
    return true;
  }

  /** Words of a list of people that say more of them than there are values for. */
  private void keepText(Words words) {
    Words once = new Words(Words.collapsed(words.text()), words.start());
    text().orElseGet(() -> item.caseStatement(words.span())).addParagraph(once);
  }

  private void addPerson(Placed<Attendance> person) {
    item.cover(person.span());
    (ownPeople ? item.attendance : item.listed).add(person);
  }

  /** "Ledelsen: Ida Holm" in a list of people; elsewhere it says who speaks. */
  private boolean readGroup(Block.GroupHeading heading) {
    if (!people.isOpen()) {
      return false;
    }
    people.openGroup(heading.seat(), heading.inline());
    return true;
  }

  /** The first case number is the item's; another one is text. */
  private void readCaseNumber(Block.HeadField field) {
    if (item.caseNumber == null) {
      item.caseNumber = Placed.of(field.value());
    } else {
      readBody(new Block.TextLine(field.whole(), false));
    }
  }

  /** A field of the meeting that is printed below the items; what it cannot hold is text. */
  private void readMeetingField(Block.HeadField field) {
    if (!FieldBelowItems.takesAll(field, meeting, item)) {
      readBody(new Block.TextLine(field.whole(), false));
    }
  }

  private void begin(Block.SectionHeading heading) {
    if (heading.section() == Section.CASE_STATEMENT
        && part == Part.CASE_STATEMENT
        && item.sectioned) {
      // A name such as "Baggrund" opens the case statement, and inside it is a heading.
      item.caseStatement(heading.span()).addHeading(heading.words());
      return;
    }
    part = partOf(heading.section());
    item.sectioned |= heading.section() != Section.ATTACHMENTS;
    SourceSpan span = heading.span();
    switch (heading.section()) {
      case SUMMARY -> item.summary = item.summary == null ? new TextDraft(span) : item.summary;
      case CASE_STATEMENT -> item.caseStatement(span);
      case DECISION -> item.decision(span).begin(heading);
      case ATTACHMENTS -> attachments.begin(heading);
    }
    if (!heading.inline().isBlank() && heading.section() != Section.ATTACHMENTS) {
      readBody(new Block.TextLine(heading.inline(), false));
    }
  }

  private void begin(Block.DecisionLead lead) {
    part = Part.RESOLUTIONS;
    resolutions.begin(lead);
  }

  private void read(Block.FollowUpLine line) {
    if (!followUps.read(line)) {
      readBody(FollowUpLines.textOf(line));
    } else if ((line.text().isPresent() || followUps.awaitsValue()) && part != Part.FOLLOW_UP) {
      partBefore = part == Part.RESOLUTIONS ? Part.NARRATIVE : part;
      part = Part.FOLLOW_UP;
    }
  }

  private void readBody(Block block) {
    Words words = BlockWords.of(block);
    item.cover(words.span());
    boolean bullet = block instanceof Block.Bullet;
    if (people.isOpen()
        && (bullet || !Outcomes.isPhrase(words.text()))
        && people.take(bullet, words)) {
      return;
    }
    people.close();
    switch (part) {
      case RECOMMENDATION -> readRecommendation(block, words);
      case RESOLUTIONS -> readResolution(block, words);
      case ATTACHMENTS -> readAttachment(block, words);
      case MEETING_ATTACHMENTS -> readMeetingAttachment(block, words);
      case CASE_STATEMENT -> readText(item.caseStatement(words.span()), block, words);
      case SUMMARY -> text().ifPresent(text -> readText(text, block, words));
      case NARRATIVE -> readNarrative(block, words);
      case FOLLOW_UP -> readAfterFollowUp(block, words);
    }
  }

  private void readAfterFollowUp(Block block, Words words) {
    if (!followUps.takes(block, words)) {
      part = partBefore;
      readBody(block);
    }
  }

  private void readRecommendation(Block block, Words words) {
    if (!recommendation.takes(block, words)) {
      part = Part.CASE_STATEMENT;
      readText(item.caseStatement(words.span()), block, words);
    }
  }

  private void readResolution(Block block, Words words) {
    if (!resolutions.takes(block, words)) {
      part = Part.NARRATIVE;
      readNarrative(block, words);
    }
  }

  /** One attachment a line, until a line announces something else. */
  private void readAttachment(Block block, Words words) {
    if (Outcomes.isPhrase(words.text())) {
      part = Part.NARRATIVE;
      readNarrative(block, words);
    } else if (!attachments.takes(block, words)) {
      part = Part.CASE_STATEMENT;
      readText(item.caseStatement(words.span()), block, words);
    }
  }

  /** The line between resolutions had lost no bullet: it goes on with the account. */
  private void settle() {
    resolutions
        .takeStrayed()
        .ifPresent(
            words -> {
              part = Part.NARRATIVE;
              readNarrative(new Block.TextLine(words, false), words);
            });
  }

  /** Below the last item who approved the minutes may stand too: "Godkendt den 12. maj 2026". */
  private void readMeetingAttachment(Block block, Words words) {
    boolean status = words.text().startsWith("Godkendt ") && StatusReader.read(words, meeting);
    if (!status) {
      meeting.attachments.add(AttachmentReader.read(labelOf(block), words));
    }
  }

  private void readNarrative(Block block, Words words) {
    DecisionDraft decision = item.decision(words.span());
    decision.span = decision.span.to(words.span());
    readText(decision.narrative, block, words);
  }

  private void readText(TextDraft text, Block block, Words words) {
    actions.passes(block);
    if (block instanceof Block.Bullet bullet) {
      text.addBullet(bullet);
    } else if (block instanceof Block.TableRow row) {
      boolean inMinutes = !item.sectioned && meeting.kind == DocumentKind.MINUTES;
      if (!actions.takes(row, text == item.caseStatement && !inMinutes)) {
        text.addRow(row.span(), row.cells());
      }
    } else if (block instanceof Block.SubHeading) {
      text.addHeading(words);
    } else {
      text.addParagraph(words, block instanceof Block.TextLine line && line.goesOn());
    }
    nextMeeting.see(words);
  }

  /** The text to which lines are added now, if it is one. */
  private Optional<TextDraft> text() {
    return Optional.ofNullable(
        switch (part) {
          case CASE_STATEMENT -> item.caseStatement;
          case SUMMARY -> item.summary;
          case NARRATIVE -> item.decision == null ? null : item.decision.narrative;
          case RECOMMENDATION, RESOLUTIONS, ATTACHMENTS, MEETING_ATTACHMENTS, FOLLOW_UP -> null;
        });
  }

  private static Part partOf(Section section) {
    return switch (section) {
      case SUMMARY -> Part.SUMMARY;
      case CASE_STATEMENT -> Part.CASE_STATEMENT;
      case DECISION -> Part.NARRATIVE;
      case ATTACHMENTS -> Part.ATTACHMENTS;
    };
  }

  private static Optional<Words> labelOf(Block block) {
    return block instanceof Block.Bullet bullet ? bullet.label() : Optional.empty();
  }
}
