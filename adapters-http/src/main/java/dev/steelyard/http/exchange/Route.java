package dev.steelyard.http.exchange;

import java.util.List;

/**
 * One method of one path.
 *
 * @param method the HTTP method
 * @param path the path, its variable parts in braces
 * @param parameters the names the query may have
 * @param offers the media types it can answer in, the preferred one first
 * @param kind how its action is run
 * @param action what it does
 */
public record Route(
    String method,
    String path,
    List<String> parameters,
    List<String> offers,
    Kind kind,
    Action action) {

  /** How an action is run. */
  public enum Kind {
    /** At once: it is done in no time. */
    LIGHT,
    /** In its turn, within the time limit: it calculates. */
    WORK,
    /** At once and never counted: somebody watches the server. */
    PROBE
  }

  /** Copies the lists. */
  public Route {
    parameters = List.copyOf(parameters);
    offers = List.copyOf(offers);
  }

  /**
   * A light route that answers GET.
   *
   * @param path the path
   * @param offer the media type of its answers
   * @param action what it does
   * @return the route
   */
  public static Route get(String path, String offer, Action action) {
    return new Route("GET", path, List.of(), List.of(offer), Kind.LIGHT, action);
  }

  /**
   * A working route that answers POST.
   *
   * @param path the path
   * @param offer the media type of its answers
   * @param action what it does
   * @return the route
   */
  public static Route post(String path, String offer, Action action) {
    return new Route("POST", path, List.of(), List.of(offer), Kind.WORK, action);
  }

  /**
   * This route with query parameters.
   *
   * @param names the names the query may have
   * @return a new route
   */
  public Route taking(List<String> names) {
    return new Route(method, path, names, offers, kind, action);
  }

  /**
   * This route with other media types.
   *
   * @param mediaTypes the preferred one first
   * @return a new route
   */
  public Route offering(List<String> mediaTypes) {
    return new Route(method, path, parameters, mediaTypes, kind, action);
  }

  /**
   * This route, run in another way.
   *
   * @param other how its action is run
   * @return a new route
   */
  public Route as(Kind other) {
    return new Route(method, path, parameters, offers, other, action);
  }
}
