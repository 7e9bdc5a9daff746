package dev.steelyard.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command as people see it in a pipe: 80 columns, no colour. */
class ScreensTest {

  private static final String JAVASCRIPT = " --answer team=JavaScript --answer realtime=important";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          bare                | steelyard
          version             | steelyard --version
          help                | steelyard help
          help-option         | steelyard --help
          help-command        | steelyard help rank
          help-topic          | steelyard help verdicts
          help-codes          | steelyard help codes
          help-code           | steelyard help unknown-label
          usage-ask           | steelyard ask --help
          usage-init          | steelyard init --help
          usage-check         | steelyard check --help
          usage-explain       | steelyard explain --help
          usage-robust        | steelyard robust --help
          usage-whatif        | steelyard whatif --help
          usage-templates     | steelyard templates --help
          usage-schema        | steelyard schema --help
          usage-methods       | steelyard methods --help
          usage-serve         | steelyard serve --help
          usage-completion    | steelyard completion --help
          templates           | steelyard templates
          methods             | steelyard methods
          rank-three          | steelyard rank hosting.yaml
          rank-short          | steelyard hosting.yaml
          rank-level          | steelyard rank level.json
          rank-too-early      | steelyard rank missing-fact.yaml
          rank-knocked-out    | steelyard rank knocked-out.yaml
          rank-one            | steelyard rank one.yaml
          rank-none           | steelyard rank none-left.yaml
          rank-wide           | steelyard rank wide.yaml
          rank-plain          | steelyard rank hosting.yaml --plain
          rank-required       | steelyard rank hosting.yaml --require lead
          rank-not-met        | steelyard rank level.json --require lean
          rank-variations     | steelyard rank hosting.yaml --variations 500 --seed 7
          explain-three       | steelyard explain hosting.yaml
          explain-pair        | steelyard explain hosting.yaml server 'Managed platform'
          explain-one         | steelyard explain hosting.yaml functions
          explain-evidence    | steelyard explain hosting.yaml --evidence
          explain-level       | steelyard explain level.json
          explain-plain       | steelyard explain hosting.yaml --plain
          explain-markdown    | steelyard explain hosting.yaml --format markdown
          robust-three        | steelyard robust hosting.yaml
          robust-level        | steelyard robust level.json
          robust-plain        | steelyard robust hosting.yaml --plain
          robust-markdown     | steelyard robust hosting.yaml --format markdown
          whatif              | steelyard whatif hosting.yaml --set server.support=good --set weight.support=10
          whatif-plain        | steelyard whatif hosting.yaml --set server.support=good --plain
          rank-german         | steelyard rank hosting.yaml --language de
          rank-early-german   | steelyard rank missing-fact.yaml --language de
          rank-out-german     | steelyard rank knocked-out.yaml --language de
          explain-german      | steelyard explain hosting.yaml --evidence --language de
          explain-pair-german | steelyard explain level.json --language de
          robust-german       | steelyard robust hosting.yaml --language de
          whatif-german       | steelyard whatif hosting.yaml --set server.support=good --language de
          language-unknown    | steelyard rank hosting.yaml --language fr
          rank-steps          | steelyard rank hosting.yaml --method topsis --steps
          rank-param          | steelyard rank hosting.yaml --method topsis --param normalization=min-max
          rank-param-unknown  | steelyard rank hosting.yaml --method topsis --param normalisation=vector
          compare             | steelyard compare hosting.yaml
          compare-one         | steelyard compare one.yaml
          compare-none        | steelyard compare none-left.yaml
          compare-plain       | steelyard compare hosting.yaml --plain
          weigh               | steelyard weigh hosting.yaml
          weigh-by            | steelyard weigh hosting.yaml --by standard-deviation
          weigh-plain         | steelyard weigh hosting.yaml --plain
          weigh-unknown       | steelyard weigh hosting.yaml --by entropie
          sort-nothing        | steelyard sort hosting.yaml
          methods-one         | steelyard methods promethee-ii
          methods-for         | steelyard methods --for hosting.yaml
          methods-unknown     | steelyard methods topsys
          sort                | steelyard sort sorted.yaml
          sort-plain          | steelyard sort sorted.yaml --plain
          conformance         | steelyard conformance failing.json
          usage-certify       | steelyard certify --help
          usage-verify        | steelyard verify-certificate --help
          certify             | steelyard certify hosting.yaml
          certify-shop        | steelyard certify shop.yaml
          certify-level       | steelyard certify level.json
          certify-plain       | steelyard certify hosting.yaml --plain
          certify-json        | steelyard certify level.json --format json
          certify-markdown    | steelyard certify level.json --format markdown
          verify              | steelyard verify-certificate sound.json
          verify-partly       | steelyard verify-certificate taken.json
          verify-forged       | steelyard verify-certificate forged.json
          verify-forged-plain | steelyard verify-certificate forged.json --plain
          verify-wrong        | steelyard verify-certificate wrong-certificate.json
          verify-decision     | steelyard verify-certificate hosting.json
          usage-compare       | steelyard compare --help
          usage-weigh         | steelyard weigh --help
          usage-sort          | steelyard sort --help
          usage-conformance   | steelyard conformance --help
          check-several       | steelyard check hosting.yaml level.json broken.yaml
          check-plain         | steelyard check broken.yaml level.json --plain
          check-strict        | steelyard check hosting.yaml --strict
          """)
  void shows(String name, String command) {
    Golden.matches(name, Shell.withExamples(folder).run(command).text(command));
  }

  @ParameterizedTest
  @CsvSource({"rank", "explain", "robust"})
  void shows_the_built_in_decision(String command) {
    String line = "steelyard " + command + " backend" + JAVASCRIPT;
    Golden.matches("backend-" + command, new Shell(folder).run(line).text(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level       | steelyard rank backend --answer team=both
          too-early   | steelyard rank backend
          pull-apart  | steelyard rank backend --answer team=JavaScript --answer data=critical
          framework   | steelyard rank backend-framework
          whatif      | steelyard whatif backend --answer team=JavaScript --set team=Python
          check       | steelyard check backend backend-framework
          list        | steelyard ask backend --list
          """)
  void shows_other_states_of_the_built_in_decision(String name, String command) {
    Golden.matches("backend-" + name, new Shell(folder).run(command).text(command));
  }
}
