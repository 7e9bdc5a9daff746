package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  @TempDir private Path folder;

  private String complete(String words) throws IOException, InterruptedException {
    String script = new Shell(folder).run("steelyard completion bash").out();
    Path file = Files.writeString(folder.resolve("completion.bash"), script);
    String ask =
        "source '"
            + file
            + "'; COMP_WORDS=("
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
            + " COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE};"
            + " _complete_steelyard; echo \"${COMPREPLY[@]}\"";
    var bash = new ProcessBuilder("bash", "-c", ask).redirectError(Redirect.DISCARD).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said.strip();
  }

  @Test
  void completes_commands() throws Exception {
    assertThat(complete("steelyard ex")).isEqualTo("explain");
  }

  @Test
  void completes_every_command() throws Exception {
    assertThat(complete("steelyard ''").split(" ")).containsAll(Commands.names());
  }

  @Test
  void completes_the_commands_about_certificates() throws Exception {
    assertThat(complete("steelyard cert")).isEqualTo("certify");
    assertThat(complete("steelyard veri")).isEqualTo("verify-certificate");
    assertThat(complete("steelyard verify-certificate --pl")).isEqualTo("--plain");
  }

  @Test
  void completes_weightings() throws Exception {
    assertThat(complete("steelyard weigh --by entr")).isEqualTo("entropy");
  }

  @Test
  void completes_options() throws Exception {
    assertThat(complete("steelyard rank --req")).isEqualTo("--require");
  }

  @Test
  void completes_the_values_of_options() throws Exception {
    assertThat(complete("steelyard rank --format ma")).isEqualTo("markdown");
    assertThat(complete("steelyard rank --require cl")).isEqualTo("clear-lead");
    assertThat(complete("steelyard rank --method we")).isEqualTo("weighted-product weighted-sum");
  }

  @Test
  void completes_built_in_decisions() throws Exception {
    assertThat(complete("steelyard ask back")).isEqualTo("backend backend-framework");
  }

  @Test
  void completes_topics() throws Exception {
    assertThat(complete("steelyard help verd")).isEqualTo("verdicts");
  }

  @Test
  void zsh_gets_what_the_script_is_built_on() {
    assertThat(new Shell(folder).run("steelyard completion zsh").out())
        .startsWith("autoload -Uz compinit bashcompinit\ncompinit\nbashcompinit\n#!/usr/bin/env");
  }
}
