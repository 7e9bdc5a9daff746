package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceCountTest {

  @Test
  void each_performance_is_counted_once() {
    var decision = sourced().answer("team", "yes").build();

    assertThat(EvidenceCount.of(decision, List.of("a", "b")))
        .isEqualTo(new EvidenceCount(8, sources(2, 1), 2, 2, 1));
  }

  @Test
  void sources_are_in_order_of_use() {
    var count = EvidenceCount.of(sourced().build(), List.of("a", "b"));

    assertThat(count.bySource()).containsExactly(Map.entry("test", 2), Map.entry("guide", 1));
  }

  @Test
  void only_the_given_alternatives_count() {
    assertThat(EvidenceCount.of(sourced().build(), List.of("b")))
        .isEqualTo(new EvidenceCount(4, Map.of("test", 1), 0, 2, 1));
  }

  @Test
  void an_answer_that_leaves_it_unknown_is_unknown() {
    var decision =
        PercentTable.draft(row(1), row(50), row(50))
            .questions(
                fact(
                    "team",
                    choice("who knows", "c1", Map.of("a", Performance.UNKNOWN)),
                    choice("yes", 60, 60)))
            .answer("team", "who knows")
            .build();

    assertThat(EvidenceCount.of(decision, List.of("a", "b")))
        .isEqualTo(new EvidenceCount(2, Map.of(), 0, 1, 1));
  }

  @Test
  void parts_sum_to_the_whole() {
    RandomDecisions.check(
        300,
        decision -> {
          var count = EvidenceCount.of(decision, decision.alternativeIds());
          int sourced = count.bySource().values().stream().mapToInt(Integer::intValue).sum();
          assertThat(sourced + count.fromAnswers() + count.withoutSource() + count.unknown())
              .isEqualTo(count.performances());
        });
  }

  static DecisionDraft sourced() {
    return PercentTable.draft(row(1, 1, 1, 1), row(50, 0, 0, 0), row(50, 0, 0, 0))
        .sources(source("guide", "A guide to hosting"), source("test", "Our own test"))
        .cell("c2", "a", cell("guide"))
        .cell("c2", "b", cell("test"))
        .cell("c3", "a", cell("test"))
        .cell("c3", "b", Performance.UNKNOWN)
        .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)));
  }

  private static Source source(String id, String title) {
    return new Source(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Cell cell(String source) {
    return new Cell(
        Performance.of(40),
        new Evidence(
            Optional.empty(),
            Optional.of(source),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Map<String, Integer> sources(int test, int guide) {
    return Map.of("test", test, "guide", guide);
  }
}
