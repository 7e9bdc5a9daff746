/**
 * Decisions over HTTP: an interface for programs under {@code /v1}, pages for people under {@code
 * /}. Start at {@link dev.steelyard.http.HttpModule}, which wires everything, then {@link
 * dev.steelyard.http.exchange.Route}.
 */
package dev.steelyard.http;
