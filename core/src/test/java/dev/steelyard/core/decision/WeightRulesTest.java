package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightRulesTest {

  private static final Criterion SUPPORT = Criterion.of("support", "Support", LabelScale.RATING5);
  private static final Criterion COST = Criterion.of("cost", "Monthly cost", LabelScale.RATING5);

  private static Violation missingSupport(String... path) {
    return Violation.of(ErrorCode.MISSING_WEIGHT, Subject.at(path), "\"Support\" has no weight.")
        .help("Write 0 for \"support\" if it must not count.");
  }

  @Test
  void the_statement_at_the_top_is_checked() {
    var draft = new DecisionDraft().weights(new Points(Map.of("cost", 1.0)));

    assertThat(draft.violations()).containsExactly(missingSupport("weights", "points"));
  }

  @Test
  void the_statement_inside_a_group_is_checked() {
    var inside = Optional.<WeightStatement>of(new Points(Map.of("cost", 1.0)));
    var group =
        new CriteriaGroup("money", "Money", Optional.empty(), List.of(COST, SUPPORT), inside);

    assertThat(new DecisionDraft().criteria(group).violations())
        .containsExactly(missingSupport("criteria", "money", "weights", "points"));
  }
}
