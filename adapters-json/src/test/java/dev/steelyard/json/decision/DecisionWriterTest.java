package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.Lunch;
import dev.steelyard.json.YamlFormat;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionWriterTest {

  private static Decision read(String text) {
    return new YamlFormat().read(text).decision();
  }

  private static String written(String text, String key) {
    Node.Entries document = new DecisionWriter().write(read(text));
    return document.value(key).map(Compact::text).orElse("absent");
  }

  @Test
  void each_thing_has_its_shortest_form() {
    String text =
        Lunch.plain()
            .replace("soup: Soup", "soup: {name: Soup}")
            .replace("soup: 4", "soup: {range: [3, 4]}")
            .replace("salad: 6", "salad: {is: 6}");

    assertThat(written(text, "alternatives")).isEqualTo("{\"soup\":\"Soup\",\"salad\":\"Salad\"}");
    assertThat(written(text, "performances"))
        .isEqualTo(
            "{\"taste\":{\"soup\":\"good\",\"salad\":\"fair\"},"
                + "\"price\":{\"soup\":[3,4],\"salad\":6}}");
  }

  @Test
  void what_goes_without_saying_is_not_written() {
    String text =
        Lunch.plain()
            + "method: {name: weighted-sum}\n"
            + "importance: {not needed: 0, nice to have: 10, important: 20, critical: 40,"
            + " not sure: [0, 20]}\n";

    assertThat(written(text, "method")).isEqualTo("absent");
    assertThat(written(text, "importance")).isEqualTo("absent");
    assertThat(written(text, "scale")).isEqualTo("absent");
  }

  @Test
  void the_scale_that_most_criteria_have_is_written_once() {
    String text =
        Lunch.with(4, "criteria: {taste: {scale: rating5}, price: {scale: rating5}}")
            .replace("soup: 4, salad: 6", "soup: good, salad: good");

    assertThat(written(text, "scale")).isEqualTo("\"rating5\"");
    assertThat(written(text, "criteria")).isEqualTo("{\"taste\":{},\"price\":{}}");
  }

  @Test
  void shared_scales_are_written_once_and_unused_ones_not_at_all() {
    String text =
        Lunch.with(9, "scales: {stars: {one: 0, two: 100}, unused: {a: 0, b: 1}}\nx-end: 1")
            .replace("{scale: rating5}", "{scale: stars}")
            .replace("soup: good, salad: fair", "soup: one, salad: two");

    assertThat(written(text, "scales")).isEqualTo("{\"stars\":{\"one\":0,\"two\":100}}");
    assertThat(written(text, "criteria")).contains("\"taste\":{\"scale\":\"stars\"}");
  }

  @Test
  void an_extension_opens_the_short_form_it_belongs_to() {
    var extensions = new LinkedHashMap<String, String>();
    extensions.put("/alternatives/soup/x-hot", "true");
    extensions.put("/performances/price/soup/x-paid", "[1]");
    Decision decision = withExtensions(read(Lunch.plain()), extensions);

    String document = Compact.text(new DecisionWriter().write(decision));

    assertThat(document)
        .contains("\"soup\":{\"name\":\"Soup\",\"x-hot\":true}")
        .contains("\"soup\":{\"is\":4,\"x-paid\":[1]}");
  }

  private static Decision withExtensions(
      Decision decision, LinkedHashMap<String, String> extensions) {
    return new Decision(
        decision.heading(),
        decision.alternatives(),
        decision.criteria(),
        decision.performances(),
        decision.constraints(),
        decision.weights(),
        decision.questionnaire(),
        decision.answers(),
        decision.sources(),
        decision.method(),
        extensions);
  }

  @Test
  void weights_of_another_kind_have_no_form() {
    WeightStatement other =
        new WeightStatement() {
          @Override
          public String by() {
            return "dice";
          }

          @Override
          public List<Violation> violations(List<CriteriaNode> siblings) {
            return List.of();
          }
        };
    Decision decision = read(Lunch.plain()).withWeights(other);

    assertThatThrownBy(() -> new DecisionWriter().write(decision))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights by 'dice' have no form in decision/1");
  }
}
