package dev.steelyard.cli.docs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** As much of curl as the documentation uses. */
final class CurlRequest {

  private static final int FIRST_ERROR = 400;
  private static final String SILENT = "-s";
  private static final List<String> WITH_VALUE = List.of("-H", "-d", "--data-binary");

  private final Path folder;
  private final HttpRequest.Builder request = HttpRequest.newBuilder();
  private String option = "";

  CurlRequest(Path folder) {
    this.folder = folder;
  }

  /** Takes the next word of the command line. */
  void take(String word) throws IOException {
    switch (option) {
      case "-H" -> header(word);
      case "--data-binary", "-d" -> body(word);
      default -> optionOrAddress(word);
    }
  }

  private void optionOrAddress(String word) {
    if (WITH_VALUE.contains(word)) {
      option = word;
    } else if (word.startsWith("http")) {
      request.uri(URI.create(word));
    } else if (!word.equals(SILENT)) {
      throw new IllegalArgumentException("curl " + word + " is not known here");
    }
  }

  private void header(String word) {
    String[] nameAndValue = word.split(":\\s*", 2);
    request.header(nameAndValue[0], nameAndValue[1]);
    option = "";
  }

  private void body(String word) throws IOException {
    String text = word.startsWith("@") ? Files.readString(folder.resolve(word.substring(1))) : word;
    request.POST(HttpRequest.BodyPublishers.ofString(text));
    option = "";
  }

  Desk.Printed send() throws IOException, InterruptedException {
    var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    int exitCode = response.statusCode() < FIRST_ERROR ? 0 : response.statusCode();
    return new Desk.Printed(exitCode, response.body());
  }
}
