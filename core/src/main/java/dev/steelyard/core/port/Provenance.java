package dev.steelyard.core.port;

/**
 * What an answer was made from.
 *
 * @param engine version of this library
 * @param model fingerprint of the decision, {@code sha256:} and 64 hexadecimal digits
 * @param method id of the aggregation method
 * @param seed where the random numbers started
 * @param variations how many there were
 */
public record Provenance(String engine, String model, String method, long seed, int variations) {}
