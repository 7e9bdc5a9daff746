package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.MarkdownPage;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceVerdict;
import dev.steelyard.json.conformance.Conformance;
import org.junit.jupiter.api.Test;

/** The page about reference cases shows one that passes. */
class ConformancePageTest {
  private final MarkdownPage page = MarkdownPage.of("docs/conformance-format.md");

  @Test
  void the_example_passes() {
    String example = page.blocks("json").get(0).text();
    var engine = new DecisionEngine(MethodCatalogue.standard());

    assertThat(PublishedSchema.of("conformance-case").complaints(example)).isEmpty();
    assertThat(new Conformance().check(example, engine).cases())
        .extracting(ConformanceCase::verdict)
        .containsExactly(ConformanceVerdict.PASSED);
  }

  @Test
  void every_verdict_is_explained() {
    assertThat(MarkdownPage.code(page.section("The verdict")))
        .contains("passed", "failed", "refused", "skipped");
  }
}
