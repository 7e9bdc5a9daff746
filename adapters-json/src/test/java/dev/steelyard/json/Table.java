package dev.steelyard.json;

import java.util.Arrays;
import java.util.List;

/** A table in a text file: cells between bars, lines that start with # are remarks. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String resource) {
    return Resource.text(resource)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .toList();
  }
}
