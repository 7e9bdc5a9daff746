package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.http.exchange.ProblemDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/http-api.md says is so. */
class DocumentationTest {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Path PAGE = TOP.resolve("docs/http-api.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final String LEFT_OUT = "...";

  private static TestServer server;

  /** A command and what it is said to print. */
  record Example(String command, List<String> output) {
    @Override
    public String toString() {
      return command;
    }
  }

  @BeforeAll
  static void start() {
    server = TestServer.with(ServerSettings.STANDARD.at("127.0.0.1", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Example> examples() throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .flatMap(block -> Arrays.stream(block.group(1).split("(?m)^\\$ ")))
        .filter(example -> example.startsWith("curl"))
        .map(DocumentationTest::example);
  }

  private static Example example(String text) {
    String[] parts = text.replace("\\\n", "").split("\n", 2);
    return new Example(parts[0], parts[1].lines().toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_prints_what_the_page_says(Example example) {
    List<String> printed = new Curl(server, TOP).run(example.command()).lines().toList();

    int place = 0;
    boolean skipping = false;
    for (String line : example.output()) {
      if (line.equals(LEFT_OUT)) {
        skipping = true;
      } else {
        place = next(printed, line, place, skipping);
        skipping = false;
      }
    }
    assertThat(skipping || place == printed.size()).as("nothing is left unsaid").isTrue();
  }

  /** The place after a line that comes next, or comes at all where lines were left out. */
  private static int next(List<String> printed, String line, int place, boolean skipping) {
    List<String> rest = new ArrayList<>(printed.subList(place, printed.size()));
    List<String> candidates = skipping ? rest : rest.subList(0, Math.min(1, rest.size()));
    assertThat(candidates).contains(line);
    return place + candidates.indexOf(line) + 1;
  }

  @Test
  void there_are_examples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(8);
  }

  @Test
  void the_table_of_statuses_has_every_status() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(ProblemDetails.values())
        .allSatisfy(details -> assertThat(page).containsPattern("\\| [0-9, ]*" + details.status()));
  }

  @Test
  void the_limits_are_those_of_the_server() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            "A body may have 1 MB, a request may take 30 seconds and make 200,000 variations");
    assertThat(ServerSettings.STANDARD)
        .isEqualTo(new ServerSettings("127.0.0.1", 8080, 1_000_000, 30, 600));
  }

  @Test
  void every_picture_is_there() throws IOException {
    var pictures = Pattern.compile("\\]\\((images/[^)]+)\\)").matcher(Files.readString(PAGE));

    assertThat(pictures.results().map(picture -> TOP.resolve("docs").resolve(picture.group(1))))
        .hasSize(3)
        .allSatisfy(picture -> assertThat(picture).isRegularFile());
  }
}
