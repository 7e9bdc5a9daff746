package dev.steelyard.core.weight.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every weighting from judgements must keep; the test of a weighting extends this class. The
 * criteria are {@code cost}, {@code support}, {@code lockin} and the group {@code setup}.
 */
abstract class JudgementContract {

  static final List<CriteriaNode> SIBLINGS =
      List.of(
          leaf("cost"),
          leaf("support"),
          leaf("lockin"),
          new CriteriaGroup(
              "setup", "setup", Optional.empty(), List.of(leaf("hours")), Optional.empty()));

  static Criterion leaf(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  static List<CriteriaNode> siblings(String... ids) {
    return Arrays.stream(ids).map(JudgementContract::leaf).map(CriteriaNode.class::cast).toList();
  }

  /** Statements that fit the criteria. */
  abstract List<Weighting> statements();

  static double[] weights(Weighting weighting, List<CriteriaNode> siblings) {
    Map<String, Double> points = weighting.shareOut(siblings);
    double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
    return siblings.stream().mapToDouble(node -> points.get(node.id()) / sum).toArray();
  }

  static List<String> messages(Weighting weighting) {
    return weighting.violations(SIBLINGS).stream().map(Violation::message).toList();
  }

  /** Reads a statement; what is wrong is noted. */
  static Optional<WeightStatement> read(
      String by, Map<String, Setting> settings, Violations violations) {
    var ids = SIBLINGS.stream().map(CriteriaNode::id).toList();
    var scope = new Scope(ids, List.of(), List.of("weights"), violations);
    return WeightingCatalogue.standard().read(by, settings, scope);
  }

  static Setting items(Object... all) {
    return new Setting.Items(Arrays.stream(all).map(JudgementContract::setting).toList());
  }

  private static Setting setting(Object value) {
    if (value instanceof Setting setting) {
      return setting;
    }
    return value instanceof Integer number ? Setting.of(number) : Setting.of((String) value);
  }

  @Test
  void statements_that_fit_are_accepted() {
    for (Weighting statement : statements()) {
      assertThat(statement.violations(SIBLINGS)).isEmpty();
    }
  }

  @Test
  void it_gives_points_of_at_least_0_to_all_and_only_them() {
    for (Weighting statement : statements()) {
      Map<String, Double> points = statement.shareOut(SIBLINGS);

      assertThat(points).containsOnlyKeys("cost", "support", "lockin", "setup");
      assertThat(points.values()).allMatch(value -> value >= 0 && Double.isFinite(value));
      assertThat(points.values()).anyMatch(value -> value > 0);
    }
  }

  @Test
  void what_it_writes_into_a_file_is_read_as_the_same() {
    for (Weighting statement : statements()) {
      var violations = new Violations();

      assertThat(read(statement.by(), statement.settings(), violations)).contains(statement);
      assertThat(violations.none()).isTrue();
    }
  }
}
