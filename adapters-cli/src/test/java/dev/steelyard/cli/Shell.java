package dev.steelyard.cli;

import dev.steelyard.cli.terminal.Attached;
import dev.steelyard.cli.terminal.Streams;
import dev.steelyard.cli.terminal.Surroundings;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.docs.Repository;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs commands in a folder of their own and keeps what they say. */
final class Shell {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private InputStream input = InputStream.nullInputStream();
  private Attached attached = Attached.NOTHING;
  private Charset charset = StandardCharsets.UTF_8;

  /** A shell in an empty folder. */
  Shell(Path folder) {
    this.folder = folder;
  }

  /** A shell in a folder with the decisions of the documentation and those of the tests. */
  static Shell withExamples(Path folder) {
    copy(Repository.file("docs/examples"), folder);
    copy(Repository.file("adapters-cli/src/test/resources/decisions"), folder);
    return new Shell(folder);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Shell piped(String text) {
    input = new ByteArrayInputStream(text.getBytes(charset));
    return this;
  }

  Shell piped(InputStream stream) {
    input = stream;
    return this;
  }

  /** What a person types at a terminal of the usual width. */
  Shell typed(String... lines) {
    attached = new Attached(true, true, true, 80);
    return piped(String.join("\n", lines) + "\n");
  }

  /** A person looks at a terminal of some width, and types nothing. */
  Shell columns(int columns) {
    attached = new Attached(true, true, true, columns);
    return this;
  }

  Shell attached(Attached streams) {
    attached = streams;
    return this;
  }

  Shell environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Shell charset(Charset other) {
    charset = other;
    return this;
  }

  Path folder() {
    return folder;
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Runs a command line that begins with {@code steelyard}. */
  Transcript run(String command) {
    List<String> words = words(command);
    return run(words.subList(1, words.size()).toArray(String[]::new));
  }

  Transcript run(String[] arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(terminal(new Streams(input, out, err, charset)), arguments);
    return new Transcript(exit, out.toString(charset), err.toString(charset));
  }

  Terminal terminal(Streams streams) {
    return new Terminal(streams, attached, new Surroundings(environment, folder, folder, TODAY));
  }

  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }
}
