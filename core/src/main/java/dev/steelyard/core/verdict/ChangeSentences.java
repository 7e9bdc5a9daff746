package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.TippingRating;
import dev.steelyard.core.robustness.TippingWeight;
import java.util.ArrayList;
import java.util.List;

/** Says what would change who comes first: answers, weights, performances, missing facts. */
public final class ChangeSentences {

  private final Judgement judgement;
  private final Robustness robustness;
  private final Vocabulary names;

  /**
   * The sentences about changes.
   *
   * @param judgement scores and ranking
   * @param robustness what would change them
   */
  public ChangeSentences(Judgement judgement, Robustness robustness) {
    this.judgement = judgement;
    this.robustness = robustness;
    this.names = new Vocabulary(judgement.decision());
  }

  /**
   * All sentences about changes.
   *
   * @return answers first, then weights, performances and missing facts
   */
  public List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    if (judgement.leader().isPresent() && judgement.runnerUp().isPresent()) {
      sentences.addAll(answers());
      robustness.tippingWeights().stream().map(this::weight).forEach(sentences::add);
      sentences.addAll(never());
      sentences.addAll(new WeightSetSentences(judgement, robustness).sentences());
      robustness.tippingRatings().stream().map(this::rating).forEach(sentences::add);
      sentences.addAll(noStep());
    }
    var missing = new MissingFactSentences(names);
    robustness.missingFacts().stream().map(missing::plain).forEach(sentences::add);
    return sentences;
  }

  private List<Sentence> answers() {
    var changes = robustness.answerChanges();
    if (changes.isEmpty()) {
      return List.of();
    }
    var wording = new AnswerSentences(names);
    var all = new ArrayList<Sentence>();
    all.addAll(wording.grouped(with(Effect.REVERSES), SentenceKey.REVERSES_IF));
    all.addAll(wording.grouped(with(Effect.LEVEL), SentenceKey.LEVEL_IF));
    return all.isEmpty() ? List.of(Sentence.of(SentenceKey.NO_ANSWER_CHANGES)) : all;
  }

  private List<AnswerChange> with(Effect effect) {
    return robustness.answerChanges().stream().filter(each -> each.effect() == effect).toList();
  }

  private Sentence weight(TippingWeight tipping) {
    return Sentence.of(SentenceKey.TIPPING_WEIGHT)
        .with("a", names.alternative(judgement.leader().orElseThrow()))
        .with("b", names.alternative(tipping.against()))
        .with("c", names.criterion(tipping.criterion()))
        .with("x", new Argument.Share(tipping.shareLevel()))
        .with("y", new Argument.Share(tipping.shareNow()));
  }

  private List<Sentence> never() {
    return robustness.neverTipping().isEmpty()
        ? List.of()
        : List.of(
            Sentence.of(SentenceKey.NEVER_TIPPING)
                .with("c", names.criteria(robustness.neverTipping())));
  }

  private Sentence rating(TippingRating tipping) {
    boolean level = tipping.effect() == Effect.LEVEL;
    var key = level ? SentenceKey.TIPPING_RATING_LEVEL : SentenceKey.TIPPING_RATING_REVERSED;
    return Sentence.of(key)
        .with("a", names.alternative(judgement.leader().orElseThrow()))
        .with("b", names.alternative(tipping.against()))
        .with("x", names.alternative(tipping.alternative()))
        .with("to", names.onScale(tipping.to(), tipping.criterion()))
        .with("c", names.criterion(tipping.criterion()))
        .with("now", names.used(tipping.alternative(), tipping.criterion()));
  }

  private List<Sentence> noStep() {
    return robustness.oneSteps().isEmpty() && judgement.weightedSum()
        ? List.of(Sentence.of(SentenceKey.NO_ONE_STEP))
        : List.of();
  }
}
