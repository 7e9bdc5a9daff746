package dev.steelyard.json.tree;

import java.util.Arrays;
import java.util.List;

/** JSON pointers, RFC 6901. */
public final class Pointer {

  /** The whole document. */
  public static final String ROOT = "";

  private Pointer() {}

  /**
   * The pointer one step further in.
   *
   * @param outer the pointer of an object or array
   * @param step a key or an index
   * @return the pointer of the value there
   */
  public static String child(String outer, String step) {
    return outer + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The steps of a pointer.
   *
   * @param pointer a pointer
   * @return keys and indices from the outside in
   */
  public static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(pointer.substring(1).split("/", -1)).map(Pointer::unescaped).toList();
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
