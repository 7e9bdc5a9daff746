package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.judgement.PairAnswer;
import dev.steelyard.core.weight.judgement.Priorities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AHP keeps its contract with answers that are triangles too. */
class AhpTriangularTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Ahp.DEFINITION;
  }

  /** Every other criterion is judged by the ratios of its performances, a quarter more or less. */
  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var judgements = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      if (input.benefit(j)) {
        judgements.put(input.criteria().get(j), answers(input, j));
      }
    }
    return Map.of("judgements", new Setting.Entries(judgements));
  }

  private static Setting answers(MethodInput input, int j) {
    var answers = new ArrayList<Setting>();
    for (int i = 0; i < input.rows(); i++) {
      for (int k = i + 1; k < input.rows(); k++) {
        double one = input.performances().value(i, j);
        double other = input.performances().value(k, j);
        double ratio = one > 0 && other > 0 ? Math.max(1e-5, Math.min(1e5, one / other)) : 1;
        answers.add(
            new PairAnswer(
                    input.alternatives().get(i),
                    input.alternatives().get(k),
                    ratio,
                    ratio / 1.25,
                    ratio * 1.25)
                .setting());
      }
    }
    return new Setting.Items(answers);
  }

  private static MethodInput two() {
    return MethodInput.of(
        PerformanceTable.of(List.of("a", "b"), List.of("c"), new double[][] {{1, 2}}),
        List.of(Direction.MAXIMIZE),
        1);
  }

  private static Ahp ahp(Priorities priorities, PairAnswer... answers) {
    return new Ahp(
        new Ahp.Parameters(Map.of("c", List.of(answers)), Ahp.Synthesis.DISTRIBUTIVE, priorities));
  }

  /** The triangles are (1/4, 4/5, 9/4) and (1/12, 1/5, 3/4), as the test of the weights has it. */
  @Test
  void a_triangular_answer_by_hand() {
    var evaluation =
        ahp(Priorities.GEOMETRIC_MEAN, new PairAnswer("a", "b", 4, 1, 9)).evaluate(two());
    var index = (Step.ByCriterion) evaluation.step("consistencyIndex").orElseThrow();

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {99.0 / 130, 31.0 / 130}, within(1e-12));
    assertThat(index.values().value(0)).isZero();
  }

  @Test
  void triangles_need_geometric_means() {
    assertThat(
            ahp(Priorities.EIGENVECTOR, new PairAnswer("a", "b", 4, 1, 9))
                .fitness(two())
                .refusals())
        .extracting(Violation::message)
        .containsExactly(
            "AHP needs geometric means for answers that are triangles, as some are on \"c\".");
  }

  @Test
  void triangles_need_an_answer_for_every_pair() {
    var input =
        MethodInput.of(
            PerformanceTable.of(List.of("a", "b", "d"), List.of("c"), new double[][] {{1, 2, 3}}),
            List.of(Direction.MAXIMIZE),
            1);

    assertThat(
            ahp(
                    Priorities.GEOMETRIC_MEAN,
                    new PairAnswer("a", "b", 4, 1, 9),
                    new PairAnswer("b", "d", 2))
                .fitness(input)
                .refusals())
        .extracting(Violation::message)
        .containsExactly("AHP needs an answer for every pair, as some are triangles, on \"c\".");
  }
}
