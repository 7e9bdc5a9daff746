package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps a decision true: it fails when a changed rating or weight changes the answer. */
class HostingChoiceTest {

  private static final String FILE =
      """
      format: decision/1
      title: Shop hosting
      alternatives: {platform: Platform, server: Server}
      criteria:
        monthly-cost: {name: Monthly cost, unit: EUR, worst: 200, best: 0}
        support: {name: Support, scale: rating5}
      performances:
        monthly-cost: {platform: 70, server: 40}
        support: {platform: very good, server: fair}
      weights: {by: points, points: {monthly-cost: 40, support: 60}}
      """;

  @TempDir private Path folder;

  @Test
  void the_platform_leads_surely_enough() {
    var verdict = HostingChoice.answer(HostingChoice.inJava()).verdict();

    assertEquals(Optional.of("platform"), verdict.leader());
    assertTrue(verdict.firstIn() >= 0.9);
  }

  @Test
  void a_file_says_the_same() throws IOException {
    Path file = Files.writeString(folder.resolve("shop.yaml"), FILE);

    assertEquals(
        HostingChoice.answer(HostingChoice.inJava()).sentence(),
        HostingChoice.answer(HostingChoice.fromFile(file)).sentence());
  }
}
