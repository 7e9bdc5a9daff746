package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision records: what {@code rank --format markdown} writes. */
class RecordsTest {

  private static final String RECORD = "steelyard rank hosting.yaml -o record.md";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hosting      | steelyard rank hosting.yaml --format markdown
          level        | steelyard rank level.json --format markdown
          decided      | steelyard rank knocked-out.yaml --format markdown
          brief        | steelyard rank backend --answer team=JavaScript --answer data=critical --format markdown
          """)
  void are_written_whole(String name, String command) {
    String text = shell.run(command).text(command);
    Golden.matches("record/" + name, text.replaceAll("sha256:[0-9a-f]{64}", "sha256:..."));
  }

  @Test
  void have_a_brief_only_where_an_adviser_can_help() {
    assertThat(shell.run("steelyard rank hosting.yaml --format markdown").out())
        .doesNotContain("Brief for an adviser");
  }

  @Test
  void keep_what_people_wrote_between_the_parts() {
    shell.run(RECORD);
    shell.write(
        "record.md", shell.read("record.md").replace("## Context", "Our own words.\n\n## Context"));
    shell.run("steelyard rank hosting.yaml --seed 9 -o record.md --force");
    assertThat(shell.read("record.md"))
        .contains("Our own words.\n\n## Context")
        .contains("Seed 9.")
        .doesNotContain("Seed 42.");
  }

  @Test
  void show_text_from_a_file_as_text() {
    shell.write(
        "sly.json",
        shell.read("level.json").replace("Town hall", "<script>alert(1)</script> | **loud**"));
    assertThat(shell.run("steelyard rank sly.json --format markdown").out())
        .contains("\\<script\\>alert(1)\\</script\\> \\| \\*\\*loud\\*\\*")
        .doesNotContain("<script>");
  }
}
