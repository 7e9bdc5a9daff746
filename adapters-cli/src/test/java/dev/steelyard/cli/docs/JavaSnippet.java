package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements from a page, with the imports they need in front. They are compiled as they are
 * printed, and run where a reader would run them: at the top of the repository.
 */
final class JavaSnippet {

  private static final String NAME = "Snippet";

  private final Path folder;

  JavaSnippet(Path folder) {
    this.folder = folder;
  }

  /** What the statements print. */
  String run(String block) throws IOException, InterruptedException {
    Path source = folder.resolve(NAME + ".java");
    Files.writeString(source, program(block));
    JavaSources.compile(List.of(source), folder);
    return printed();
  }

  private static String program(String block) {
    return lines(block, true)
        + "public final class "
        + NAME
        + " {\n"
        + "  public static void main(String[] arguments) throws Exception {\n"
        + lines(block, false)
        + "  }\n}\n";
  }

  private static String lines(String block, boolean imports) {
    return block
        .lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String printed() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = folder + System.getProperty("path.separator") + JavaSources.classPath();
    Process process =
        new ProcessBuilder(java, "-Dfile.encoding=UTF-8", "-cp", classPath, NAME)
            .directory(Repository.root().toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }
}
