package dk.medsdk.io.draft;

import dk.medsdk.io.block.ItemLine;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while it is read. */
final class ItemDraft {
  final ItemLine heading;
  SourceSpan span;
  @Nullable TextDraft summary;
  @Nullable TextDraft caseStatement;
  @Nullable RecommendationDraft recommendation;
  @Nullable DecisionDraft decision;
  @Nullable SourceSpan attachmentsSpan;
  final List<Placed<Attachment>> attachments = new ArrayList<>();
  final List<Placed<FollowUp>> followUps = new ArrayList<>();

  ItemDraft(ItemLine heading) {
    this.heading = heading;
    this.span = heading.span();
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

  /** A decision while it is read. */
  static final class DecisionDraft {
    SourceSpan span;
    @Nullable Placed<String> actor;
    final TextDraft narrative;
    final List<JoinedWords> resolutions = new ArrayList<>();

    DecisionDraft(SourceSpan span) {
      this.span = span;
      this.narrative = new TextDraft(span);
    }
  }
}
