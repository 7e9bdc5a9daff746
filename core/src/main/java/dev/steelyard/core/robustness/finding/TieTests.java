package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.ChangedWeights;
import dev.steelyard.core.robustness.exact.MinimalWeightChange;
import dev.steelyard.core.robustness.exact.WeightDistance;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.robustness.finding.CloseCall.Certainty;
import dev.steelyard.core.robustness.finding.TieTest.Reason;
import dev.steelyard.core.robustness.finding.TieTest.Tie;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The tests of a {@link CloseCall}. */
final class TieTests {

  /** Half the distance from 1 to the next double. */
  private static final double UNIT = 0x1p-53;

  private final Judgement judgement;
  private final FirstShares shares;
  private final CloseCallRules rules;
  private final PerformanceTable values;
  private final double[] weights;
  private final int leader;
  private final Bounds first;
  private final OptionalDouble step;
  private final double indifferent;

  TieTests(Judgement judgement, FirstShares shares, CloseCallRules rules) {
    this.judgement = judgement;
    this.shares = shares;
    this.rules = rules;
    this.values = judgement.table().values();
    this.weights = Values.shares(judgement.weights());
    this.leader = judgement.row(judgement.top().orElseThrow());
    this.first = bounds(leader);
    this.step = StatedStep.half(judgement.decision(), judgement.weights());
    this.indifferent = indifferent();
  }

  CloseCall call() {
    List<PairCall> pairs =
        judgement.ranking().order().stream()
            .mapToInt(judgement::row)
            .filter(row -> row != leader)
            .mapToObj(this::pair)
            .toList();
    return new CloseCall(values.alternatives().get(leader), certainty(pairs), pairs);
  }

  private PairCall pair(int rival) {
    double gap = Values.dot(lead(rival), weights);
    var tests =
        List.of(
            numerical(rival, gap),
            elicitation(rival),
            practical(gap),
            probabilistic(rival),
            regret(rival));
    return new PairCall(values.alternatives().get(rival), gap, tests);
  }

  private double[] lead(int rival) {
    return Values.minus(row(leader), row(rival));
  }

  private double[] row(int row) {
    return IntStream.range(0, values.width()).mapToDouble(j -> values.value(row, j)).toArray();
  }

  private TieTest numerical(int rival, double gap) {
    double[] most = row(leader);
    Arrays.setAll(most, j -> Math.max(most[j], values.value(rival, j)));
    double units = weights.length * UNIT;
    double limit = 2 * units / (1 - units) * Values.dot(most, weights);
    boolean fired =
        Math.abs(gap) <= limit
            && ExactGap.sign(judgement.table(), judgement.weights(), leader, rival) == 0;
    return TieTest.of(Tie.NUMERICAL, fired, Math.abs(gap), limit);
  }

  private TieTest elicitation(int rival) {
    if (step.isEmpty()) {
      return TieTest.without(Tie.ELICITATION, Reason.NO_STEP);
    }
    double radius =
        MinimalWeightChange.reaching(values, weights, rival, leader)
            .nearest(WeightDistance.LARGEST)
            .map(ChangedWeights::distance)
            .orElse(Double.POSITIVE_INFINITY);
    return TieTest.of(Tie.ELICITATION, radius <= step.getAsDouble(), radius, step.getAsDouble());
  }

  private TieTest practical(double gap) {
    return rules.indifference().isEmpty()
        ? TieTest.without(Tie.PRACTICAL, Reason.NO_INDIFFERENCE)
        : TieTest.of(Tie.PRACTICAL, Math.abs(gap) < indifferent, Math.abs(gap), indifferent);
  }

  private double indifferent() {
    var table = judgement.table();
    return IntStream.range(0, weights.length)
        .mapToDouble(
            j -> {
              var criterion = table.criteria().get(j);
              double by = rules.indifference().getOrDefault(criterion.id(), 0.0);
              double[] bends = Pieces.bends(criterion.scale()).toArray();
              return weights[j] * StatedStep.mostOver(table.function(j), by, bends);
            })
        .max()
        .orElse(0);
  }

  private TieTest probabilistic(int rival) {
    if (shares.count() == 0) {
      return TieTest.without(Tie.PROBABILISTIC, Reason.NO_VARIATIONS);
    }
    double ahead = ahead(rival);
    boolean fired = first.least() <= 0.5 && first.most() < rules.clear() && ahead < rules.clear();
    return TieTest.of(Tie.PROBABILISTIC, fired, ahead, rules.clear());
  }

  /** At most this part has the leader ahead of the rival: not where the rival is first. */
  private double ahead(int rival) {
    return 1 - bounds(rival).least();
  }

  private Bounds bounds(int row) {
    double share = shares.of(judgement.table().alternatives().get(row));
    return shares.count() == 0
        ? new Bounds(0, 1)
        : BinomialShare.of(share, shares.count(), rules.confidence());
  }

  private TieTest regret(int rival) {
    return rules
        .region()
        .map(region -> regret(region, rival))
        .orElse(TieTest.without(Tie.REGRET, Reason.NO_REGION));
  }

  private TieTest regret(WeightRegion region, int rival) {
    double most = Arrays.stream(region.cornerValues(lead(rival))).map(Math::abs).max().orElse(0);
    return TieTest.of(Tie.REGRET, most <= rules.regret(), most, rules.regret());
  }

  private Certainty certainty(List<PairCall> pairs) {
    if (pairs.isEmpty() || first.least() >= rules.clear()) {
      return Certainty.CLEAR;
    }
    boolean notClear = first.most() < rules.clear();
    if (notClear && first.least() > 0.5) {
      return Certainty.LEANING;
    }
    boolean close = pairs.stream().anyMatch(pair -> pair.test(Tie.PROBABILISTIC).fired());
    return close ? Certainty.TOO_CLOSE : Certainty.UNDETERMINED;
  }
}
