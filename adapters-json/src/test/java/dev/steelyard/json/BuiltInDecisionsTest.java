package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInDecisionsTest {
  private final BuiltInDecisions store = new BuiltInDecisions();

  @Test
  void there_are_two() {
    assertThat(store.ids()).containsExactly("backend", "backend-framework");
    assertThat(store.template("frontend")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "backend-framework"})
  void each_is_stored_in_its_canonical_form(String id) {
    Template template = store.template(id).orElseThrow();

    assertThat(new JsonFormat().write(template.decision())).isEqualTo(template.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "backend-framework"})
  void each_is_the_same_decision_in_yaml(String id) {
    Decision decision = store.template(id).orElseThrow().decision();
    var yaml = new YamlFormat();

    assertThat(yaml.read(yaml.write(decision)).decision()).isEqualTo(decision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "backend-framework"})
  void none_is_answered_yet(String id) {
    assertThat(store.template(id).orElseThrow().decision().answers().given()).isEmpty();
  }

  @Test
  void the_starter_is_a_valid_decision_that_shows_every_kind_of_cell() {
    Decision starter = new YamlFormat().read(store.starter()).decision();

    assertThat(starter.alternatives()).hasSize(3);
    assertThat(
            starter.performances().rows().values().stream().flatMap(row -> row.values().stream()))
        .extracting(cell -> cell.performance().text())
        .contains("25", "50 to 90", "very good", "good to very good", "unknown");
    assertThat(starter.constraints()).hasSize(1);
    assertThat(starter.sources()).hasSize(1);
    assertThat(store.starter()).startsWith("# ");
  }
}
