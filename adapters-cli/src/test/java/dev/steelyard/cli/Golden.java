package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that are kept whole in {@code src/test/resources/golden}. {@code mvn test -Dgolden=refresh}
 * writes them anew; look at the difference before you keep it.
 */
final class Golden {

  private static final boolean REFRESH = "refresh".equals(System.getProperty("golden"));

  private Golden() {}

  static void matches(String name, String actual) {
    matches(Repository.file("adapters-cli/src/test/resources/golden/" + name + ".txt"), actual);
  }

  static void matches(Path file, String actual) {
    try {
      if (REFRESH) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.getFileName().toString()).isEqualTo(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
