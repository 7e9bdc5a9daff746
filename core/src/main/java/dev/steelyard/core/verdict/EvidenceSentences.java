package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Says where the performances come from. */
public final class EvidenceSentences {

  private final Vocabulary names;
  private final EvidenceCount count;

  /**
   * The sentences about evidence.
   *
   * @param decision where sources come from
   * @param count what was counted
   */
  public EvidenceSentences(Decision decision, EvidenceCount count) {
    this.names = new Vocabulary(decision);
    this.count = count;
  }

  /**
   * All sentences about evidence.
   *
   * @return sources first, most used first
   */
  public List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    count
        .bySource()
        .forEach(
            (source, n) ->
                sentences.add(of(SentenceKey.FROM_SOURCE, n).with("source", names.source(source))));
    add(SentenceKey.FROM_ANSWERS, count.fromAnswers(), sentences);
    add(SentenceKey.WITHOUT_SOURCE, count.withoutSource(), sentences);
    add(SentenceKey.NOT_KNOWN, count.unknown(), sentences);
    return sentences;
  }

  private void add(SentenceKey key, int n, List<Sentence> sentences) {
    if (n > 0) {
      sentences.add(of(key, n));
    }
  }

  private Sentence of(SentenceKey key, int n) {
    return Sentence.of(key)
        .with("n", new Argument.Digits(n))
        .with("m", new Argument.Digits(count.performances()));
  }
}
