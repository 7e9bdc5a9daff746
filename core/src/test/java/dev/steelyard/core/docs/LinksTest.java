package dev.steelyard.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void every_relative_link_leads_to_a_file_and_a_heading() {
    assertThat(Repository.pages().stream().flatMap(LinksTest::broken)).isEmpty();
  }

  @Test
  void the_pages_have_links_to_check() {
    assertThat(Repository.pages().stream().flatMap(page -> page.links().stream()))
        .hasSizeGreaterThan(80);
  }

  @Test
  void a_broken_link_is_noticed() {
    var page = new MarkdownPage(Repository.file("README.md"), "See [this](docs/no-such-page.md).");
    assertThat(broken(page)).containsExactly("README.md: docs/no-such-page.md");
  }

  @Test
  void a_link_to_a_heading_that_is_not_there_is_noticed() {
    var page = new MarkdownPage(Repository.file("README.md"), "See [this](docs/adr/README.md#no).");
    assertThat(broken(page)).containsExactly("README.md: docs/adr/README.md#no");
  }

  private static Stream<String> broken(MarkdownPage page) {
    return page.links().stream()
        .filter(link -> !link.contains("://"))
        .filter(link -> !leadsSomewhere(page, link))
        .map(link -> page.path() + ": " + link);
  }

  private static boolean leadsSomewhere(MarkdownPage page, String link) {
    List<String> parts = List.of(link.split("#", 2));
    Path target = parts.get(0).isEmpty() ? page.file() : page.file().resolveSibling(parts.get(0));
    if (!Files.exists(target)) {
      return false;
    }
    return parts.size() == 1 || anchors(page, target).contains(parts.get(1));
  }

  private static Set<String> anchors(MarkdownPage page, Path target) {
    return target.equals(page.file()) ? page.anchors() : MarkdownPage.read(target).anchors();
  }
}
