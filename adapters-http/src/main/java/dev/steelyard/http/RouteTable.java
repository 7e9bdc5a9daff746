package dev.steelyard.http;

import dev.steelyard.http.exchange.Route;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which paths there are, and which methods each takes. */
final class RouteTable {

  private final Map<String, Set<String>> methods = new LinkedHashMap<>();

  RouteTable(List<Route> routes) {
    for (Route route : routes) {
      Set<String> taken = methods.computeIfAbsent(route.path(), unused -> new LinkedHashSet<>());
      taken.add(route.method());
      if (route.method().equals("GET")) {
        taken.add("HEAD");
      }
    }
    methods.values().forEach(taken -> taken.add("OPTIONS"));
  }

  /** The paths, variable parts in braces. */
  Set<String> paths() {
    return methods.keySet();
  }

  /** The methods that a path takes. */
  List<String> allowed(String path) {
    return List.copyOf(methods.get(path));
  }
}
