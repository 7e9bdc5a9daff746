package dev.steelyard.json.conformance;

import dev.steelyard.core.robustness.exact.NormalWinning;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.function.IntFunction;

/** Cases of SMAA-2 with two alternatives whose values are normally distributed. */
final class NormalSmaa {
  private final List<Node> first;
  private final List<Node> second;

  private NormalSmaa(List<Node> first, List<Node> second) {
    this.first = first;
    this.second = second;
  }

  static Computed compute(Case each) {
    AdditiveValues.requireBenefits(each);
    List<List<Node>> rows =
        Nodes.items(each.required("distributions")).stream().map(Nodes::items).toList();
    int width = each.criteria().size();
    boolean known = rows.stream().allMatch(row -> row.size() == width);
    if (rows.size() != 2 || width < 1 || width > 2 || !known) {
      throw new UnusableCase(
          "Distributions are built for two alternatives and up to two criteria.");
    }
    double wins = new NormalSmaa(rows.get(0), rows.get(1)).wins(width);
    return Computed.of(
        new Composer()
            .put("rankAcceptability", SmaaCases.table(2, ranks(wins)))
            .put("pairwiseWinning", SmaaCases.pairs(2, i -> k -> i == 0 ? wins : 1 - wins)));
  }

  /** Of two alternatives the first is first exactly if the second is second. */
  private static IntFunction<IntFunction<Double>> ranks(double wins) {
    return i -> rank -> i == rank ? wins : 1 - wins;
  }

  private double wins(int width) {
    return width == 1
        ? NormalWinning.one(gap(0), variance(0))
        : NormalWinning.two(gap(0), variance(0), gap(1), variance(1));
  }

  private double gap(int j) {
    return number(first.get(j), "mean") - number(second.get(j), "mean");
  }

  private double variance(int j) {
    double one = deviation(first.get(j));
    double other = deviation(second.get(j));
    return one * one + other * other;
  }

  private static double deviation(Node cell) {
    double deviation = number(cell, "sd");
    if (deviation < 0) {
      throw new UnusableCase("\"sd\" must be at least 0.");
    }
    return deviation;
  }

  private static double number(Node cell, String key) {
    return Nodes.number(Case.required(Nodes.entries(cell), key));
  }
}
