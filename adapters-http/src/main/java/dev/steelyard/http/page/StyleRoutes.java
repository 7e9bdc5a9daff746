package dev.steelyard.http.page;

import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Resource;
import dev.steelyard.http.exchange.Route;
import java.util.List;

/** The style sheet and the icon, the only files a page asks for. */
public final class StyleRoutes {

  /** Address of the style sheet. */
  static final String SHEET = "/steelyard.css";

  /** Address of the icon. */
  static final String ICON = "/icon.svg";

  private StyleRoutes() {}

  /**
   * The routes.
   *
   * @return one per file
   */
  public static List<Route> routes() {
    return List.of(file(SHEET, "text/css"), file(ICON, "image/svg+xml"));
  }

  private static Route file(String address, String mediaType) {
    String text = Resource.text(address.substring(1));
    Reply reply = Reply.of(mediaType, text).with("Cache-Control", "max-age=600");
    return Route.get(address, mediaType, request -> reply);
  }
}
