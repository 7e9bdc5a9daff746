package dev.steelyard.core.port;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static final Decision DECISION = PercentTable.draft(row(1), row(50)).build();

  @Test
  void it_keeps_the_decision_and_the_text_it_was_read_from() {
    var template = new Template("backend", DECISION, "title: Backend");

    assertThat(template.decision()).isEqualTo(DECISION);
    assertThat(template.text()).isEqualTo("title: Backend");
  }

  @Test
  void it_has_an_id() {
    assertThatThrownBy(() -> new Template(null, DECISION, ""))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
  }
}
