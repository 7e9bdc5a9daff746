package dev.steelyard.http.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form that may hold files ({@code multipart/form-data}, RFC 7578). A file is read
 * as text like any other field; what it is called does not matter here.
 */
final class MultipartForm {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
  private static final Pattern NAME =
      Pattern.compile("(?i)content-disposition:[^\\r\\n]*;\\s*name=\"([^\"\\r\\n]*)\"");

  private static final String LINE = "\r\n";

  private MultipartForm() {}

  /** Reads the fields, in the order sent. */
  static Parameters read(String contentType, byte[] body) {
    String delimiter = LINE + "--" + boundary(contentType);
    String latin = LINE + new String(body, StandardCharsets.ISO_8859_1);
    var values = new LinkedHashMap<String, List<String>>();
    int start = latin.indexOf(delimiter);
    int end = next(latin, delimiter, start);
    while (end >= 0) {
      String part = latin.substring(start + delimiter.length(), end);
      values.computeIfAbsent(name(part), unused -> new ArrayList<>()).add(content(part));
      start = end;
      end = next(latin, delimiter, start);
    }
    return new Parameters(values);
  }

  /** The delimiter after this one, or -1 when this one is the last. */
  private static int next(String latin, String delimiter, int start) {
    if (start < 0) {
      throw broken();
    }
    int after = start + delimiter.length();
    if (latin.startsWith("--", after)) {
      return -1;
    }
    int next = latin.indexOf(delimiter, after);
    if (next < 0) {
      throw broken();
    }
    return next;
  }

  private static String boundary(String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType);
    if (!matcher.find()) {
      throw broken();
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static String name(String part) {
    Matcher matcher = NAME.matcher(part.substring(0, headersEnd(part)));
    if (!matcher.find()) {
      throw broken();
    }
    return utf8(matcher.group(1));
  }

  private static String content(String part) {
    return utf8(part.substring(headersEnd(part) + 2 * LINE.length()));
  }

  private static int headersEnd(String part) {
    int end = part.indexOf(LINE + LINE);
    if (end < 0) {
      throw broken();
    }
    return end;
  }

  private static String utf8(String latin) {
    try {
      byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw ProblemDetails.INVALID_REQUEST.refusal("The fields of a form must be UTF-8.");
    }
  }

  private static Refusal broken() {
    return ProblemDetails.INVALID_REQUEST.refusal(
        "The body does not have the form of multipart/form-data.");
  }
}
