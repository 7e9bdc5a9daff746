package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueTable;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What open cells may turn out to be. */
final class OpenCells {

  private OpenCells() {}

  /** The same table, ranges that are stated being read at one position. */
  static ValueTable withoutRanges(ValueTable table) {
    ValueTable fixed = table;
    for (int j = 0; j < table.criteria().size(); j++) {
      int column = j;
      var known =
          rows(table)
              .filter(i -> table.reading(i, column).known())
              .filter(i -> !table.reading(i, column).certain())
              .boxed()
              .toList();
      double[] positions = rows(table).mapToDouble(i -> table.reading(i, column).is()).toArray();
      fixed = known.isEmpty() ? fixed : fixed.at(column, known, positions);
    }
    return fixed;
  }

  /** Whether an alternative may turn out to miss a constraint, as far as some cells are open. */
  static List<Boolean> mayGoOut(Judgement judgement, BiPredicate<Integer, Integer> open) {
    return rows(judgement.table())
        .mapToObj(
            i ->
                IntStream.range(0, judgement.table().criteria().size())
                    .filter(j -> open.test(i, j))
                    .anyMatch(j -> mayMiss(judgement, i, j)))
        .toList();
  }

  static boolean mayMiss(Judgement judgement, int row, int column) {
    Criterion criterion = judgement.table().criteria().get(column);
    Reading reading = judgement.table().reading(row, column);
    return !reading.certain()
        && judgement.decision().constraints().stream()
            .filter(constraint -> constraint.criterion().equals(criterion.id()))
            .anyMatch(constraint -> constraint.mayMiss(criterion.scale(), reading));
  }

  private static IntStream rows(ValueTable table) {
    return IntStream.range(0, table.alternatives().size());
  }
}
