package dev.steelyard.core.interview;

import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says when to ask an adviser, and that people chose otherwise than the ranking. */
public final class AdviceSentences {

  private final Decision decision;
  private final Vocabulary names;

  /**
   * The sentences about advice.
   *
   * @param decision where names come from
   */
  public AdviceSentences(Decision decision) {
    this.decision = decision;
    this.names = new Vocabulary(decision);
  }

  /**
   * All sentences about advice.
   *
   * @param offer the offer to ask an adviser
   * @param leader the alternative that leads
   * @return nothing when there is nothing to advise
   */
  public List<Sentence> sentences(Optional<Consultation> offer, Optional<String> leader) {
    var sentences = new ArrayList<Sentence>();
    offer.map(this::consult).ifPresent(sentences::add);
    decision
        .heading()
        .decided()
        .filter(decided -> leader.isPresent() && !leader.get().equals(decided.alternative()))
        .ifPresent(decided -> sentences.addAll(otherwise(decided, leader.orElseThrow())));
    return sentences;
  }

  private Sentence consult(Consultation offer) {
    var alternatives = names.alternatives(decision.alternativeIds());
    var asked = offer.questions().stream().map(id -> "\"" + names.question(id) + "\"").toList();
    return switch (offer.reason()) {
      case NEEDS_APART -> apart(SentenceKey.NEEDS_APART, asked, alternatives);
      case FACT_AGAINST_NEED -> apart(SentenceKey.FACT_AGAINST_NEED, asked, alternatives);
      case NOT_SURE ->
          Sentence.of(SentenceKey.SEVERAL_NOT_SURE)
              .with("n", new Argument.Digits(asked.size()))
              .with("a", alternatives);
    };
  }

  private static Sentence apart(SentenceKey key, List<String> asked, Argument alternatives) {
    return Sentence.of(key).with("c", new Argument.Names(asked)).with("a", alternatives);
  }

  private List<Sentence> otherwise(Decided decided, String leader) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(
        Sentence.of(SentenceKey.DECIDED_OTHERWISE)
            .with("b", names.alternative(decided.alternative()))
            .with("a", names.alternative(leader)));
    decided
        .because()
        .map(because -> Sentence.of(SentenceKey.DECIDED_BECAUSE).with("because", because))
        .ifPresent(sentences::add);
    return sentences;
  }
}
