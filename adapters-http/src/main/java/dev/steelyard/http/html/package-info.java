/**
 * HTML from Java, escaped by construction: there is no way to make a piece of HTML from markup.
 * Start at {@link dev.steelyard.http.html.Element}.
 */
package dev.steelyard.http.html;
