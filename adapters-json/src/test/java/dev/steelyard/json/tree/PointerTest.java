package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerTest {

  @Test
  void steps_are_escaped_and_read_back() {
    String pointer = Pointer.child(Pointer.child(Pointer.ROOT, "a/b"), "~0~1");

    assertThat(pointer).isEqualTo("/a~1b/~00~01");
    assertThat(Pointer.steps(pointer)).containsExactly("a/b", "~0~1");
  }

  @Test
  void the_whole_document_has_no_steps_and_an_empty_key_is_a_step() {
    assertThat(Pointer.steps(Pointer.ROOT)).isEmpty();
    assertThat(Pointer.steps("/")).containsExactly("");
  }
}
