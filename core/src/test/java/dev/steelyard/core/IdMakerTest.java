package dev.steelyard.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdMakerTest {

  private final IdMaker ids = new IdMaker("alternative");

  @Test
  void the_same_name_always_gets_the_same_id() {
    assertThat(ids.of("Node.js")).isEqualTo("node-js");
    assertThat(ids.of("Node.js")).isEqualTo("node-js");
  }

  @Test
  void different_names_get_different_ids() {
    assertThat(ids.of("C")).isEqualTo("c");
    assertThat(ids.of("C++")).isEqualTo("c-2");
    assertThat(ids.of("C#")).isEqualTo("c-3");
    assertThat(ids.of("C 2")).isEqualTo("c-2-2");
  }

  @Test
  void a_name_without_letters_and_digits_gets_the_id_of_its_kind() {
    assertThat(ids.of("★")).isEqualTo("alternative");
    assertThat(ids.of("")).isEqualTo("alternative-2");
  }
}
