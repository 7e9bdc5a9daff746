/**
 * The limits that protect the server: how often, how much, how long, for whom. They are all on by
 * default. Start at {@link dev.steelyard.http.guard.Workers}.
 */
package dev.steelyard.http.guard;
