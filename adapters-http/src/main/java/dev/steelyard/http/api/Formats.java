package dev.steelyard.http.api;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.http.exchange.Body;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The notations that bodies may have. */
public final class Formats {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<DocumentFormat> formats;

  /**
   * Some notations.
   *
   * @param formats in any order
   * @throws IllegalArgumentException if there are none
   */
  public Formats(Collection<DocumentFormat> formats) {
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("a server needs at least one document format");
    }
    this.formats = formats.stream().sorted(Comparator.comparing(DocumentFormat::name)).toList();
  }

  /**
   * All notations.
   *
   * @return sorted by name
   */
  public List<DocumentFormat> all() {
    return formats;
  }

  /**
   * The media types that replies may have, one per notation.
   *
   * @return in the order of {@link #all()}
   */
  public List<String> mediaTypes() {
    return formats.stream().map(format -> format.mediaTypes().get(0)).toList();
  }

  /**
   * The notation of a media type that was offered.
   *
   * @param mediaType one of {@link #mediaTypes()}
   * @return the notation
   */
  public DocumentFormat offered(String mediaType) {
    return formats.get(mediaTypes().indexOf(mediaType));
  }

  /**
   * The notation of a text that came without a media type: JSON where it begins with a brace, else
   * the other one.
   *
   * @param text any text
   * @return the notation
   */
  public DocumentFormat of(String text) {
    boolean json = text.stripLeading().startsWith("{");
    return formats.stream()
        .filter(format -> format.name().equals("json") == json)
        .findFirst()
        .orElseGet(() -> formats.get(0));
  }

  /**
   * Reads a decision.
   *
   * @param body what was sent
   * @return the decision and the places of its parts
   * @throws Refusal if the body is not in a notation that is read here
   * @throws dev.steelyard.core.error.DecisionException with everything else that is wrong
   */
  public DecisionDocument read(Body body) {
    return of(body).read(text(body));
  }

  /**
   * Reads answers to questions.
   *
   * @param body what was sent
   * @return the answers, not yet compared with any questions
   * @throws Refusal if the body is not in a notation that is read here
   * @throws dev.steelyard.core.error.DecisionException with everything else that is wrong
   */
  public Answers readAnswers(Body body) {
    return of(body).readAnswers(text(body));
  }

  private DocumentFormat of(Body body) {
    MediaType sent = MediaType.of(body.contentType());
    if (!sent.isUtf8()) {
      throw unsupported("Text must be UTF-8, but the charset is \"" + sent.charset() + "\".");
    }
    return formats.stream()
        .filter(format -> isSentAs(format, sent.type()))
        .findFirst()
        .orElseThrow(() -> unsupported(notRead(sent.type())));
  }

  private static boolean isSentAs(DocumentFormat format, String type) {
    return format.mediaTypes().contains(type) || type.endsWith("+" + format.name());
  }

  private String notRead(String type) {
    String sent = type.isEmpty() ? "none was sent" : "it was " + type;
    return "Content-Type must be one of " + String.join(", ", mediaTypes()) + ", but " + sent + ".";
  }

  private Refusal unsupported(String detail) {
    return ProblemDetails.UNSUPPORTED_MEDIA_TYPE
        .refusal(detail)
        .with("Accept-Post", String.join(", ", mediaTypes()));
  }

  /** Decodes strictly: a replaced character would be an answer to another decision. */
  private static String text(Body body) {
    ByteBuffer bytes = ByteBuffer.wrap(body.bytes());
    CharBuffer characters = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      throw notUtf8(text);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static UnreadableDocumentException notUtf8(String before) {
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new UnreadableDocumentException(
        List.of(
            Violation.of(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    Subject.at(),
                    "The text must be UTF-8, but a byte here is not.")
                .at(new Place("", line, column, column + 1))));
  }
}
