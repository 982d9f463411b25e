package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeDiscussionBuilder;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.meeting.ThemeQuestionBuilder;
import dk.medsdk.model.meeting.ThemeRound;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Theme discussions with their rounds and questions. */
final class Themes {

  private final Words words;

  Themes(Words words) {
    this.words = words;
  }

  Arbitrary<ThemeDiscussion> discussions() {
    return Builders.withBuilder(ThemeDiscussion::builder)
        .use(Choice.maybe(0.9, words.line()))
        .in(ThemeDiscussionBuilder::theme)
        .use(Choice.maybe(0.7, new References(words).committees()))
        .in(ThemeDiscussionBuilder::committee)
        .use(Choice.maybe(0.7, words.date()))
        .in(ThemeDiscussionBuilder::date)
        .use(rounds().list().ofMaxSize(4))
        .in(ThemeDiscussionBuilder::rounds)
        .build(ThemeDiscussionBuilder::build);
  }

  Arbitrary<ThemeRound> rounds() {
    return Combinators.combine(Choice.maybe(0.8, words.line()), questions().list().ofMaxSize(4))
        .as((title, questions) -> ThemeRound.builder().title(title).questions(questions).build());
  }

  Arbitrary<ThemeQuestion> questions() {
    return Builders.withBuilder(ThemeQuestion::builder)
        .use(Choice.maybe(0.7, words.number()))
        .in(ThemeQuestionBuilder::number)
        .use(words.text())
        .in(ThemeQuestionBuilder::text)
        .use(Choice.maybe(0.4, words.line()))
        .in(ThemeQuestionBuilder::reporting)
        .use(words.text().list().ofMaxSize(5))
        .in(ThemeQuestionBuilder::responses)
        .build(ThemeQuestionBuilder::build);
  }
}
