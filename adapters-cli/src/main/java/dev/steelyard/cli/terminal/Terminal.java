package dev.steelyard.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What a command reads from and writes to. One per run. */
public final class Terminal {

  /** Every character outside ASCII that we draw with. */
  private static final String DRAWING = "▏▎▍▌▋▊▉█│◄►→…";

  private final Streams streams;
  private final Attached attached;
  private final Surroundings surroundings;
  private final Output out;
  private final Output err;
  private final BufferedReader reader;

  /**
   * A terminal.
   *
   * @param streams what to read from and write to
   * @param attached which of them a person is looking at
   * @param surroundings the rest of the world
   */
  public Terminal(Streams streams, Attached attached, Surroundings surroundings) {
    this.streams = streams;
    this.attached = attached;
    this.surroundings = surroundings;
    this.out = new Output(streams.out());
    this.err = new Output(streams.err());
    this.reader = new BufferedReader(new InputStreamReader(streams.in(), streams.charset()));
  }

  /**
   * Writes text for people to standard output.
   *
   * @param text as it should appear
   */
  public void print(String text) {
    out.write(text, streams.charset());
  }

  /**
   * Writes a document for programs to standard output. Documents are UTF-8 everywhere.
   *
   * @param document the whole document
   */
  public void printDocument(String document) {
    out.write(document, StandardCharsets.UTF_8);
  }

  /**
   * Writes text for people to standard error.
   *
   * @param text as it should appear
   */
  public void printMessage(String text) {
    err.write(text, streams.charset());
  }

  /**
   * Why standard output did not take everything.
   *
   * @return empty when it did, and when the reader simply went away
   */
  public Optional<IOException> outputFailure() {
    return out.failure();
  }

  /**
   * Reads one line that a person typed or piped in.
   *
   * @return empty at the end of the input
   */
  public Optional<String> readLine() {
    try {
      return Optional.ofNullable(reader.readLine());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads a whole document from standard input.
   *
   * @return its bytes
   * @throws IOException if it cannot be read
   */
  public byte[] readAll() throws IOException {
    return streams.in().readAllBytes();
  }

  /**
   * Whether somebody can be asked.
   *
   * @return true when input is typed
   */
  public boolean inputIsTyped() {
    return attached.in();
  }

  /**
   * What standard output can show.
   *
   * @param choice when to use colour
   * @return its width, characters and colour
   */
  public Surface surface(ColourChoice choice) {
    return surface(attached.out(), choice);
  }

  /**
   * What standard error can show.
   *
   * @param choice when to use colour
   * @return its width, characters and colour
   */
  public Surface messageSurface(ColourChoice choice) {
    return surface(attached.err(), choice);
  }

  private Surface surface(boolean shown, ColourChoice choice) {
    int width = shown ? attached.columns() : Attached.USUAL_COLUMNS;
    return new Surface(
        width, canDraw(streams.charset()), choice.allows(shown, surroundings.environment()));
  }

  private static boolean canDraw(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode(DRAWING);
  }

  /**
   * The world around the command.
   *
   * @return environment, folder and clock
   */
  public Surroundings surroundings() {
    return surroundings;
  }

  /**
   * The present date.
   *
   * @return ISO 8601
   */
  public String today() {
    Clock clock = surroundings.clock();
    return LocalDate.now(clock).toString();
  }

  /** A stream that remembers its first failure instead of throwing in the middle of a screen. */
  private static final class Output {

    private final OutputStream stream;
    private IOException failure;

    Output(OutputStream stream) {
      this.stream = stream;
    }

    void write(String text, Charset charset) {
      if (failure != null) {
        return;
      }
      try {
        stream.write(text.getBytes(charset));
        stream.flush();
      } catch (IOException refused) {
        failure = refused;
      }
    }

    /** A reader that has seen enough, such as {@code head}, is not a failure. */
    Optional<IOException> failure() {
      return Optional.ofNullable(failure).filter(refused -> !isBrokenPipe(refused));
    }

    private static boolean isBrokenPipe(IOException refused) {
      return String.valueOf(refused.getMessage()).contains("Broken pipe");
    }
  }
}
