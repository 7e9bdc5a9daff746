package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Random small judgements with open cells, and every corner of what is open in them. */
final class OpenDecisions {

  private static final List<Scale> SCALES =
      List.of(
          NumericScale.percent(),
          new NumericScale(Optional.empty(), 100, 0, List.of()),
          new TargetScale(Optional.empty(), 60, 50),
          new NumericScale(
              Optional.empty(),
              0,
              100,
              List.of(new CurvePoint(0, 0), new CurvePoint(30, 70), new CurvePoint(100, 100))));

  private OpenDecisions() {}

  static Judgement random(long seed) {
    var random = new SplittableRandom(seed);
    int m = 1 + random.nextInt(4);
    int n = 1 + random.nextInt(3);
    double[] weights =
        IntStream.range(0, n).mapToDouble(j -> random.nextInt(6) + (j == 0 ? 1 : 0)).toArray();
    var draft =
        new DecisionDraft()
            .alternatives(
                IntStream.range(0, m)
                    .mapToObj(i -> Alternative.of(PercentTable.id(i), "Number " + i))
                    .toArray(Alternative[]::new))
            .criteria(
                IntStream.rangeClosed(1, n)
                    .mapToObj(j -> Criterion.of("c" + j, "Criterion " + j, scale(random)))
                    .toArray(CriteriaNode[]::new))
            .weights(PercentTable.points(weights));
    int open = 4;
    for (int i = 0; i < m; i++) {
      for (int j = 1; j <= n; j++) {
        int kind = open > 0 ? random.nextInt(4) : 3;
        open -= kind < 2 ? 1 : 0;
        draft.cell("c" + j, PercentTable.id(i), performance(kind, random));
      }
    }
    return Judging.of(draft.build());
  }

  private static Scale scale(SplittableRandom random) {
    return SCALES.get(random.nextInt(SCALES.size()));
  }

  private static Performance performance(int kind, SplittableRandom random) {
    int low = random.nextInt(100);
    if (kind == 0) {
      return Performance.UNKNOWN;
    }
    return kind == 1
        ? Performance.between(low, low + 1 + random.nextInt(100 - low))
        : Performance.of(low);
  }

  /** Runs a check for every choice of extreme positions of some open cells. */
  static void corners(
      Judgement judgement, BiPredicate<Integer, Integer> open, Consumer<double[][]> check) {
    ValueTable table = judgement.table();
    double[][] values = Values.rows(table, (i, j) -> table.values().value(i, j));
    var cells = new ArrayList<int[]>();
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values[i].length; j++) {
        if (!table.reading(i, j).certain() && open.test(i, j)) {
          cells.add(new int[] {i, j});
        }
      }
    }
    corners(table, values, cells, check);
  }

  private static void corners(
      ValueTable table, double[][] values, List<int[]> cells, Consumer<double[][]> check) {
    if (cells.isEmpty()) {
      check.accept(values);
      return;
    }
    int[] cell = cells.get(0);
    var reading = table.reading(cell[0], cell[1]);
    DoubleStream.of(reading.low(), 30, 60, reading.high())
        .filter(at -> reading.low() <= at && at <= reading.high())
        .forEach(
            at -> {
              values[cell[0]][cell[1]] = table.function(cell[1]).points(at);
              corners(table, values, cells.subList(1, cells.size()), check);
            });
  }

  static List<String> firstAt(Judgement judgement, int row, int column, double position) {
    var table = judgement.table();
    double[][] positions = Values.columns(table, (i, j) -> table.reading(i, j).is());
    positions[column][row] = position;
    var input = MethodInput.of(table.at(positions), judgement.weights());
    return judgement.method().evaluate(input).ranking().first();
  }

  static Scale labels() {
    return LabelScale.RATING5;
  }
}
