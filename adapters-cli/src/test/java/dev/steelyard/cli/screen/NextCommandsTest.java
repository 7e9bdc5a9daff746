package dev.steelyard.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.cli.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextCommandsTest {

  private static String written(int width, NextCommands next) {
    var page = new Page(new Surface(width, true, false));
    next.write(page, "explain", "robust");
    return page.text();
  }

  @Test
  void short_commands_share_a_line() {
    assertThat(written(80, new NextCommands("shop.yaml", List.of())))
        .isEqualTo("Next: steelyard explain shop.yaml    steelyard robust shop.yaml\n");
  }

  @Test
  void words_are_quoted_for_the_shell() {
    assertThat(new NextCommands("my shop.yaml", List.of("--answer", "a=it's $5")).command("rank"))
        .containsExactly("steelyard", "rank", "'my shop.yaml'", "--answer", "'a=it'\\''s $5'");
  }

  @Test
  void long_commands_are_continued_so_that_they_can_be_copied() {
    var next =
        new NextCommands("backend", List.of("--answer", "team=JavaScript", "--answer", "data=x"));
    assertThat(written(50, next))
        .isEqualTo(
            """
            Next: steelyard explain backend \\
                    --answer team=JavaScript --answer data=x
                  steelyard robust backend \\
                    --answer team=JavaScript --answer data=x
            """);
  }
}
