package dev.steelyard.cli.terminal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;

/** The terminal of this process. */
public final class SystemTerminal {

  private static final int IN = 0;
  private static final int OUT = 1;
  private static final int ERR = 2;

  private SystemTerminal() {}

  /**
   * Looks at the streams of this process.
   *
   * @return the terminal
   */
  public static Terminal open() {
    boolean out = isScreen(OUT);
    boolean err = isScreen(ERR);
    int columns = out || err ? columns() : Attached.USUAL_COLUMNS;
    return new Terminal(streams(), new Attached(isScreen(IN), out, err, columns), surroundings());
  }

  private static Streams streams() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        charset());
  }

  /** Not the default charset: a JVM after 17 takes UTF-8 for that, whatever the terminal shows. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    return name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.UTF_8;
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Path.of(System.getProperty("java.io.tmpdir")),
        Clock.systemDefaultZone());
  }

  /**
   * Whether a stream is shown on a screen. {@code System.console()} answers for all streams at
   * once, and differently from one Java version to the next, so it is only asked where the system
   * has no list of open files.
   */
  private static boolean isScreen(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return System.console() != null;
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException unknown) {
      return false;
    }
  }

  private static int columns() {
    return number(System.getenv("COLUMNS"))
        .orElseGet(() -> screenColumns().orElse(Attached.USUAL_COLUMNS));
  }

  private static OptionalInt screenColumns() {
    try {
      var size =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] rowsAndColumns =
          new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .trim()
              .split(" ");
      return rowsAndColumns.length == 2 ? number(rowsAndColumns[1]) : OptionalInt.empty();
    } catch (IOException noSuchCommand) {
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,4}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }
}
