package dev.steelyard.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ConformanceVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** All reference cases of this repository through the engine that answers people's decisions. */
class CopiedCasesTest {
  private static final DecisionEngine ENGINE = new DecisionEngine(MethodCatalogue.standard());

  private static ConformanceReport report(String file) {
    String resource = "/reference-cases/" + file + ".json";
    try (InputStream in = CopiedCasesTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new Conformance().check(new String(bytes, StandardCharsets.UTF_8), ENGINE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "counts.csv", numLinesToSkip = 1)
  void every_case_of_a_file_ends_as_it_should(String file, long passed, long refused) {
    ConformanceReport report = report(file);

    assertThat(unexpected(report)).isEmpty();
    assertThat(report.count(ConformanceVerdict.PASSED)).as("passed").isEqualTo(passed);
    assertThat(report.count(ConformanceVerdict.REFUSED)).as("refused").isEqualTo(refused);
  }

  private static List<String> unexpected(ConformanceReport report) {
    return report.cases().stream()
        .filter(each -> each.verdict() != ConformanceVerdict.PASSED)
        .filter(each -> each.verdict() != ConformanceVerdict.REFUSED)
        .map(CopiedCasesTest::shown)
        .toList();
  }

  private static String shown(ConformanceCase each) {
    return each.id() + ": " + each.verdict() + ": " + each.reason().orElse("");
  }
}
