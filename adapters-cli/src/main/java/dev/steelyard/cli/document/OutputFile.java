package dev.steelyard.cli.document;

import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * A file that a result is written to: whole or not at all, and never over another file unless that
 * was asked for.
 */
public final class OutputFile {

  private final Terminal terminal;
  private final String name;
  private final Path path;

  /**
   * A file to write.
   *
   * @param terminal where to ask whether it may be replaced
   * @param name as the user gave it
   */
  public OutputFile(Terminal terminal, String name) {
    this.terminal = terminal;
    this.name = name;
    this.path = terminal.surroundings().folder().resolve(name).normalize();
  }

  /**
   * The name of the file.
   *
   * @return as the user gave it
   */
  public String name() {
    return name;
  }

  /**
   * Makes sure that the file may be written, before any work is done.
   *
   * @param overwrite what to do when it is there already
   * @throws WrongUse if it is there and may not be replaced
   * @throws Inaccessible if its folder is not there
   */
  public void claim(Overwrite overwrite) {
    if (Files.isDirectory(path)) {
      throw new Inaccessible("cannot write \"" + name + "\": it is a folder.");
    }
    if (!Files.isDirectory(path.toAbsolutePath().getParent())) {
      throw new Inaccessible("cannot write \"" + name + "\": its folder is not there.");
    }
    if (Files.isRegularFile(path) && !overwrite.allowed(terminal, name)) {
      throw new WrongUse(
          "\"" + name + "\" is there already. Add --force to replace it, or give another name.");
    }
  }

  /**
   * What the file holds now.
   *
   * @return empty when it is not there
   * @throws Inaccessible if it cannot be read
   */
  public Optional<String> present() {
    return Files.isRegularFile(path)
        ? Optional.of(new TextFile(terminal).read(name))
        : Optional.empty();
  }

  /**
   * Writes the file. Others see the old file or the whole new one, never a part, also when the
   * program is interrupted.
   *
   * @param text the whole content
   * @throws Inaccessible if it cannot be written
   */
  public void write(String text) {
    try {
      replace(Files.exists(path) ? path.toRealPath() : path, text);
    } catch (IOException failure) {
      throw Inaccessible.writing(name, failure);
    }
  }

  private static void replace(Path target, String text) throws IOException {
    if (isDevice(target)) {
      Files.writeString(target, text, StandardCharsets.UTF_8);
      return;
    }
    String hidden = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path unfinished = target.resolveSibling(hidden);
    unfinished.toFile().deleteOnExit();
    try {
      Files.writeString(unfinished, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, unfinished);
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** For instance {@code /dev/null}, which must not be replaced by a file. */
  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private static void keepPermissions(Path target, Path unfinished) throws IOException {
    var view = Files.getFileAttributeView(unfinished, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private static void move(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
