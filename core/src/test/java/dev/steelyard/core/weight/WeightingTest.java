package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightingTest {

  private static Map<String, Double> negativeZero() {
    var points = new LinkedHashMap<String, Double>();
    points.put("c", -0.0);
    return points;
  }

  @Test
  void every_way_has_the_name_it_has_in_files() {
    assertThat(new Points(Map.of()).by()).isEqualTo("points");
    assertThat(new Needs(Map.of(), Optional.empty()).by()).isEqualTo("needs");
    assertThat(new Equal().by()).isEqualTo("equal");
  }

  @Test
  void only_needs_use_answers() {
    assertThat(new Points(Map.of()).usesAnswers()).isFalse();
    assertThat(new Equal().usesAnswers()).isFalse();
    assertThat(new Needs(Map.of(), Optional.empty()).usesAnswers()).isTrue();
  }

  @Test
  void points_of_negative_zero_are_zero() {
    assertThat(new Points(negativeZero())).isEqualTo(new Points(Map.of("c", 0.0)));
    assertThat(new Needs(negativeZero(), Optional.empty()))
        .isEqualTo(new Needs(Map.of("c", 0.0), Optional.empty()));
  }
}
