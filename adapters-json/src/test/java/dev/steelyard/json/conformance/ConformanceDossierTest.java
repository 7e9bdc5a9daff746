package dev.steelyard.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about conformance is what the cases say today. */
class ConformanceDossierTest {

  private static final Path PAGE = Path.of("..", "docs", "conformance.md");

  @Test
  void the_page_is_generated_from_the_cases() throws IOException {
    String page = new Dossier().page();
    if ("refresh".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("refresh it with: mvn test -Dgolden=refresh -pl adapters-json -am")
        .isEqualTo(page);
  }

  @Test
  void every_disagreement_is_about_cases_that_are_there() {
    assertThat(Dossier.disagreements().keySet()).isSubsetOf(Dossier.files());
  }
}
