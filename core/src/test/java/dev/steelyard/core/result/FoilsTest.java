package dev.steelyard.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoilsTest {

  private static final List<String> IDS = List.of("d", "a", "b", "c");

  private static Foils foils() {
    double[][] columns = {{10, 60, 80, 20}, {50, 60, 20, 50}};
    var table = PerformanceTable.of(IDS, List.of("x", "y"), columns);
    var attribution = new AdditiveAttribution(table, new double[] {0.5, 0.5}, Measure.POINTS);
    var scores = Column.of(IDS, new double[] {30, 60, 50, 35});
    return new Foils(Evaluation.of("weighted-sum", scores, Direction.MAXIMIZE, attribution));
  }

  @Test
  void the_leader_is_compared_with_any_other() {
    assertThat(foils().leader()).isEqualTo("a");
    assertThat(foils().others()).containsExactly("b", "c", "d");
    assertThat(foils().against("c").gap()).isEqualTo(25);
    assertThat(foils().between("b", "c").gap()).isEqualTo(15);
  }

  @Test
  void the_strongest_foil_on_a_criterion_is_the_one_it_pulls_to() {
    var strongest = foils().strongest();

    assertThat(strongest)
        .containsExactly(
            new Foils.Strongest("y", List.of("c", "d"), new Pull("y", 5, 5)),
            new Foils.Strongest("x", List.of("b"), new Pull("x", -10, -10)));
    assertThat(strongest).extracting(Foils.Strongest::ahead).containsExactly(false, true);
  }

  @Test
  void the_leader_is_no_foil() {
    assertThatThrownBy(() -> foils().against("a"))
        .hasMessage("'a' is the leader and no foil of its own");
    assertThatThrownBy(() -> foils().against("z"))
        .hasMessage("'z' was not evaluated, only [d, a, b, c]");
  }

  @Test
  void one_alternative_alone_has_no_foils() {
    var table = PerformanceTable.of(List.of("a"), List.of("x"), new double[][] {{10}});
    var attribution = new AdditiveAttribution(table, new double[] {1}, Measure.POINTS);
    var scores = Column.of(List.of("a"), new double[] {10});
    var alone = new Foils(Evaluation.of("w", scores, Direction.MAXIMIZE, attribution));

    assertThat(alone.others()).isEmpty();
    assertThat(alone.strongest()).isEmpty();
  }
}
