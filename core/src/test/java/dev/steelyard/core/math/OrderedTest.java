package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderedTest {

  private static Map<String, Double> numbers() {
    var numbers = new LinkedHashMap<String, Double>();
    for (String key : "zebra yak cat dog ant cow owl".split(" ")) {
      numbers.put(key, -0.0);
    }
    return numbers;
  }

  @Test
  void a_copy_keeps_the_order() {
    assertThat(Ordered.copy(numbers()).keySet())
        .containsExactly("zebra", "yak", "cat", "dog", "ant", "cow", "owl");
    assertThat(Ordered.numbers(numbers()).keySet())
        .containsExactly("zebra", "yak", "cat", "dog", "ant", "cow", "owl");
  }

  @Test
  void a_copy_does_not_follow_the_original() {
    var original = numbers();
    var copy = Ordered.copy(original);
    original.clear();

    assertThat(copy).hasSize(7);
  }

  @Test
  void a_copy_cannot_be_changed() {
    var copy = Ordered.copy(numbers());
    var copyOfNumbers = Ordered.numbers(numbers());

    assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(copyOfNumbers::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void negative_zero_becomes_zero() {
    assertThat(Ordered.numbers(numbers()).values()).containsOnly(0.0);
  }
}
