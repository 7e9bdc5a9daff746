package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.TermKey;
import dev.steelyard.core.explanation.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which alternatives are out and why, and what is left. */
public final class KnockoutSentences {

  private final Decision decision;
  private final Vocabulary names;
  private final List<Knockout> knockouts;

  /**
   * The sentences about a decision's knock-outs.
   *
   * @param decision what people state
   */
  public KnockoutSentences(Decision decision) {
    this.decision = decision;
    this.names = new Vocabulary(decision);
    this.knockouts = Knockouts.of(decision);
  }

  /**
   * Why each alternative is out.
   *
   * @return in the order stated
   */
  public List<Sentence> sentences() {
    return knockouts.stream().map(this::out).toList();
  }

  private Sentence out(Knockout knockout) {
    return knockout
        .constraint()
        .map(constraint -> about(SentenceKey.KNOCKED_OUT, knockout.alternative(), constraint))
        .orElseGet(
            () ->
                Sentence.of(SentenceKey.STATED_OUT)
                    .with("a", names.alternative(knockout.alternative()))
                    .with("reason", knockout.reason().orElse("")));
  }

  private Sentence about(SentenceKey key, String alternative, Constraint constraint) {
    String criterion = constraint.criterion();
    return Sentence.of(key)
        .with("a", names.alternative(alternative))
        .with("c", names.criterion(criterion))
        .with("now", names.stated(alternative, criterion))
        .with("relation", relation(constraint.relation()))
        .with("bound", names.onScale(constraint.bound(), criterion));
  }

  private static Argument relation(Constraint.Relation relation) {
    return new Argument.Term(
        switch (relation) {
          case AT_LEAST -> TermKey.AT_LEAST;
          case AT_MOST -> TermKey.AT_MOST;
          case IS -> TermKey.EXACTLY;
        });
  }

  /** The verdict when at most one alternative is in play. */
  List<Sentence> leftOver() {
    var left = Knockouts.inPlay(decision);
    if (!left.isEmpty()) {
      boolean stated = knockouts.stream().anyMatch(each -> each.constraint().isEmpty());
      boolean alone = stated || knockouts.isEmpty();
      var key = alone ? SentenceKey.ONE_CONSIDERED : SentenceKey.ONE_LEFT;
      return List.of(Sentence.of(key).with("a", names.alternative(left.get(0))));
    }
    return Stream.concat(Stream.of(Sentence.of(SentenceKey.NONE_LEFT)), nearest().stream())
        .toList();
  }

  private Optional<Sentence> nearest() {
    return knockouts.stream()
        .filter(each -> each.constraint().isPresent())
        .min(Comparator.comparingDouble(Knockout::gap))
        .map(
            each ->
                about(SentenceKey.NEAREST, each.alternative(), each.constraint().orElseThrow()));
  }

  /** What is not certain about an alternative in front. */
  Sentence open(OpenConstraint open) {
    return about(SentenceKey.OPEN_CONSTRAINT, open.alternative(), open.constraint());
  }
}
