package dev.steelyard.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Answers;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void segments_and_values_are_encoded() {
    assertThat(Address.of("interview", "a/b c?").with("x", "1&2=3\r\n").text())
        .isEqualTo("/interview/a%2Fb%20c%3F?x=1%262%3D3%0D%0A");
  }

  @Test
  void answers_come_in_the_order_given() {
    Answers answers = Answers.NONE.with("b", "not sure").with("a", "é");

    assertThat(Address.of("x").with(answers).text())
        .isEqualTo("/x?answer=b%3Dnot%20sure&answer=a%3D%C3%A9");
  }

  @Test
  void the_empty_address_is_the_first_page() {
    assertThat(Address.of("").text()).isEqualTo("/");
  }
}
