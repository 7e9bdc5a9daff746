package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | steelyard
          0   | steelyard rank hosting.yaml
          0   | steelyard rank level.json
          0   | steelyard rank missing-fact.yaml
          0   | steelyard rank hosting.yaml --require lead
          1   | steelyard rank hosting.yaml --require clear-lead
          1   | steelyard rank missing-fact.yaml --require lean
          0   | steelyard check hosting.yaml
          1   | steelyard check hosting.yaml --strict
          0   | steelyard check level.json knocked-out.yaml
          2   | steelyard rank
          2   | steelyard rank hosting.yaml --nonsense
          2   | steelyard ask backend
          2   | steelyard rank backend --answer team=Cobol
          2   | steelyard rank hosting.yaml --method topsys
          2   | steelyard rank hosting.yaml --param power=2
          2   | steelyard ask backend --answer team=both --method topsys
          2   | steelyard weigh hosting.yaml --by entropie
          2   | steelyard sort hosting.yaml
          3   | steelyard rank wrong-setting.yaml
          3   | steelyard rank wrong-setting.yaml --param power=2
          1   | steelyard conformance failing.json
          3   | steelyard conformance hosting.yaml
          4   | steelyard conformance nowhere.json
          0   | steelyard certify hosting.yaml
          0   | steelyard certify level.json
          2   | steelyard certify hosting.yaml --format markdown
          3   | steelyard certify broken.yaml
          0   | steelyard verify-certificate sound.json
          0   | steelyard verify-certificate taken.json
          1   | steelyard verify-certificate forged.json
          2   | steelyard verify-certificate
          3   | steelyard verify-certificate wrong-certificate.json
          3   | steelyard verify-certificate hosting.yaml
          3   | steelyard verify-certificate hosting.json
          4   | steelyard verify-certificate nowhere.json
          3   | steelyard rank broken.yaml
          3   | steelyard check level.json broken.yaml
          3   | steelyard rank no-weight.yaml
          4   | steelyard rank nowhere.yaml
          4   | steelyard check broken.yaml nowhere.yaml
          4   | steelyard rank hosting.yaml -o nowhere/result.json
          """)
  void tells_the_caller(int code, String command) {
    assertThat(Shell.withExamples(folder).run(command).exit()).isEqualTo(code);
  }

  @Test
  void has_the_codes_that_are_documented() {
    assertThat(Stream.of(ExitCode.values()).map(ExitCode::status))
        .containsExactly(0, 1, 2, 3, 4, 70, 130);
  }

  @Test
  void every_code_is_explained_in_the_help() {
    String help = new Shell(folder).run("steelyard help exit-codes").out().replaceAll("\\s+", " ");
    for (ExitCode each : ExitCode.values()) {
      assertThat(help).contains(" " + each.status() + " " + each.meaning());
    }
  }
}
