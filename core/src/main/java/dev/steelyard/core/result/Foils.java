package dev.steelyard.core.result;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why the alternative in front and not another one, for any other one, its foil.
 *
 * <p>Where several share the first rank, the first of them in row order is the leader and the
 * others are foils. Cost: one comparison per foil, O(n) each for a sum over criteria.
 */
public final class Foils {

  private final Evaluation evaluation;
  private final List<String> order;

  /**
   * The foils of an evaluation.
   *
   * @param evaluation of at least one alternative
   * @throws IllegalArgumentException if there is no alternative
   */
  public Foils(Evaluation evaluation) {
    this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
    this.order = evaluation.ranking().order();
    if (order.isEmpty()) {
      throw new IllegalArgumentException("foils need at least one alternative");
    }
  }

  /**
   * What speaks most for the others on one criterion.
   *
   * @param criterion the id of the criterion
   * @param alternatives the ids of the foils with the lowest pull, in the order of the ranking
   * @param pull how far the criterion pulls toward the leader against them; below 0 where they are
   *     better
   */
  public record Strongest(String criterion, List<String> alternatives, Pull pull) {

    /** Copies the list. */
    public Strongest {
      alternatives = List.copyOf(alternatives);
    }

    /**
     * Whether some foil is better than the leader on the criterion.
     *
     * @return false if the leader is ahead of or level with every foil
     */
    public boolean ahead() {
      return pull.points() < 0;
    }
  }

  /**
   * The alternative in front.
   *
   * @return its id
   */
  public String leader() {
    return order.get(0);
  }

  /**
   * Every other alternative.
   *
   * @return ids in the order of the ranking, so the usual foil first
   */
  public List<String> others() {
    return order.subList(1, order.size());
  }

  /**
   * Why the leader is ahead of an alternative.
   *
   * @param foil the id of any other one
   * @return the leader first
   * @throws IllegalArgumentException if the foil is the leader or was not evaluated
   */
  public Comparison against(String foil) {
    if (foil.equals(leader())) {
      throw new IllegalArgumentException("'" + foil + "' is the leader and no foil of its own");
    }
    return between(leader(), foil);
  }

  /**
   * How any two alternatives compare.
   *
   * @param first an id
   * @param second another id
   * @return how far the first is ahead of the second, criterion by criterion
   * @throws IllegalArgumentException if one of them was not evaluated
   */
  public Comparison between(String first, String second) {
    return evaluation.compare(first, second);
  }

  /**
   * The strongest foil on each criterion, the one toward which it pulls most.
   *
   * @return in the order of the first foil's pulls, largest magnitude first; empty without foils
   */
  public List<Strongest> strongest() {
    var found = new LinkedHashMap<String, Strongest>();
    for (String foil : others()) {
      against(foil).pulls().forEach(pull -> meet(foil, pull, found));
    }
    return List.copyOf(found.values());
  }

  private static void meet(String foil, Pull pull, Map<String, Strongest> found) {
    var challenger = new Strongest(pull.criterion(), List.of(foil), pull);
    found.merge(pull.criterion(), challenger, Foils::stronger);
  }

  private static Strongest stronger(Strongest known, Strongest challenger) {
    int order = Double.compare(challenger.pull().points(), known.pull().points());
    if (order == 0) {
      var together = new ArrayList<>(known.alternatives());
      together.addAll(challenger.alternatives());
      return new Strongest(known.criterion(), together, known.pull());
    }
    return order < 0 ? challenger : known;
  }
}
