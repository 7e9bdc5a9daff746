package dev.steelyard.json.conformance;

import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.json.tree.Node;
import java.util.HashMap;
import java.util.List;

/** Rankings in the notation of cases: the rank of each alternative, in the order of the case. */
final class Ranks {
  private Ranks() {}

  static Node of(Ranking ranking, List<String> alternatives) {
    var ranks = new HashMap<String, Integer>();
    for (RankedAlternative each : ranking.ranked()) {
      ranks.put(each.alternative(), each.rank());
    }
    return Computed.list(alternatives, id -> Computed.whole(ranks.get(id)));
  }
}
