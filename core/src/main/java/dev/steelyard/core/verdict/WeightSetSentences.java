package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.FirstChance;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.WeightSetKind;
import dev.steelyard.core.robustness.WeightSets;
import java.util.List;

/** Says how often the leader comes first where weights are not known, or only their order. */
final class WeightSetSentences {

  private final Judgement judgement;
  private final Robustness robustness;

  WeightSetSentences(Judgement judgement, Robustness robustness) {
    this.judgement = judgement;
    this.robustness = robustness;
  }

  /** For a judgement with a leader; none where nothing is known. */
  List<Sentence> sentences() {
    return robustness.weightSets().stream().map(this::sentence).toList();
  }

  private Sentence sentence(WeightSets weightSets) {
    String leader = judgement.leader().orElseThrow();
    FirstChance chance = weightSets.of(leader);
    SentenceKey key = key(weightSets.kind(), chance);
    var said = Sentence.of(key).with("a", new Vocabulary(judgement.decision()).alternative(leader));
    if (key == SentenceKey.ORDER_PROVES) {
      return said;
    }
    var atLeast = said.with("x", new Argument.Share(chance.least()));
    return chance.exact() ? atLeast : atLeast.with("y", new Argument.Share(chance.most()));
  }

  private static SentenceKey key(WeightSetKind kind, FirstChance chance) {
    if (kind == WeightSetKind.ANY) {
      return chance.exact() ? SentenceKey.ANY_FIRST : SentenceKey.ANY_FIRST_BETWEEN;
    }
    if (chance.least() == 1) {
      return SentenceKey.ORDER_PROVES;
    }
    return chance.exact() ? SentenceKey.ORDER_FIRST : SentenceKey.ORDER_FIRST_BETWEEN;
  }
}
