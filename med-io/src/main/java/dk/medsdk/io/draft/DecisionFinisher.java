package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.io.draft.ItemDraft.FollowUpDraft;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what only a whole decision tells: where no list of resolutions is printed, the sentences in
 * which the committee decides; what the sides want recorded; and what resolutions promise.
 */
final class DecisionFinisher {

  /** "Beslutning: Vi ses" is a decision; "Beslutning: Ida fortalte" an account of the meeting. */
  private static final Set<String> TELLING =
      Set.of(
          "var",
          "havde",
          "fik",
          "gik",
          "kom",
          "sagde",
          "spurgte",
          "fortalte",
          "gav",
          "bød",
          "blev",
          "gennemgik",
          "intet",
          "orienterer",
          "fortæller",
          "oplyser",
          "gennemgår",
          "spørger",
          "mener",
          "was",
          "were",
          "had",
          "told",
          "asked",
          "said",
          "nothing");

  private static final Set<String> TELLING_FIRST = Set.of("der", "det", "there", "it", "ingen");

  private static final int LONGEST_RESOLUTION = 300;
  private static final int LONGEST_OUTCOME = 140;

  private DecisionFinisher() {}

  static void finish(ItemDraft item, DecisionDraft decision) {
    if (!decision.narrative.isVerbatim()) {
      settle(decision);
    }
    Set<JoinedWords> labelled = labelled(item);
    for (JoinedWords resolution : decision.resolutions) {
      if (!labelled.contains(resolution)) {
        FollowUpFinder.find(resolution.finish()).ifPresent(item.followUps::add);
      }
    }
  }

  /** Takes what is decided and what the sides want recorded out of the account. */
  static void settle(DecisionDraft decision) {
    takeStatements(decision.narrative.blocks(), decision);
    if (decision.resolutions.isEmpty()) {
      takeResolutions(decision);
    } else {
      takeOutcomesBelow(decision);
    }
  }

  /** "Forslaget blev udsat." as a paragraph of its own below a list of resolutions. */
  private static void takeOutcomesBelow(DecisionDraft decision) {
    int list = decision.resolutions.get(0).finish().span().start();
    List<Placed<TextBlock>> kept = new ArrayList<>();
    for (Placed<TextBlock> block : decision.narrative.blocks()) {
      boolean outcome =
          block.span().start() > list
              && block.value() instanceof Paragraph paragraph
              && paragraph.text().length() <= LONGEST_OUTCOME
              && Outcomes.printedIn(paragraph.text()).isPresent()
              && PassiveSentence.decides(paragraph.text());
      if (outcome && block.value() instanceof Paragraph paragraph) {
        decision.resolutions.add(new JoinedWords(new Placed<>(paragraph.text(), block.span())));
      } else {
        kept.add(block);
      }
    }
    decision.narrative.blocks().clear();
    decision.narrative.blocks().addAll(kept);
  }

