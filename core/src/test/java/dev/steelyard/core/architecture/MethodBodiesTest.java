package dev.steelyard.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodBodiesTest {

  private static final Path REPOSITORY = Path.of("..");

  @Test
  void method_bodies_of_all_modules_stay_short() {
    List<Long> lengths =
        Stream.of("core", "adapters-json", "adapters-cli", "adapters-http")
            .flatMap(module -> MethodBodies.of(sources(module)).stream())
            .sorted()
            .toList();
    long median = lengths.get(lengths.size() / 2);
    long nineInTen = lengths.get(lengths.size() * 9 / 10);
    System.out.println(
        lengths.size() + " method bodies: median " + median + " lines, p90 " + nineInTen);
    assertThat(lengths).hasSizeGreaterThan(500);
    assertThat(median).isLessThanOrEqualTo(5);
    assertThat(nineInTen).isLessThanOrEqualTo(15);
  }

  private static List<Path> sources(String module) {
    try (var files = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
