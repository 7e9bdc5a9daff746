package dev.steelyard.core.certificate.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The probability that {@code Σ_k λ_k v_k} is above 0 for evenly distributed shares {@code λ}: the
 * divided difference of {@code f(t) = max(0, t)^(n-1)} at {@code v_1, …, v_n}. Where values repeat,
 * differences become derivatives, {@code f[v, …, v] = f^(r)(v) / r!}. With fractions nothing is
 * lost to cancellation. If all values are 0, what is level counts half.
 *
 * <p>Cost: O(n²) operations with fractions. Source: H. B. Curry and I. J. Schoenberg, "On Pólya
 * frequency functions IV: the fundamental spline functions and their limits", Journal d'Analyse
 * Mathématique 17 (1966) 71–107.
 */
final class Odds {

  private static final Rational HALF = Rational.ONE.over(Rational.of(2));

  private Odds() {}

  static Rational above(List<Rational> values) {
    if (values.stream().allMatch(each -> each.sign() == 0)) {
      return HALF;
    }
    List<Rational> nodes = values.stream().sorted().toList();
    List<Rational> differences = nodes.stream().map(node -> derivative(node, 0, nodes)).toList();
    for (int width = 1; width < nodes.size(); width++) {
      differences = next(differences, width, nodes);
    }
    return differences.get(0);
  }

  private static List<Rational> next(List<Rational> before, int width, List<Rational> nodes) {
    var next = new ArrayList<Rational>();
    for (int k = 0; k + width < nodes.size(); k++) {
      Rational span = nodes.get(k + width).minus(nodes.get(k));
      next.add(
          span.sign() == 0
              ? derivative(nodes.get(k), width, nodes)
              : before.get(k + 1).minus(before.get(k)).over(span));
    }
    return next;
  }

  /** {@code f^(r)(t) / r! = C(n-1, r) t^(n-1-r)} above 0. */
  private static Rational derivative(Rational node, int order, List<Rational> nodes) {
    int degree = nodes.size() - 1;
    if (node.sign() <= 0) {
      return Rational.ZERO;
    }
    Rational choices = Rational.ONE;
    for (int k = 1; k <= order; k++) {
      choices = choices.times(Rational.of(degree - k + 1L)).over(Rational.of(k));
    }
    return choices.times(node.power(degree - order));
  }
}
