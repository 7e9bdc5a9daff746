package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about results names every key that the schemas have at these places. */
class ResultFormatPageTest {
  private final MarkdownPage page = MarkdownPage.of("docs/result-format.md");

  private static Set<String> keys(String schema, String pointer) {
    Node node =
        new JsonTreeReader(Limits.STANDARD).read(new Schemas().schema(schema).orElseThrow()).root();
    for (String step : pointer.split("/")) {
      node = step.isEmpty() ? node : ((Node.Entries) node).value(step).orElseThrow();
    }
    return ((Node.Entries) node).entries().keySet();
  }

  @ParameterizedTest
  @CsvSource({
    "result/1, result, /properties",
    "verdict, result, /$defs/verdict/properties",
    "robustness, result, /$defs/robustness/properties",
    "comparisons, result, /$defs/pull/properties",
    "statements, result, /$defs/statements/properties",
    "conformance/1, conformance, /$defs/case/properties",
    "conformance/1, conformance, /$defs/value/properties",
    "check/1, check, /$defs/remark/properties",
    "survey/1, survey, /$defs/line/properties",
    "survey/1, survey, /$defs/place/properties",
    "weights/1, weights, /properties",
    "certificate/1, certificate, /properties",
    "certificate/1, certificate, /$defs/cell/properties",
    "certificate/1, certificate, /$defs/weight/properties",
    "certificate/1, certificate, /$defs/premise/properties",
    "certificate/1, certificate, /$defs/rival/properties",
    "certificate/1, certificate, /$defs/implied/properties",
    "certificate/1, certificate, /$defs/sureBounds/properties",
    "certificate/1, certificate, /$defs/sampledBound/properties",
    "certificate/1, certificate, /$defs/regret/properties"
  })
  void every_key_is_described(String section, String schema, String pointer) {
    List<String> described = MarkdownPage.code(page.section(section));

    assertThat(keys(schema, pointer))
        .filteredOn(key -> !Set.of("format", "title", "criterion").contains(key))
        .allSatisfy(key -> assertThat(described).contains(key));
  }

  @Test
  void every_format_has_a_section() {
    assertThat(page.text())
        .contains(
            "## result/1",
            "## explanation/1",
            "## robustness/1",
            "## check/1",
            "## interview/1",
            "## conformance/1",
            "## survey/1",
            "## weights/1",
            "## certificate/1");
  }
}
