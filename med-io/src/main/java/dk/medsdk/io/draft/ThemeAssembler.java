package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ThemeDraft.QuestionDraft;
import dk.medsdk.io.draft.ThemeDraft.RoundDraft;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeDiscussionBuilder;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeQuestionBuilder;
import dk.medsdk.model.meeting.ThemeRound;
import dk.medsdk.model.meeting.ThemeRoundBuilder;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;

/** Makes the immutable theme discussion of a draft and says where each of its values is printed. */
final class ThemeAssembler {

  private static final ModelPath AT = ModelPath.ROOT.child("themeDiscussion");

  private ThemeAssembler() {}

  static ThemeDiscussion assemble(MeetingDraft draft, ThemeDraft theme, SourceMap.Builder map) {
    map.put(AT, theme.span);
    ThemeDiscussionBuilder discussion = ThemeDiscussion.builder();
    if (theme.theme != null) {
      discussion.theme(theme.theme.value());
      map.put(AT.child("theme"), theme.theme.span());
    }
    if (draft.committee != null) {
      discussion.committee(draft.committee.value());
      map.put(AT.child("committee"), draft.committee.span());
    }
    if (draft.date != null) {
      discussion.date(draft.date.value());
      map.put(AT.child("date"), draft.date.span());
    }
    for (int i = 0; i < theme.rounds.size(); i++) {
      discussion.addRound(round(theme.rounds.get(i), AT.child("rounds").child(i), map));
    }
    return discussion.build();
  }

  private static ThemeRound round(RoundDraft read, ModelPath at, SourceMap.Builder map) {
    ThemeRoundBuilder round = ThemeRound.builder();
    if (read.title != null) {
      round.title(read.title.value());
      map.put(at.child("title"), read.title.span());
    }
    for (int i = 0; i < read.questions.size(); i++) {
      round.addQuestion(question(read.questions.get(i), at.child("questions").child(i), map));
    }
    return round.build();
  }

  private static ThemeQuestion question(QuestionDraft read, ModelPath at, SourceMap.Builder map) {
    ThemeQuestionBuilder question = ThemeQuestion.builder().text(read.text.value());
    map.put(at, read.text.span());
    if (read.number != null) {
      question.number(read.number.value());
      map.put(at.child("number"), read.number.span());
    }
    if (read.reporting != null) {
      question.reporting(read.reporting.value());
      map.put(at.child("reporting"), read.reporting.span());
    }
    for (int i = 0; i < read.responses.size(); i++) {
      question.addResponse(read.responses.get(i).value());
      map.put(at.child("responses").child(i), read.responses.get(i).span());
    }
    return question.build();
  }
}
