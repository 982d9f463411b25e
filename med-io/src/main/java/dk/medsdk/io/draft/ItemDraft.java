package dk.medsdk.io.draft;

import dk.medsdk.io.block.AccountWords;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while it is read. */
final class ItemDraft {
  final ItemLine heading;
  final ModelPath path;
  SourceSpan span;
  @Nullable Placed<LocalDate> date;
  @Nullable Placed<String> caseNumber;
  @Nullable Placed<Openness> openness;
  @Nullable Placed<String> closedReason;
  final List<ItemDraft> items = new ArrayList<>();
  final List<Placed<String>> presenters = new ArrayList<>();

  /** Whether its text stands under headings, so that a decision has one too. */
  boolean sectioned;

  /** What "Formål:" below the heading says. */
  final List<Purpose> purposes = new ArrayList<>();

  /** The title without the names of presenters that end it, once it is known who they are. */
  @Nullable String titleAlone;

  @Nullable TextDraft summary;
  @Nullable TextDraft caseStatement;
  @Nullable RecommendationDraft recommendation;
  @Nullable DecisionDraft decision;
  @Nullable SourceSpan attachmentsSpan;

  /** Who is listed under the item, be it of the item or of the meeting. */
  final List<Placed<Attendance>> listed = new ArrayList<>();

  final List<Placed<Attendance>> attendance = new ArrayList<>();
  final List<Placed<Attachment>> attachments = new ArrayList<>();
  final List<Placed<FollowUp>> followUps = new ArrayList<>();
  final List<FollowUpDraft> followUpLines = new ArrayList<>();

  ItemDraft(ItemLine heading, ModelPath path) {
    this.path = path;
    this.heading = heading;
    this.span = heading.span();
    heading.openness().ifPresent(o -> openness = new Placed<>(o, heading.span()));
  }

  /** Says that words of the item stand there too. */
  void cover(SourceSpan place) {
    span = span.to(place);
  }

  /** The case statement; a new one that begins there if there is none yet. */
  TextDraft caseStatement(SourceSpan place) {
    TextDraft text = caseStatement == null ? new TextDraft(place) : caseStatement;
    caseStatement = text;
    return text;
  }

  /** The recommendation; a new one that begins there if there is none yet. */
  RecommendationDraft recommendation(SourceSpan place) {
    RecommendationDraft asked =
        recommendation == null ? new RecommendationDraft(place) : recommendation;
    recommendation = asked;
    return asked;
  }

  /** The decision; a new one that begins there if there is none yet. */
  DecisionDraft decision(SourceSpan place) {
    DecisionDraft said = decision == null ? new DecisionDraft(place) : decision;
    decision = said;
    return said;
  }

  /** Whether it has a decision, or an item under it has one. */
  boolean decides() {
    return decision != null || items.stream().anyMatch(ItemDraft::decides);
  }

  /** A recommendation while it is read. */
  static final class RecommendationDraft {
    SourceSpan span;
    @Nullable Placed<String> by;
    @Nullable Placed<String> addressee;
    final List<JoinedWords> points = new ArrayList<>();

    RecommendationDraft(SourceSpan span) {
      this.span = span;
    }
  }

  /** What someone will do, by the labels that are printed, while it is read. */
  static final class FollowUpDraft {
    SourceSpan span;
    final JoinedWords text;
    @Nullable Words owner;
    @Nullable Words due;

    FollowUpDraft(JoinedWords text, SourceSpan span) {
      this.text = text;
      this.span = span;
    }
  }

  /** A decision while it is read. */
  static final class DecisionDraft {
    SourceSpan span;
    @Nullable Placed<String> actor;
    final TextDraft narrative;
    final List<JoinedWords> resolutions = new ArrayList<>();
    final List<Placed<SideStatement>> statements = new ArrayList<>();
    @Nullable Placed<Agreement> agreement;

    /** Whether it stands behind its label, "Beslutning: Planen gælder". */
    boolean inline;

    /** Whether it was found in a text without sections. */
    boolean plain;

    /** Where what was decided begins, below an account under a heading of its own, "Referat". */
    private int decidedFrom;

    private boolean told;

    DecisionDraft(SourceSpan span) {
      this.span = span;
      this.narrative = new TextDraft(span);
    }

    /**
     * Takes a heading: "Beslutning: Ida taler med Bo" decides; "Referat: …" tells what was said.
     */
    void begin(Block.SectionHeading heading) {
      if (AccountWords.isAccount(heading.words().text())) {
        told = true;
      } else {
        inline |= !heading.inline().isBlank();
        decidedFrom = told && decidedFrom == 0 ? heading.span().start() : decidedFrom;
      }
    }

    /** This decision and what was found of it later, in the order in which it is printed. */
    DecisionDraft with(@Nullable DecisionDraft later) {
      if (later != null) {
        DecisionFinisher.settle(later);
        actor = actor == null ? later.actor : actor;
        boolean below = later.span.start() >= span.end();
        resolutions.addAll(later.resolutions);
        if (!below) {
          resolutions.sort(Comparator.comparingInt(said -> said.finish().span().start()));
        }
        statements.addAll(later.statements);
        later.narrative.blocks().forEach(narrative::insert);
        span = span.to(later.span);
      }
      return this;
    }

    /** How many blocks of the narrative are an account above the heading of what was decided. */
    int accountBlocks() {
      List<Placed<TextBlock>> blocks = narrative.blocks();
      int account = 0;
      while (account < blocks.size() && blocks.get(account).span().start() < decidedFrom) {
        account++;
      }
      return account == blocks.size() ? 0 : account;
    }
  }
}
