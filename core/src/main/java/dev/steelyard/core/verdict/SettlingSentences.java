package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what would settle a decision that is too close, too early or only a slight preference. */
public final class SettlingSentences {

  private final VerdictRules rules;
  private final Judgement judgement;
  private final Robustness robustness;
  private final Verdict verdict;

  /**
   * The sentences about settling.
   *
   * @param rules what counts as a lead
   * @param judgement scores and ranking
   * @param robustness whose answer changes were varied
   * @param verdict what may be said already
   */
  public SettlingSentences(
      VerdictRules rules, Judgement judgement, Robustness robustness, Verdict verdict) {
    this.rules = rules;
    this.judgement = judgement;
    this.robustness = robustness;
    this.verdict = verdict;
  }

  /**
   * The answers that would give at least a lead, and what to do if none of them holds and there is
   * not even a slight preference.
   *
   * @return facts before needs, answered questions before open ones
   */
  public List<Sentence> sentences() {
    var wording = new AnswerSentences(new Vocabulary(judgement.decision()));
    var changes =
        robustness.answerChanges().stream()
            .filter(this::settles)
            .sorted(Comparator.comparing(this::isNeed).thenComparing(this::isOpen))
            .toList();
    var sentences = new ArrayList<>(wording.settling(changes, judgement.measure()));
    if (!verdict.decides()) {
      sentences.add(Sentence.of(SentenceKey.NO_PREFERENCE));
    }
    return sentences;
  }

  private boolean isNeed(AnswerChange change) {
    return judgement
        .decision()
        .questionnaire()
        .question(change.question())
        .filter(ImportanceQuestion.class::isInstance)
        .isPresent();
  }

  private boolean isOpen(AnswerChange change) {
    return judgement.decision().answers().to(change.question()).isEmpty();
  }

  private boolean settles(AnswerChange change) {
    return change.lead() >= rules.leastLead()
        && change.firstIn().filter(firstIn -> firstIn >= rules.lead()).isPresent();
  }
}
