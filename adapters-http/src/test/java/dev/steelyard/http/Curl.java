package dev.steelyard.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Understands as much of curl's command line as the documentation uses. */
final class Curl {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String DOCUMENTED = "http://127.0.0.1:8080";

  private final TestServer server;
  private final Path folder;

  Curl(TestServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /** What the command prints. */
  String run(String command) {
    var headers = new ArrayList<String>();
    String body = null;
    String address = null;
    var words = words(command).iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "curl", "-s" -> {}
        case "-H" -> headers.addAll(List.of(words.next().split(": ", 2)));
        case "-d", "--data-binary" -> body = data(words.next());
        default -> address = address(word);
      }
    }
    HttpRequest.Builder request = server.request(address, headers.toArray(String[]::new));
    return server
        .send(body == null ? request.GET() : request.POST(BodyPublishers.ofString(body)))
        .body();
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  private static String address(String word) {
    if (!word.startsWith(DOCUMENTED)) {
      throw new IllegalArgumentException("the documentation uses something new of curl: " + word);
    }
    return word.substring(DOCUMENTED.length());
  }

  private String data(String word) {
    if (!word.startsWith("@")) {
      return word;
    }
    try {
      return Files.readString(folder.resolve(word.substring(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
