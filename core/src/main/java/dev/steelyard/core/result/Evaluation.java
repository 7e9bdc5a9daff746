package dev.steelyard.core.result;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Lazy;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a method makes of performances and weights: a score for each alternative, and on demand the
 * ranking, the intermediate steps and the split of any gap. What is not asked for is not made, so
 * that a million alternatives cost a million scores.
 */
public final class Evaluation {

  private final String method;
  private final Column scores;
  private final Direction better;
  private final Attribution attribution;
  private final Lazy<List<Step>> steps;
  private final Lazy<Ranking> ranking;
  private final Supplier<List<String>> proposal;

  private Evaluation(
      String method,
      Column scores,
      Direction better,
      Attribution attribution,
      Supplier<List<Step>> steps,
      Supplier<List<String>> proposal) {
    this.method = Objects.requireNonNull(method, "method");
    this.scores = Objects.requireNonNull(scores, "scores");
    this.better = Objects.requireNonNull(better, "better");
    this.attribution = Objects.requireNonNull(attribution, "attribution");
    this.steps = new Lazy<>(steps);
    this.proposal = proposal;
    this.ranking = new Lazy<>(() -> Ranking.of(scores, better, TiePolicy.COMPETITION));
  }

  /**
   * An evaluation without steps.
   *
   * @param method the id of the method
   * @param scores one finite score per alternative, in row order
   * @param better whether more or less of the score is better
   * @param attribution splits the gap of two scores among the criteria
   * @return the evaluation
   */
  public static Evaluation of(
      String method, Column scores, Direction better, Attribution attribution) {
    return new Evaluation(method, scores, better, attribution, List::of, List::of);
  }

  /**
   * The same evaluation with the steps that led to it.
   *
   * @param made makes them, in the order they were computed, when they are first asked for; they
   *     must be made from what the computation used
   * @return a copy
   */
  public Evaluation with(Supplier<List<Step>> made) {
    return new Evaluation(
        method, scores, better, attribution, () -> List.copyOf(made.get()), proposal);
  }

  /**
   * The same evaluation with what the method proposes by a rule of its own, for instance the
   * compromise set of VIKOR.
   *
   * @param found finds the ids, in row order, when they are asked for
   * @return a copy
   */
  public Evaluation proposing(Supplier<List<String>> found) {
    return new Evaluation(
        method, scores, better, attribution, steps::get, () -> List.copyOf(found.get()));
  }

  /**
   * What the method proposes by a rule of its own.
   *
   * @return ids in row order; empty if the method has no such rule and the ranking says it all
   */
  public List<String> proposal() {
    return proposal.get();
  }

  /**
   * The method.
   *
   * @return its id
   */
  public String method() {
    return method;
  }

  /**
   * The scores.
   *
   * @return one per alternative, in row order
   */
  public Column scores() {
    return scores;
  }

  /**
   * Whether more or less of the score is better.
   *
   * @return the direction of the score
   */
  public Direction better() {
    return better;
  }

  /**
   * Whether scores are points from 0 to 100 on anchored scales.
   *
   * @return false for scores that only the method gives a meaning
   */
  public boolean inPoints() {
    return attribution.inPoints();
  }

  /**
   * The ranking. The first call costs O(m log m), further ones nothing.
   *
   * @return the best score first
   */
  public Ranking ranking() {
    return ranking.get();
  }

  /**
   * Intermediate results.
   *
   * @return in the order they were computed
   */
  public List<Step> steps() {
    return steps.get();
  }

  /**
   * One intermediate result.
   *
   * @param id its name
   * @return empty if the method has no such step
   */
  public Optional<Step> step(String id) {
    return steps().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * What every criterion adds to every score.
   *
   * @return one per alternative and criterion, alternatives in the order stated; those of an
   *     alternative sum to its score; empty where the score is no sum over criteria
   */
  public List<Contribution> contributions() {
    return attribution.contributions();
  }

  /**
   * The contributions of one alternative.
   *
   * @param alternative its id
   * @return one per criterion, in the order of the criteria; empty where the score is no sum
   */
  public List<Contribution> contributions(String alternative) {
    return contributions().stream().filter(each -> each.alternative().equals(alternative)).toList();
  }

  /**
   * Why one alternative is ahead of another.
   *
   * @param first an id
   * @param second another id
   * @return how far the first is ahead of the second, criterion by criterion
   * @throws IllegalArgumentException if one of them was not evaluated
   */
  public Comparison compare(String first, String second) {
    return attribution.compare(row(first), row(second));
  }

  /**
   * Whether the method says that it cannot compare two alternatives, whatever their ranks.
   *
   * @param first an id
   * @param second another id
   * @return true if a relation among the intermediate results calls them incomparable
   * @throws IllegalArgumentException if one of them was not evaluated
   */
  public boolean incomparable(String first, String second) {
    List<String> pair = List.of(scores.ids().get(row(first)), scores.ids().get(row(second)));
    return steps().stream()
        .filter(Step.Relation.class::isInstance)
        .map(Step.Relation.class::cast)
        .anyMatch(relation -> relation.incomparable(pair.get(0), pair.get(1)));
  }

  private int row(String alternative) {
    int row = scores.ids().indexOf(alternative);
    if (row < 0) {
      throw new IllegalArgumentException(
          "'" + alternative + "' was not evaluated, only " + scores.ids());
    }
    return row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evaluation evaluation
        && method.equals(evaluation.method)
        && better == evaluation.better
        && scores.equals(evaluation.scores)
        && steps().equals(evaluation.steps())
        && contributions().equals(evaluation.contributions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, better, scores);
  }

  @Override
  public String toString() {
    return method + " " + ranking();
  }
}
