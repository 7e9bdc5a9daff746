package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

  @Test
  void the_value_is_made_once_and_only_when_asked_for() {
    var made = new AtomicInteger();
    var lazy = new Lazy<>(() -> "value " + made.incrementAndGet());

    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isSameAs(lazy.get()).isEqualTo("value 1");
    assertThat(made).hasValue(1);
  }
}
