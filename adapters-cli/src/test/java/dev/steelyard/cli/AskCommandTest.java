package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

  private static final String ASK = "steelyard ask backend";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder).environment("NO_COLOR", "1");
  }

  @Test
  void a_person_answers_every_question() {
    shell.typed("1", "important", "1", "1", "1", "1", "1", "1", "1", "5", "");
    Golden.matches("ask/typed", shell.run(ASK).text(ASK));
  }

  @Test
  void a_person_makes_slips_goes_back_and_asks_why() {
    shell.typed("b", "9", "maybe", "?", "1", "2", "b", "b", "2", "", "");
    Golden.matches("ask/slips", shell.run(ASK).text(ASK));
  }

  @Test
  void a_person_changes_an_answer_at_the_end() {
    shell.typed("1", "", "99", "1", "python", "");
    Golden.matches("ask/changed", shell.run(ASK).text(ASK));
  }

  @Test
  void saving_writes_the_decision_with_its_answers() {
    Transcript said = shell.typed("1", "", "s", "").run(ASK);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .endsWith(" File to write, Enter for backend.yaml: Wrote \"backend.yaml\".\n");
    assertThat(shell.run("steelyard rank backend.yaml --plain").out())
        .isEqualTo(shell.run("steelyard rank backend --answer team=JavaScript --plain").out());
  }

  @Test
  void an_output_file_is_written_before_the_result_is_shown() {
    Transcript said = shell.typed("1", "", "").run(ASK + " -o mine.json");
    assertThat(said.err()).endsWith("Wrote \"mine.json\".\n");
    assertThat(said.out()).contains("Next: steelyard explain mine.json");
    assertThat(shell.read("mine.json")).startsWith("{").contains("\"team\": \"JavaScript\"");
  }

  @Test
  void the_end_of_the_input_stops_without_a_result() {
    Transcript said = shell.typed("1").run(ASK + " -o mine.json");
    assertThat(said.exit()).isEqualTo(130);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).endsWith("error: the interview ended early; nothing was written.\n");
    assertThat(folder.resolve("mine.json")).doesNotExist();
  }

  @Test
  void only_the_questions_that_are_asked_for_are_asked() {
    Transcript said = shell.typed("2", "").run(ASK + " --only data");
    assertThat(said.err())
        .contains(" 1/1  Do you need data analysis")
        .doesNotContain(" 1/1  Which language");
    assertThat(said.out()).contains("--answer 'data=nice to have'");
  }

  @Test
  void a_question_with_an_answer_is_not_asked_again() {
    assertThat(shell.typed("", "").run(ASK + " --answer team=both").err())
        .contains("9 questions.")
        .doesNotContain("1 JavaScript   2 Python");
  }

  @Test
  void a_pipe_answers_in_the_order_of_the_questions() {
    String command = "printf 'JavaScript\\n\\n' | steelyard ask backend";
    Golden.matches("ask/piped", shell.piped("JavaScript\n\n").run(ASK).text(command));
  }

  @Test
  void a_pipe_may_name_the_questions() {
    assertThat(shell.piped("realtime=important\nteam = 1\n\n").run(ASK + " --format json").out())
        .isEqualTo(
            shell
                .run(
                    "steelyard rank backend --answer realtime=important --answer team=JavaScript"
                        + " --format json")
                .out());
  }

  @Test
  void a_pipe_answers_only_the_questions_that_are_asked_for() {
    assertThat(shell.piped("important").run(ASK + " --only data --format json").out())
        .isEqualTo(shell.run("steelyard rank backend --answer data=important --format json").out());
  }

  @Test
  void a_pipe_may_answer_everything_and_end() {
    String all =
        "team=both\nrealtime=1\nsharing=1\nconcurrency=1\nupkeep=1\ndata=1\ngentle=1\n"
            + "prototype=1\narchitecture=open\nbudget=1";
    assertThat(shell.piped(all).run(ASK).exit()).isZero();
  }

  @Test
  void a_pipe_that_ends_early_is_refused() {
    Transcript said = shell.piped("team=both\n").run(ASK);
    assertThat(said)
        .isEqualTo(
            new Transcript(
                2,
                "",
                "error: the input ended before every question had an answer.\n"
                    + "Missing: "
                    + missing(said)
                    + "End the input with an empty line to leave them open.\n"));
    assertThat(said.err().split("Missing: ")[1].split(",")).hasSize(9);
  }

  private static String missing(Transcript said) {
    String text = said.err();
    return text.substring(text.indexOf("Missing: ") + 9, text.indexOf("End the input"));
  }

  @Test
  void a_pipe_with_a_wrong_answer_is_refused() {
    assertThat(shell.piped("team=Cobol\n\n").run(ASK).err())
        .isEqualTo(
            "error: \"Cobol\" is not an answer to question \"team\".\n"
                + "There are: JavaScript, Python, both, neither, not sure.\n");
  }

  @Test
  void input_is_not_read_when_the_command_line_gives_answers() {
    Transcript said = shell.piped(untouchable()).run(ASK + " --answer team=both");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("TOO CLOSE TO CALL");
  }

  private static InputStream untouchable() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("a script left this open");
      }
    };
  }

  @Test
  void a_decision_from_standard_input_leaves_nothing_to_ask_with() {
    String decision = shell.run("steelyard templates show backend").out();
    assertThat(shell.piped(decision).run("steelyard ask -").exit()).isEqualTo(2);
    assertThat(shell.piped(decision).run("steelyard ask - --answer team=both").exit()).isZero();
  }

  @Test
  void the_offer_to_stop_comes_once_nothing_left_can_matter() {
    shell.write("settled.yaml", SETTLED);
    Transcript said = shell.typed("1", "", "").run("steelyard ask settled.yaml");
    assertThat(said.err())
        .contains(
            "The questions left cannot change who comes first. Enter alone stops here; or go\n on.");
  }

  private static final String SETTLED =
      """
      format: decision/1
      title: Which shed?
      alternatives: {big: Big one, small: Small one}
      scale: rating5
      criteria:
        room: {name: Room}
        looks: {name: Looks}
      performances:
        room: {big: unknown, small: unknown}
        looks: {big: good, small: very good}
      weights: {by: needs, start: {room: 100, looks: 0}}
      needs:
        tools:
          ask: Do you have many tools?
          options:
            many: {rate: {room: {big: excellent, small: poor}}}
            few: {rate: {room: {big: good, small: good}}}
        looks: {ask: Do looks matter?, importance: {looks: 1}}
      """;
}
