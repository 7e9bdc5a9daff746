package dev.steelyard.http.exchange;

import java.util.Map;

/**
 * What a client sent, as far as a route needs it.
 *
 * @param path the variable parts of the path
 * @param query the part after the question mark
 * @param wanted the media type to answer in, one of those the route offers
 * @param body what came with it
 */
public record Request(Map<String, String> path, Parameters query, String wanted, Body body) {

  /**
   * A variable part of the path.
   *
   * @param name the name it has in the route
   * @return what stands there, decoded
   */
  public String path(String name) {
    return path.get(name);
  }
}