  /** The resolutions that have a line with a label, "Ansvarlig: Ida Holm". */
  private static Set<JoinedWords> labelled(ItemDraft item) {
    Set<JoinedWords> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FollowUpDraft line : item.followUpLines) {
      labelled.add(line.text);
    }
    return labelled;
  }

  /** Makes what is printed behind "Opfølgning:", "Ansvarlig:" and "Frist:" follow-ups. */
  static void finishFollowUps(ItemDraft item) {
    for (FollowUpDraft line : item.followUpLines) {
      item.followUps.add(FollowUpFinder.labelled(line));
    }
  }

  /**
   * What was decided last, for "Ansvarlig: Ida Holm" below it; the last sentence of the account
   * where nothing else says that it decides.
   */
  static @Nullable JoinedWords lastResolution(DecisionDraft decision) {
    List<Placed<TextBlock>> blocks = decision.narrative.blocks();
    if (decision.resolutions.isEmpty()) {
      takeResolutions(decision);
    }
    if (!decision.resolutions.isEmpty()) {
      return decision.resolutions.get(decision.resolutions.size() - 1);
    }
    int last = blocks.size() - 1;
    if (last < 0 || !(blocks.get(last).value() instanceof Paragraph paragraph)) {
      return null;
    }
    List<Placed<String>> sentences =
        Sentences.of(new Placed<>(paragraph.text(), blocks.remove(last).span())).all();
    int end = sentences.size() - 1;
    if (end > 0) {
      blocks.add(joined(sentences.subList(0, end)));
    }
    decision.resolutions.add(new JoinedWords(sentences.get(end)));
    return decision.resolutions.get(0);
  }

  private static void takeStatements(List<Placed<TextBlock>> blocks, DecisionDraft decision) {
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Placed<SideStatement>> statement = statement(blocks.get(i));
      if (statement.isPresent()) {
        decision.statements.add(statement.get());
        blocks.remove(i);
        i--;
      } else {
        takeStatementInside(blocks, i, decision);
      }
    }
  }

  /** What a side wants recorded may stand behind what was decided: it goes on to the end. */
  private static void takeStatementInside(
      List<Placed<TextBlock>> blocks, int index, DecisionDraft decision) {
    Placed<TextBlock> block = blocks.get(index);
    if (!(block.value() instanceof Paragraph paragraph)
        || !SideStatementFinder.mayHold(paragraph.text())) {
      return;
    }
    List<Placed<String>> sentences =
        Sentences.of(new Placed<>(paragraph.text(), block.span())).all();
    for (int i = 1; i < sentences.size(); i++) {
      if (SideStatementFinder.find(sentences.get(i)).isPresent()) {
        statement(joined(sentences.subList(i, sentences.size())))
            .ifPresent(decision.statements::add);
        blocks.set(index, joined(sentences.subList(0, i)));
        return;
      }
    }
  }

  /** What a side wants recorded, if the block says that. */
  static Optional<Placed<SideStatement>> statement(Placed<TextBlock> block) {
    return block.value() instanceof Paragraph paragraph
        ? SideStatementFinder.find(new Placed<>(paragraph.text(), block.span()))
        : Optional.empty();
  }

  private static void takeResolutions(DecisionDraft decision) {
    List<Placed<TextBlock>> blocks = decision.narrative.blocks();
    int account = decision.accountBlocks();
    List<Placed<TextBlock>> said = blocks.subList(account, blocks.size());
    boolean settles =
        decision.inline
            ? said.stream().noneMatch(DecisionFinisher::tells)
            : said.stream().allMatch(DecisionFinisher::saysWhatIsDone);
    List<Placed<TextBlock>> kept = new ArrayList<>(blocks.subList(0, account));
    for (Placed<TextBlock> block : said) {
      if (block.value() instanceof Paragraph paragraph) {
        Sentences sentences = Sentences.of(new Placed<>(paragraph.text(), block.span()));
        take(sentences, block, decision, settles, kept);
      } else if (!isResolution(block, decision)) {
        kept.add(block);
      }
    }
    blocks.clear();
    blocks.addAll(kept);
  }

  /** A sentence that lost its full stop looks like a heading. */
  private static boolean isResolution(Placed<TextBlock> block, DecisionDraft decision) {
    return block.value() instanceof Heading heading
        && takeResolution(new Placed<>(heading.text(), block.span()), decision, false);
  }

  private static boolean tells(Placed<TextBlock> block) {
    return !(block.value() instanceof Paragraph paragraph)
        || Sentences.of(new Placed<>(paragraph.text(), block.span())).all().stream()
            .anyMatch(sentence -> tells(sentence.value()));
  }

  private static boolean tells(String sentence) {
    if (sentence.length() > LONGEST_RESOLUTION) {
      return true;
    }
    List<String> words = SentenceWords.of(sentence);
    return !decides(sentence)
        && (words.isEmpty()
            || TELLING_FIRST.contains(words.get(0))
            || words.stream().anyMatch(word -> TELLING.contains(word) || word.endsWith("ede")));
  }

  /** Whether all sentences decide or say what is to be done. */
  private static boolean saysWhatIsDone(Placed<TextBlock> block) {
    return block.value() instanceof Paragraph paragraph
        && Sentences.of(new Placed<>(paragraph.text(), block.span())).all().stream()
            .map(Placed::value)
            .allMatch(s -> decides(s) || DecidingSentence.actorLengthNow(s) > 0);
  }

  private static boolean decides(String sentence) {
    return Outcomes.isPhrase(sentence)
        || PassiveSentence.decides(sentence)
        || PresentPassive.decides(sentence);
  }

  /** Takes the sentences that decide; the others stay in the narrative. */
  private static void take(
      Sentences sentences,
      Placed<TextBlock> block,
      DecisionDraft decision,
      boolean settles,
      List<Placed<TextBlock>> kept) {
    List<Placed<String>> others = new ArrayList<>();
    for (Placed<String> sentence : sentences.all()) {
      if (!takeResolution(sentence, decision, settles)) {
        others.add(sentence);
      }
    }
    if (others.size() == sentences.all().size()) {
      kept.add(block);
    } else if (!others.isEmpty()) {
      kept.add(joined(others));
    }
  }

  private static boolean takeResolution(
      Placed<String> sentence, DecisionDraft decision, boolean settles) {
    String text = sentence.value();
    int actor = DecidingSentence.actorLengthNow(text);
    int start = actor > 0 ? DecidingSentence.resolutionStart(text, actor) : 0;
    boolean decides =
        actor > 0
            || settles
            || Outcomes.isPhrase(text)
            || PassiveSentence.decides(text)
            || FollowUpFinder.isPromise(text);
    if (actor > 0 && decision.actor == null) {
      decision.actor = part(sentence, 0, actor);
    }
    if (decides) {
      decision.resolutions.add(new JoinedWords(part(sentence, start, text.length())));
    }
    return decides;
  }

  /** Sentences that stood together before others were taken out. */
  static Placed<TextBlock> joined(List<Placed<String>> sentences) {
    StringBuilder text = new StringBuilder();
    SourceSpan span = sentences.get(0).span();
    for (Placed<String> sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.value());
      span = span.to(sentence.span());
    }
    return new Placed<>(Paragraph.of(text.toString()), span);
  }

  private static Placed<String> part(Placed<String> sentence, int from, int to) {
    SourceSpan whole = sentence.span();
    boolean unwrapped = whole.length() == sentence.value().length();
    SourceSpan span = unwrapped ? SourceSpan.of(whole.start() + from, whole.start() + to) : whole;
    return new Placed<>(sentence.value().substring(from, to), span);
  }
}
