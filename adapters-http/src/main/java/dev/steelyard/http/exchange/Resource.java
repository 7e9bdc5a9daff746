package dev.steelyard.http.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with the server. */
public final class Resource {

  private Resource() {}

  /**
   * Reads a file.
   *
   * @param name its name in the package of the server
   * @return its text
   */
  public static String text(String name) {
    String path = "/dev/steelyard/http/" + name;
    try (InputStream stream = Resource.class.getResourceAsStream(path)) {
      return new String(
          Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }
}
