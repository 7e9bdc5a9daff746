package dev.steelyard.core.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Numeric cases from papers and independent programs, one file per method. They are described in
 * docs/conformance.md.
 */
public final class ReferenceCases {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReferenceCases() {}

  /**
   * The cases of a file.
   *
   * @param file its name without {@code .json}
   * @return in file order
   */
  public static List<ReferenceCase> of(String file) {
    String resource = "/reference-cases/" + file + ".json";
    try (InputStream in = ReferenceCases.class.getResourceAsStream(resource)) {
      var cases = new ArrayList<ReferenceCase>();
      for (JsonNode node : MAPPER.readTree(in)) {
        cases.add(new ReferenceCase(node));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One test per case of a file.
   *
   * @param file its name
   * @param method makes the method that a case asks for
   * @return tests that compare everything the case expects
   */
  public static Stream<DynamicTest> tests(
      String file, Function<ReferenceCase, AggregationMethod> method) {
    return of(file).stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> each.check(method.apply(each))));
  }
}
