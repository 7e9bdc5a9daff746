package dev.steelyard.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.core.weight.WeightingDefinition;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeightPagesTest {

  /** Described on the page about decision files. */
  private static final List<String> ELSEWHERE = List.of("points", "equal", "needs");

  private static List<WeightingDefinition> withPages() {
    return WeightingCatalogue.standard().all().stream()
        .filter(each -> !ELSEWHERE.contains(each.description().id()))
        .toList();
  }

  private static MarkdownPage page(WeightingDefinition weighting) {
    return MarkdownPage.of("docs/weights/" + weighting.description().id() + ".md");
  }

  @Test
  void every_weighting_has_a_page_that_says_what_it_is() {
    for (WeightingDefinition each : withPages()) {
      String kind = each.description().kind().name().toLowerCase(Locale.ROOT);
      String id = each.description().id();

      assertThat(page(each).text())
          .startsWith("# " + each.description().name() + "\n\nId: `" + id + "` · kind: " + kind);
      assertThat(Repository.javaFiles(MarkdownPage.code(page(each).text()).get(1))).hasSize(1);
    }
  }

  @Test
  void every_page_shows_the_form_in_a_file_and_every_parameter() {
    for (WeightingDefinition each : withPages()) {
      var page = page(each);

      assertThat(page.blocks("yaml").get(0).text())
          .startsWith("weights: {by: " + each.description().id());
      assertThat(MarkdownPage.code(page.section("Parameters")))
          .containsAll(each.parameters().stream().map(Parameter::name).toList());
    }
  }

  @Test
  void the_list_of_weightings_is_complete() {
    String list = Repository.text("docs/weights/README.md");

    for (WeightingDefinition each : WeightingCatalogue.standard().all()) {
      assertThat(list).contains("| `" + each.description().id() + "` |");
      assertThat(list).contains(each.description().name());
    }
  }
}
