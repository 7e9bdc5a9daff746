package dev.steelyard.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

  private static final MarkdownPage PAGE = MarkdownPage.of("docs/architecture.md");
  private static final String CORE = "core/src/main/java/dev/steelyard/core/";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| `(\\w+)` \\|$");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?dev\\.steelyard\\.core\\.([a-z]+)\\.");

  private record Row(String concept, String start) {}

  private static List<Row> rows() {
    return ROW.matcher(PAGE.section("Packages of core, in order"))
        .results()
        .map(found -> new Row(found.group(1), found.group(2)))
        .toList();
  }

  @Test
  void every_class_in_the_table_of_guesses_exists() {
    var names = MarkdownPage.code(PAGE.section("Where is it? One guess each"));
    assertThat(names).hasSizeGreaterThan(40);
    assertThat(names).allMatch(name -> !Repository.javaFiles(name).isEmpty());
  }

  @Test
  void the_table_of_packages_lists_them_all() {
    var packages =
        Repository.files("package-info.java").stream()
            .map(ArchitecturePageTest::inCore)
            .filter(path -> path.matches("[a-z]+/package-info.java"))
            .map(path -> path.split("/")[0]);
    assertThat(rows())
        .extracting(Row::concept)
        .containsExactlyInAnyOrderElementsOf(packages.toList());
  }

  @Test
  void every_package_starts_where_the_table_says() {
    for (Row row : rows()) {
      assertThat(Repository.file(CORE + row.concept() + "/" + row.start() + ".java")).exists();
    }
  }

  @Test
  void every_package_uses_only_those_above_it_in_the_table() {
    var known = new ArrayList<>(List.of("math"));
    for (Row row : rows()) {
      known.add(row.concept());
      assertThat(used(row.concept())).as(row.concept()).isSubsetOf(known);
    }
  }

  private static Stream<String> used(String concept) {
    return Repository.files(".java").stream()
        .filter(file -> inCore(file).startsWith(concept + "/"))
        .flatMap(file -> IMPORT.matcher(Repository.read(file)).results())
        .map(found -> found.group(1));
  }

  /** The path of a file below the root package of core, or its whole path where it is elsewhere. */
  private static String inCore(Path file) {
    String path = Repository.root().relativize(file).toString();
    return path.startsWith(CORE) ? path.substring(CORE.length()) : path;
  }
}
