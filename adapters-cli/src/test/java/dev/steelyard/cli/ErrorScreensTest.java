package dev.steelyard.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of failure, whole. */
class ErrorScreensTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          invalid            | steelyard rank broken.yaml
          invalid-json       | steelyard rank broken.json
          unreadable         | steelyard rank unreadable.json
          cannot-calculate   | steelyard rank no-weight.yaml
          no-such-file       | steelyard rank nowhere.yaml
          no-such-template   | steelyard rank bakend
          folder             | steelyard rank .
          not-utf8           | steelyard rank latin1.yaml
          check-missing      | steelyard check nowhere.yaml level.json
          misspelt-command   | steelyard rnak hosting.yaml
          misspelt-option    | steelyard rank hosting.yaml --fromat json
          unknown-option     | steelyard rank hosting.yaml --quantum
          missing-file       | steelyard rank
          missing-set        | steelyard whatif hosting.yaml
          too-many           | steelyard rank hosting.yaml level.json
          wrong-format       | steelyard rank hosting.yaml --format jsn
          wrong-number       | steelyard rank hosting.yaml --variations many
          wrong-requirement  | steelyard rank hosting.yaml --require certain
          no-variations      | steelyard rank hosting.yaml --variations 0
          no-value           | steelyard rank hosting.yaml --seed
          unknown-method     | steelyard rank hosting.yaml --method weighted-sun
          unknown-method-ask | steelyard ask backend --answer team=both --method topsys
          unknown-param      | steelyard rank hosting.yaml --method topsis --param normalisation=vector
          unknown-param-why  | steelyard explain hosting.yaml --method topsis --param normalisation=vector
          unknown-param-rob  | steelyard robust hosting.yaml --method topsis --param normalisation=vector
          unknown-param-sort | steelyard sort hosting.yaml --method topsis --param normalisation=vector
          unknown-param-what | steelyard whatif hosting.yaml --set weight.cost=3 --method topsis --param normalisation=vector
          unknown-param-comp | steelyard compare hosting.yaml --method topsis --param normalisation=vector
          wrong-param        | steelyard rank hosting.yaml --method topsis --param normalization=vektor
          param-of-file      | steelyard rank hosting.yaml --param power=2
          param-not-finite   | steelyard rank nowhere.yaml --method vikor --param v=NaN
          param-infinite     | steelyard rank nowhere.yaml --method vikor --param v=-Infinity
          param-too-large    | steelyard rank nowhere.yaml --method vikor --param v=1e999
          param-hexadecimal  | steelyard rank hosting.yaml --method vikor --param v=0x1p-1
          param-no-value     | steelyard rank nowhere.yaml --method vikor --param v=
          param-no-name      | steelyard rank nowhere.yaml --method vikor --param =1
          param-twice        | steelyard rank nowhere.yaml --method vikor --param v=0.4 --param v=0.6
          wrong-setting      | steelyard rank wrong-setting.yaml
          wrong-setting-both | steelyard rank wrong-setting.yaml --param power=2
          missing-setting    | steelyard rank hosting.yaml --method ahp
          unfit-method       | steelyard rank hosting.yaml --method multimoora
          steps-json         | steelyard rank nowhere.yaml --steps --format json
          steps-file         | steelyard rank nowhere.yaml --steps -o result.md
          plain-and-json     | steelyard rank nowhere.yaml --plain --format json
          method-and-file    | steelyard methods topsis --for nowhere.yaml
          weigh-param-alone  | steelyard weigh nowhere.yaml --param directed=false
          weigh-param        | steelyard weigh hosting.yaml --by critic --param directed=maybe
          weigh-param-name   | steelyard weigh hosting.yaml --by critic --param direct=false
          weigh-missing      | steelyard weigh hosting.yaml --by best-worst
          weigh-method       | steelyard weigh hosting.yaml --method topsis
          unknown-question   | steelyard rank backend --answer taem=JavaScript
          unknown-answer     | steelyard rank backend --answer team=JavaScrip --answer data=vital
          no-answer          | steelyard rank backend --answer team
          answers-file       | steelyard rank backend --answers wrong-answers.yaml
          answers-unread     | steelyard rank backend --answers unreadable.json
          unknown-pair       | steelyard explain hosting.yaml sever
          same-pair          | steelyard explain hosting.yaml server server
          lonely-pair        | steelyard explain one.yaml
          wrong-change       | steelyard whatif hosting.yaml --set server.support=god --set weight.cots=3
          cannot-write       | steelyard check hosting.yaml --format markdown
          unknown-template   | steelyard templates show bakend
          unknown-schema     | steelyard schema decisions
          unknown-help       | steelyard help verdict
          unknown-only       | steelyard ask backend --only tame
          no-questions       | steelyard ask hosting.yaml
          no-terminal        | steelyard ask backend
          no-input           | steelyard ask backend --no-input
          ask-ending         | steelyard ask backend --answer team=both -o answers.txt
          wrong-port         | steelyard serve --port 99999
          """)
  void says_what_is_wrong_and_what_to_do(String name, String command) {
    Golden.matches("error/" + name, Shell.withExamples(folder).run(command).text(command));
  }
}
