package dev.steelyard.core.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The claim that one alternative is ahead of each of the others, with all that is needed to check
 * it without the decision and without what found it. Numbers are the decimals that people wrote, or
 * the shortest that read back as the doubles that were computed from them.
 *
 * @param method the id of the method
 * @param weightedSum whether scores are sums of points times weights
 * @param alternatives the ids of those in play
 * @param criteria the ids of the judged criteria
 * @param cells one row per alternative, one cell per criterion
 * @param weights one per criterion
 * @param ranking the criteria from the most important down, if that follows from the stated points;
 *     otherwise empty
 * @param premises what else is known of the weights
 * @param leader the alternative that alone is first
 * @param rivals the strongest finding against each other alternative, in the order of the
 *     alternatives
 * @param overall the strongest finding against all of them together
 */
public record Certificate(
    String method,
    boolean weightedSum,
    List<String> alternatives,
    List<String> criteria,
    List<List<CertifiedCell>> cells,
    List<CertifiedWeight> weights,
    List<String> ranking,
    List<WeightPremise> premises,
    Optional<String> leader,
    List<RivalFinding> rivals,
    Finding overall) {

  /** Copies the lists. */
  public Certificate {
    Objects.requireNonNull(method, "method");
    alternatives = List.copyOf(alternatives);
    criteria = List.copyOf(criteria);
    cells = cells.stream().map(List::copyOf).toList();
    weights = List.copyOf(weights);
    ranking = List.copyOf(ranking);
    premises = List.copyOf(premises);
    Objects.requireNonNull(leader, "leader");
    rivals = List.copyOf(rivals);
    Objects.requireNonNull(overall, "overall");
  }
}
