package dev.steelyard.json.result;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.result.RankedAlternative;

/** One line of a ranking. */
record RankedDocument(String alternative, String name, int rank, double score) {

  static RankedDocument of(RankedAlternative ranked, Decision decision) {
    String id = ranked.alternative();
    String name = decision.alternative(id).map(Alternative::name).orElse(id);
    return new RankedDocument(id, name, ranked.rank(), ranked.score());
  }
}
