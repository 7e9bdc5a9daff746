package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.ParetoFronts;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Cases of dominance and Pareto fronts. */
final class DominanceCases implements CaseKind {

  DominanceCases() {}

  @Override
  public Computed compute(Case each) {
    List<Direction> directions =
        IntStream.range(0, each.criteria().size()).mapToObj(each::direction).toList();
    var fronts = ParetoFronts.of(each.table(), directions);
    List<String> ids = each.alternativeIds();
    int rows = ids.size();
    return Computed.of(
        new Composer()
            .put("dominates", relation(rows, fronts::dominates))
            .put("strictlyDominates", relation(rows, fronts::strictlyDominates))
            .put(
                "nonDominated",
                Computed.list(fronts.nonDominated(), id -> Computed.whole(ids.indexOf(id))))
            .put(
                "fronts",
                Composer.items(
                    IntStream.range(0, rows)
                        .mapToObj(i -> Computed.whole(fronts.front(i)))
                        .toList())));
  }

  private static Node relation(int rows, BiPredicate<Integer, Integer> holds) {
    return Composer.items(
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    Composer.items(
                        IntStream.range(0, rows)
                            .mapToObj(k -> Composer.truth(holds.test(i, k)))
                            .toList()))
            .toList());
  }
}
