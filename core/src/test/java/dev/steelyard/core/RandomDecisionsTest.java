package dev.steelyard.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Decision;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomDecisionsTest {

  private static final List<Decision> MANY =
      LongStream.rangeClosed(1, 500).mapToObj(RandomDecisions::of).toList();

  @Test
  void the_same_seed_makes_the_same_decision() {
    assertThat(RandomDecisions.of(7)).isEqualTo(RandomDecisions.of(7));
  }

  @Test
  void there_are_one_to_six_alternatives() {
    assertThat(seen(decision -> Stream.of(decision.alternatives().size())))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void some_alternatives_are_out() {
    assertThat(seen(decision -> decision.alternatives().stream().map(a -> a.out().isPresent())))
        .containsExactly(false, true);
  }

  @Test
  void groups_are_up_to_three_levels_deep() {
    assertThat(seen(decision -> Stream.of(depth(decision.criteria().roots()))))
        .containsExactly(0, 1, 2, 3);
  }

  private static int depth(List<CriteriaNode> nodes) {
    return nodes.stream()
        .filter(CriteriaGroup.class::isInstance)
        .mapToInt(node -> 1 + depth(((CriteriaGroup) node).children()))
        .max()
        .orElse(0);
  }

  @Test
  void every_kind_of_scale_occurs() {
    assertThat(seen(decision -> decision.criteria().leaves().stream().map(c -> kind(c.scale()))))
        .containsExactly("LabelScale", "NumericScale", "TargetScale");
  }

  @Test
  void every_kind_of_performance_occurs_in_the_table_and_in_answers() {
    Function<Decision, Stream<String>> table = decision -> kinds(decision.performances().rows());
    Function<Decision, Stream<String>> answers = decision -> kinds(decision.answeredCells().rows());

    assertThat(seen(table)).containsExactly("Between", "Exactly", "Unknown");
    assertThat(seen(answers)).containsExactly("Between", "Exactly", "Unknown");
  }

  private static Stream<String> kinds(Map<String, Map<String, Cell>> rows) {
    return rows.values().stream()
        .flatMap(row -> row.values().stream())
        .map(cell -> kind(cell.performance()));
  }

  @Test
  void every_way_to_weight_occurs_at_the_top_and_in_groups() {
    Function<Decision, Stream<String>> inside =
        decision ->
            decision.criteria().groups().stream()
                .map(group -> group.weights().map(w -> w.by()).orElse("none"));

    assertThat(seen(decision -> Stream.of(decision.weights().by())))
        .containsExactly("equal", "needs", "points");
    assertThat(seen(inside)).containsExactly("equal", "none", "points");
  }

  @Test
  void both_kinds_of_questions_are_answered_not_sure_and_open() {
    assertThat(seen(RandomDecisionsTest::states))
        .containsExactly(
            "ChoiceQuestion answered",
            "ChoiceQuestion not sure",
            "ChoiceQuestion open",
            "ImportanceQuestion answered",
            "ImportanceQuestion not sure",
            "ImportanceQuestion open");
  }

  private static Stream<String> states(Decision decision) {
    return decision.questionnaire().questions().stream()
        .map(
            question -> {
              String answer = decision.answers().to(question.id()).orElse("open");
              boolean plain = !List.of("open", Answers.NOT_SURE).contains(answer);
              return kind(question) + " " + (plain ? "answered" : answer);
            });
  }

  @Test
  void constraints_and_sources_come_and_go() {
    assertThat(seen(decision -> Stream.of(decision.constraints().size()))).contains(0, 1, 2);
    assertThat(seen(decision -> Stream.of(decision.sources().size()))).containsExactly(0, 1, 2);
  }

  @Test
  void a_broken_property_is_reported_with_its_seed() {
    assertThatThrownBy(() -> RandomDecisions.check(3, decision -> fail(decision, 2)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("seed 2: broken");
  }

  private static void fail(Decision decision, long seed) {
    if (decision.equals(RandomDecisions.of(seed))) {
      throw new IllegalStateException("broken");
    }
  }

  private static String kind(Object object) {
    return object.getClass().getSimpleName();
  }

  private static <T extends Comparable<T>> TreeSet<T> seen(Function<Decision, Stream<T>> facts) {
    return MANY.stream().flatMap(facts).collect(Collectors.toCollection(TreeSet::new));
  }
}
