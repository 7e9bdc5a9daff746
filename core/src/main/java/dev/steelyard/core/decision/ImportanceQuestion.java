package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question about needs: its answer adds weight to criteria.
 *
 * @param id the name answers refer to
 * @param ask the question in plain words
 * @param why why it is asked
 * @param importance criterion id to the share of the answer's points that it gets, 0 to 1
 */
public record ImportanceQuestion(
    String id, String ask, Optional<String> why, Map<String, Double> importance)
    implements Question {

  /** Copies the shares. */
  public ImportanceQuestion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(why, "why");
    importance = Ordered.numbers(importance);
  }

  @Override
  public List<String> options(ImportanceScale scale) {
    return List.copyOf(scale.points().keySet());
  }
}
