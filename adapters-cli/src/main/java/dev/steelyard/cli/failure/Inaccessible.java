package dev.steelyard.cli.failure;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** A file or the network cannot be read or written. */
public final class Inaccessible extends CommandFailure {

  private static final long serialVersionUID = 1L;

  /**
   * Reports something that is out of reach.
   *
   * @param message what, and why
   */
  public Inaccessible(String message) {
    super(message);
  }

  /**
   * Reports a file that cannot be read.
   *
   * @param name as the user gave it
   * @param cause what the system says
   * @return the failure
   */
  public static Inaccessible reading(String name, IOException cause) {
    return new Inaccessible("cannot read \"" + name + "\": " + reason(cause) + ".");
  }

  /**
   * Reports a file that cannot be written.
   *
   * @param name as the user gave it
   * @param cause what the system says
   * @return the failure
   */
  public static Inaccessible writing(String name, IOException cause) {
    return new Inaccessible("cannot write \"" + name + "\": " + reason(cause) + ".");
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    return String.valueOf(cause.getMessage());
  }
}
