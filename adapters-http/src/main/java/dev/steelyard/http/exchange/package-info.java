/**
 * What goes in and out of the server, free of any web framework: a {@link
 * dev.steelyard.http.exchange.Route} turns a {@link dev.steelyard.http.exchange.Request} into a
 * {@link dev.steelyard.http.exchange.Reply}. Start at {@link dev.steelyard.http.exchange.Route};
 * which status belongs to which problem says {@link dev.steelyard.http.exchange.ProblemDetails}.
 */
package dev.steelyard.http.exchange;
