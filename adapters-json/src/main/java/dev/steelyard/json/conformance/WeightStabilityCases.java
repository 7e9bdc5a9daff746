package dev.steelyard.json.conformance;

import dev.steelyard.core.robustness.WeightStability;
import dev.steelyard.core.robustness.WeightStability.Interval;
import dev.steelyard.core.robustness.WeightStability.Pair;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.stream.IntStream;

/** Cases of intervals of weights in which the best alternative or the whole ranking stays. */
final class WeightStabilityCases implements CaseKind {

  WeightStabilityCases() {}

  @Override
  public Computed compute(Case each) {
    int width = each.criteria().size();
    double[] weights = IntStream.range(0, width).mapToDouble(each::weight).toArray();
    var stability = new WeightStability(each.table(), weights);
    return Computed.of(
        new Composer()
            .put(
                "intervals",
                Composer.items(
                    IntStream.range(0, width)
                        .mapToObj(j -> criterion(stability, j, weights[j]))
                        .toList())));
  }

  private static Node criterion(WeightStability stability, int j, double weight) {
    var line =
        new Composer().put("criterion", Computed.whole(j)).put("weight", Computed.number(weight));
    stability
        .best(j)
        .ifPresentOrElse(
            best -> line.put("best", interval(best, false)),
            () -> line.put("undefined", "the weight is 1"));
    stability.ranking(j).ifPresent(ranking -> line.put("ranking", interval(ranking, true)));
    return line.build();
  }

  private static Node interval(Interval interval, boolean byRow) {
    var line =
        new Composer()
            .put("lower", Computed.number(interval.lower()))
            .put("upper", Computed.number(interval.upper()));
    interval.lowerAt().ifPresent(pair -> line.put("lowerAt", pair(pair, byRow)));
    interval.upperAt().ifPresent(pair -> line.put("upperAt", pair(pair, byRow)));
    return line.build();
  }

  /** Cases name the pair of a ranking in row order, that of the best with the best first. */
  private static Node pair(Pair pair, boolean byRow) {
    boolean swap = byRow && pair.ahead() > pair.behind();
    int first = swap ? pair.behind() : pair.ahead();
    int second = swap ? pair.ahead() : pair.behind();
    return Composer.items(IntStream.of(first, second).mapToObj(Computed::whole).toList());
  }
}
