package dev.steelyard.http.page;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Source;

/**
 * What people read in place of ids.
 *
 * @param decision where the names are stated
 */
record Names(Decision decision) {

  String alternative(String id) {
    return decision.alternative(id).map(Alternative::name).orElse(id);
  }

  String criterion(String id) {
    return decision.criteria().node(id).map(CriteriaNode::name).orElse(id);
  }

  String question(String id) {
    return decision.questionnaire().question(id).map(Question::ask).orElse(id);
  }

  String source(String id) {
    return decision.sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .map(Source::title)
        .orElse(id);
  }
}
