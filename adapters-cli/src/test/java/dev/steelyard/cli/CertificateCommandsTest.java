package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCommandsTest {

  private static final String VERIFY = "steelyard verify-certificate ";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.withExamples(folder);
  }

  private Transcript written(String decision) {
    assertThat(shell.run("steelyard certify " + decision + " -o made.json").exit()).isZero();
    return shell.run(VERIFY + "made.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hosting.yaml",
        "shop.yaml",
        "level.json",
        "missing-fact.yaml",
        "knocked-out.yaml",
        "one.yaml",
        "none-left.yaml",
        "many.yaml",
        "backend --answer team=JavaScript",
        "hosting.yaml --method topsis --variations 500 --seed 7"
      })
  void what_certify_writes_holds(String decision) {
    Transcript said = written(decision);

    assertThat(words(said))
        .contains("The certificate holds")
        .contains("; false: 0; not checked: 0.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void a_certificate_can_come_from_another_command() {
    String document = shell.run("steelyard certify shop.yaml --format json").out();

    Transcript said = shell.piped(document).run(VERIFY + "-");

    assertThat(said.out()).contains("The certificate holds.");
    assertThat(said.exit()).isZero();
  }

  @Test
  void a_count_that_cannot_be_drawn_again_is_said_and_does_not_count_as_checked() {
    Transcript said = written("shop.yaml --method topsis --variations 500");

    assertThat(words(said))
        .contains("Not checked: The method is no weighted sum: the count cannot be drawn again")
        .contains("Checked: The bound from the count; not the count.")
        .contains("; checked in part: 2; false: 0;")
        .contains("The certificate holds as far as it could be checked");
    assertThat(said.exit()).isZero();
    assertThat(shell.run(VERIFY + "made.json --plain").out())
        .contains("claim\tpartly\t")
        .contains("unchecked\tThe method is no weighted sum");
  }

  private static String words(Transcript said) {
    return said.out().replaceAll("\\s+", " ");
  }

  @Test
  void a_changed_number_is_found() {
    assertThat(written("shop.yaml").exit()).isZero();
    String sound = shell.read("made.json");
    String forged = sound.replaceFirst("\"stated\": \"40.0\"", "\"stated\": \"4.0\"");
    assertThat(forged).isNotEqualTo(sound);
    shell.write("made.json", forged);

    Transcript said = shell.run(VERIFY + "made.json");

    assertThat(said.out()).contains("FALSE ").contains("The certificate does not hold.");
    assertThat(said.exit()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_with_a_document_is_said_with_its_place() {
    assertThat(written("shop.yaml").exit()).isZero();
    shell.write("made.json", shell.read("made.json").replaceFirst("\"is\": \"", "\"is\": \"x"));

    Transcript said = shell.run(VERIFY + "made.json");

    assertThat(said.err()).contains("error[not-a-number]").contains("made.json:");
    assertThat(said.exit()).isEqualTo(3);
  }

  @Test
  void the_same_decision_gives_the_same_certificate() {
    String command = "steelyard certify hosting.yaml --format json --variations 500 --seed 3";

    assertThat(shell.run(command).out()).isEqualTo(shell.run(command).out());
  }

  @Test
  void records_say_what_holds() {
    assertThat(shell.run("steelyard certify shop.yaml --plain").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("claim\tholds\t"));
  }
}
