package dk.medsdk.io.shape;

import static dk.medsdk.io.shape.ItemShapes.COMMITTEE;
import static dk.medsdk.io.shape.TextForm.DATE;
import static dk.medsdk.io.shape.TextForm.TEXT;

import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeDiscussionBuilder;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeQuestionBuilder;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.meeting.ThemeRoundBuilder;

/** How the outcome of a theme discussion stands in JSON. */
final class ThemeShapes {

  private static final Shape<ThemeQuestion, ThemeQuestionBuilder> QUESTION =
      Shape.of(ThemeQuestion.class, ThemeQuestion::builder, ThemeQuestionBuilder::build)
          .optional("number", TEXT, ThemeQuestion::number, ThemeQuestionBuilder::number)
          .one("text", TEXT, ThemeQuestion::text, ThemeQuestionBuilder::text)
          .optional("reporting", TEXT, ThemeQuestion::reporting, ThemeQuestionBuilder::reporting)
          .list("responses", TEXT, ThemeQuestion::responses, ThemeQuestionBuilder::addResponse)
          .build();

  private static final Shape<ThemeRound, ThemeRoundBuilder> ROUND =
      Shape.of(ThemeRound.class, ThemeRound::builder, ThemeRoundBuilder::build)
          .optional("title", TEXT, ThemeRound::title, ThemeRoundBuilder::title)
          .list("questions", QUESTION, ThemeRound::questions, ThemeRoundBuilder::addQuestion)
          .build();

  static final Shape<ThemeDiscussion, ThemeDiscussionBuilder> THEME =
      Shape.of(ThemeDiscussion.class, ThemeDiscussion::builder, ThemeDiscussionBuilder::build)
          .optional("theme", TEXT, ThemeDiscussion::theme, ThemeDiscussionBuilder::theme)
          .optional(
              "committee", COMMITTEE, ThemeDiscussion::committee, ThemeDiscussionBuilder::committee)
          .optional("date", DATE, ThemeDiscussion::date, ThemeDiscussionBuilder::date)
          .list("rounds", ROUND, ThemeDiscussion::rounds, ThemeDiscussionBuilder::addRound)
          .build();

  private ThemeShapes() {}
}
