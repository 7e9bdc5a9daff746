package dev.steelyard.http.page;

import dev.steelyard.http.exchange.Reply;

/** A reply that the browser keeps as a file. */
final class Download {

  private Download() {}

  /** The name is one of ours, never one a client sent. */
  static Reply of(String name, String mediaType, String text) {
    return Reply.of(mediaType, text)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
