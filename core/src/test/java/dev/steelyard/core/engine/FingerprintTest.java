package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.weight.Equal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static DecisionDraft draft() {
    return PercentTable.draft(row(1, 2), row(90, 50), row(50, 60))
        .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)));
  }

  @Test
  void it_is_a_named_hash_in_hexadecimal() {
    assertThat(Fingerprint.of(draft().build())).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void equal_decisions_have_equal_fingerprints() {
    RandomDecisions.check(
        50,
        decision -> {
          var same = decision.withWeights(decision.weights());
          assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(decision));
        });
  }

  @Test
  void it_is_the_same_in_every_run_of_every_machine() {
    assertThat(Fingerprint.of(draft().build()))
        .isEqualTo("sha256:973174eeea272864c9fd3c8840bb705df31f311bc12ac7b491238125caa1db0b");
  }

  @Test
  void any_change_changes_it() {
    var prints = changes().map(Fingerprint::of).toList();

    assertThat(prints).doesNotHaveDuplicates();
  }

  private static Stream<Decision> changes() {
    var evidence = new Cell(Performance.of(90), Evidence.because("We tried it."));
    var source = new Source("us", "Us", Optional.empty(), Optional.empty(), Optional.empty());
    return Stream.of(
        draft().build(),
        draft().heading(Heading.of("Another title")).build(),
        draft().answer("team", "yes").build(),
        draft().answer("team", "not sure").build(),
        draft().weights(PercentTable.points(2, 2)).build(),
        draft().weights(new Equal()).build(),
        draft().cell("c1", "a", Performance.of(90.00000001)).build(),
        draft().cell("c1", "a", Performance.between(90, 91)).build(),
        draft().cell("c1", "a", Performance.UNKNOWN).build(),
        draft().cell("c1", "a", evidence).build(),
        draft().constraints(Constraints.atLeast("c1", 1)).build(),
        draft().sources(source).build(),
        draft().build().withMethod(new MethodChoice("topsis")));
  }

  @Test
  void random_decisions_do_not_share_one() {
    var seen = new HashMap<String, Decision>();
    RandomDecisions.check(
        500,
        decision -> {
          var earlier = seen.put(Fingerprint.of(decision), decision);
          assertThat(earlier == null || earlier.equals(decision)).isTrue();
        });
    assertThat(seen).hasSizeGreaterThan(490);
    assertThat(List.copyOf(seen.keySet())).allMatch(each -> each.length() == 71);
  }
}
