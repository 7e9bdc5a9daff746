/**
 * Decision documents as JSON and YAML, results as JSON, and the built-in decisions. Start at {@link
 * dev.steelyard.json.JsonFormat}, which needs nothing else, or at {@link
 * dev.steelyard.json.JsonModule}, which brings everything here into an application.
 */
package dev.steelyard.json;
