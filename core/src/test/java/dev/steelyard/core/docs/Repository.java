package dev.steelyard.core.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, found from the folder of any module. */
public final class Repository {

  private static final List<String> SKIPPED = List.of("target", ".git", ".m2", "node_modules");

  private Repository() {}

  /** The folder that holds all modules. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("verify"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** A file of the repository. */
  public static Path file(String path) {
    return root().resolve(path);
  }

  /** The text of a file of the repository. */
  public static String text(String path) {
    return read(file(path));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All files whose names have an ending, in a fixed order; what a build makes is left out. */
  public static List<Path> files(String ending) {
    return files(root(), ending).sorted().toList();
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList().stream().flatMap(child -> filesAt(child, ending));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<Path> filesAt(Path path, String ending) {
    String name = path.getFileName().toString();
    if (Files.isDirectory(path)) {
      return SKIPPED.contains(name) ? Stream.empty() : files(path, ending);
    }
    return name.endsWith(ending) ? Stream.of(path) : Stream.empty();
  }

  /** Every page of the documentation. */
  public static List<MarkdownPage> pages() {
    return files(".md").stream().map(MarkdownPage::read).toList();
  }

  /** The Java files with a simple name, test sources included. */
  static List<Path> javaFiles(String simpleName) {
    return files(".java").stream()
        .filter(file -> file.getFileName().toString().equals(simpleName + ".java"))
        .toList();
  }
}
