package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {

  private static final Scale COST = NumericScale.of("EUR", 200, 0);

  private static Constraint constraint(Constraint.Relation relation, Mark bound) {
    return new Constraint("cost", relation, bound, Optional.empty());
  }

  private static Constraint of100(Constraint.Relation relation) {
    return constraint(relation, Mark.of(100));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 60, 80, 0.1",
    "AT_LEAST, 80, 100, 0",
    "AT_LEAST, 120, 140, 0",
    "AT_MOST, 120, 140, 0.1",
    "AT_MOST, 100, 140, 0",
    "AT_MOST, 60, 80, 0",
    "IS, 60, 80, 0.1",
    "IS, 120, 140, 0.1",
    "IS, 80, 120, 0"
  })
  void a_range_misses_by_its_nearer_end_as_a_part_of_the_scale(
      Constraint.Relation relation, double low, double high, double miss) {
    var reading = COST.read(Performance.between(low, high));

    assertThat(of100(relation).miss(COST, reading)).isEqualTo(miss);
  }

  @Test
  void what_nobody_knows_never_misses_for_certain_but_may_miss() {
    var unknown = COST.read(Performance.UNKNOWN);

    for (Constraint.Relation relation : Constraint.Relation.values()) {
      assertThat(of100(relation).miss(COST, unknown)).isZero();
      assertThat(of100(relation).mayMiss(COST, unknown)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 99, 140, true",
    "AT_LEAST, 100, 140, false",
    "AT_MOST, 60, 101, true",
    "AT_MOST, 60, 100, false",
    "IS, 100, 100, false",
    "IS, 101, 101, true",
    "IS, 60, 140, true"
  })
  void a_range_may_miss_when_part_of_it_does(
      Constraint.Relation relation, double low, double high, boolean mayMiss) {
    var reading = COST.read(Performance.between(low, high));

    assertThat(of100(relation).mayMiss(COST, reading)).isEqualTo(mayMiss);
  }

  @Test
  void labels_are_compared_by_their_points() {
    var pass = constraint(Constraint.Relation.IS, Mark.of("pass"));
    var failed = LabelScale.PASS_FAIL.read(Performance.of("fail"));
    var passed = LabelScale.PASS_FAIL.read(Performance.of("pass"));

    assertThat(pass.miss(LabelScale.PASS_FAIL, failed)).isEqualTo(1);
    assertThat(pass.miss(LabelScale.PASS_FAIL, passed)).isZero();
    assertThat(pass.mayMiss(LabelScale.PASS_FAIL, passed)).isFalse();
  }
}
