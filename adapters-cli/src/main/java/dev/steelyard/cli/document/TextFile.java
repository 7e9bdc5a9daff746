package dev.steelyard.cli.document;

import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a whole text from a file or from standard input. */
final class TextFile {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  TextFile(Terminal terminal) {
    this.terminal = terminal;
  }

  String read(String name) {
    try {
      return decoded(name.equals(STANDARD_INPUT) ? piped() : file(name));
    } catch (IOException failure) {
      throw Inaccessible.reading(name, failure);
    }
  }

  private byte[] piped() throws IOException {
    if (terminal.inputIsTyped()) {
      throw new WrongUse(
          "\"-\" reads a decision from standard input, but that is the keyboard.\n"
              + "Pipe a file in: steelyard rank - < shop.json");
    }
    return terminal.readAll();
  }

  private byte[] file(String name) throws IOException {
    Path path = terminal.surroundings().folder().resolve(name);
    if (Files.isDirectory(path)) {
      throw new Inaccessible("cannot read \"" + name + "\": it is a folder.");
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    return Files.readAllBytes(path);
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
