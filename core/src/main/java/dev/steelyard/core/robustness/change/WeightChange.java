package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.Effect;
import java.util.List;
import java.util.Optional;

/**
 * Other weights at which the leader does not lead any more; the method was run at them.
 *
 * @param rival the id of the alternative that draws level or ahead
 * @param kind which weights change, and how far is measured
 * @param criterion the id of the one criterion; empty unless the kind is {@link
 *     WeightChangeKind#ONE}
 * @param before the stated shares, which add to 1, criterion by criterion
 * @param after the changed shares, at which the order just changes
 * @param distance how far they are, as the kind measures it; at least 0
 * @param smallest whether no nearer weights of this kind do it: proven for scores that are sums
 *     over criteria; false for what a search found
 * @param effect reverses, if the leader is behind as soon as the change goes a hair further; level,
 *     if it never is
 * @param nowFirst who comes first then, in the order stated
 */
public record WeightChange(
    String rival,
    WeightChangeKind kind,
    Optional<String> criterion,
    List<Double> before,
    List<Double> after,
    double distance,
    boolean smallest,
    Effect effect,
    List<String> nowFirst) {

  /** Copies the lists. */
  public WeightChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    nowFirst = List.copyOf(nowFirst);
  }
}
