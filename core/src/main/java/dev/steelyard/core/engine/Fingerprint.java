package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short proof of which decision was evaluated: equal decisions have equal fingerprints. */
final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 over everything the decision states, in its fixed order. */
  static String of(Decision decision) {
    byte[] stated = decision.toString().getBytes(StandardCharsets.UTF_8);
    return "sha256:" + HexFormat.of().formatHex(sha256().digest(stated));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
