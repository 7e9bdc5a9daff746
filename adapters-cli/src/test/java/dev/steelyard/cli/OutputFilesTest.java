package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.terminal.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder);
  }

  @Test
  void the_ending_decides_the_format() {
    shell.run("steelyard rank level.json -o result.json");
    shell.run("steelyard rank level.json -o result.md");
    shell.run("steelyard rank level.json -o result.tsv");
    shell.run("steelyard rank level.json -o result.txt");
    assertThat(shell.read("result.json")).startsWith("{\n  \"format\": \"result/1\"");
    assertThat(shell.read("result.md")).startsWith("# Which room for the workshop?");
    assertThat(shell.read("result.tsv")).startsWith("verdict\ttoo-close\t");
    assertThat(shell.read("result.txt")).startsWith("Which room for the workshop?\n\n  Town");
  }

  @Test
  void a_format_that_is_asked_for_wins_over_the_ending() {
    shell.run("steelyard rank level.json --format json -o result.txt");
    assertThat(shell.read("result.txt")).startsWith("{");
  }

  @Test
  void another_file_is_left_alone() {
    shell.write("mine.txt", "precious");
    Transcript said = shell.run("steelyard rank level.json -o mine.txt");
    assertThat(said)
        .isEqualTo(
            new Transcript(
                2,
                "",
                "error: \"mine.txt\" is there already. Add --force to replace it, or give"
                    + " another\nname.\n"));
    assertThat(shell.read("mine.txt")).isEqualTo("precious");
  }

  @Test
  void force_replaces_it() {
    shell.write("mine.txt", "precious");
    assertThat(shell.run("steelyard rank level.json -o mine.txt --force").exit()).isZero();
    assertThat(shell.read("mine.txt")).contains("TOO CLOSE TO CALL");
  }

  @Test
  void at_a_terminal_a_y_replaces_it() {
    shell.write("mine.txt", "precious");
    Transcript said = shell.typed("y").run("steelyard rank level.json -o mine.txt");
    assertThat(said.err())
        .isEqualTo("\"mine.txt\" is there already. Replace it? y or n: Wrote \"mine.txt\".\n");
    assertThat(shell.read("mine.txt")).contains("TOO CLOSE TO CALL");
  }

  @Test
  void at_a_terminal_anything_else_leaves_it_alone() {
    shell.write("mine.txt", "precious");
    assertThat(shell.typed("n").run("steelyard rank level.json -o mine.txt").exit()).isEqualTo(2);
    assertThat(shell.read("mine.txt")).isEqualTo("precious");
  }

  @Test
  void with_no_input_nobody_is_asked() {
    shell.write("mine.txt", "precious");
    Transcript said = shell.typed("y").run("steelyard rank level.json -o mine.txt --no-input");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).doesNotContain("y or n");
  }

  @Test
  void nothing_is_left_beside_the_file() throws IOException {
    shell.run("steelyard rank level.json -o new.json");
    shell.run("steelyard rank broken.yaml -o broken-result.json");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"))
          .contains("new.json")
          .doesNotContain("broken-result.json");
    }
  }

  @Test
  void a_replaced_file_keeps_its_permissions() throws IOException {
    shell.write("mine.txt", "precious");
    Path mine = folder.resolve("mine.txt");
    Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rw-rw----"));
    shell.run("steelyard rank level.json -o mine.txt --force");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void a_link_is_followed() throws IOException {
    shell.write("mine.txt", "precious");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("mine.txt"));
    shell.run("steelyard rank level.json -o link.txt --force");
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(shell.read("mine.txt")).contains("TOO CLOSE TO CALL");
  }

  @Test
  void a_device_is_written_to_and_not_replaced() {
    assertThat(shell.run("steelyard rank level.json -o /dev/null").exit()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void a_folder_is_not_a_file() {
    assertThat(shell.run(new String[] {"rank", "level.json", "-o", "."}).err())
        .isEqualTo("error: cannot write \".\": it is a folder.\n");
  }

  @Test
  void a_reader_that_has_seen_enough_is_no_failure() {
    assertThat(runInto(refusing("Broken pipe"))).isZero();
  }

  @Test
  void a_full_disk_is_a_failure() {
    assertThat(runInto(refusing("No space left on device"))).isEqualTo(4);
  }

  private int runInto(OutputStream out) {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8);
    return Main.run(shell.terminal(streams), "rank", "level.json");
  }

  private static OutputStream refusing(String why) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
