package dev.steelyard.json.conformance;

import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Node;
import java.util.Map;
import java.util.Set;

/** How cases name methods, parameters and words, and which variants are the only ones we have. */
final class Variants {

  /** Ids of cases that are not those of the catalogue. */
  private static final Map<String, String> METHODS =
      Map.of(
          "promethee", "promethee-ii",
          "electre1", "electre-i",
          "electre2", "electre-ii",
          "electre3", "electre-iii");

  /** Parameters by method and name, where the catalogue has another name. */
  private static final Map<String, String> PARAMETERS =
      Map.of("promethee/preferenceFunctions", "preference");

  private static final Map<String, String> WORDS = Map.of("minmax", "min-max");

  private static final Map<String, String> KEYS = Map.of("type", "function");

  /** Options that spell out what a method always does, in compact JSON. */
  private static final Map<String, Set<String>> FIXED =
      Map.ofEntries(
          Map.entry("mabac/normalization", Set.of("\"minmax\"")),
          Map.entry("mairca/normalization", Set.of("\"minmax\"")),
          Map.entry("waspas/normalization", Set.of("\"linear\"")),
          Map.entry("ram/normalization", Set.of("\"sum-plain\"")),
          Map.entry("moora-ratio/normalization", Set.of("\"vector-plain\"")),
          Map.entry("moora-reference-point/normalization", Set.of("\"vector-plain\"")),
          Map.entry("multimoora/weighting", Set.of("\"factor\"")),
          Map.entry("multimoora/aggregation", Set.of("\"pairwise-majority-of-three-ranks\"")),
          Map.entry("electre2/discordanceScale", Set.of("\"global\"")),
          Map.entry("electre2/formulation", Set.of("\"gomez-2004\"")),
          Map.entry("electre3/discriminationThresholdAt", Set.of("\"pair\"")),
          Map.entry("angle/normalization", Set.of("\"sum-plain\"")),
          Map.entry("cilos/costTransformation", Set.of("\"min/x\"")),
          Map.entry("idocriw/costTransformation", Set.of("\"min/x\"")),
          Map.entry("idocriw/entropyNormalization", Set.of("\"sum-plain\"")),
          Map.entry("coefficient-of-variation/divisor", Set.of("\"m-1\"")),
          Map.entry("critic/normalization", Set.of("\"minmax\"")),
          Map.entry("critic/divisor", Set.of("\"m-1\"")),
          Map.entry("critic/correlation", Set.of("\"pearson\"")),
          Map.entry("entropy/zeroTerm", Set.of("\"0*ln(0)=0\"")),
          Map.entry("entropy/logarithmBase", Set.of("\"number of alternatives\"")),
          Map.entry("lopcow/normalization", Set.of("\"minmax\"")),
          Map.entry("lopcow/divisor", Set.of("\"rms: m, deviation: m-1\"")),
          Map.entry("merec/normalization", Set.of("\"min/x for max, x/max for min\"")),
          Map.entry("merec/criteriaInMean", Set.of("\"n\"")),
          Map.entry("standard-deviation/divisor", Set.of("\"m-1\"")),
          Map.entry("statistical-variance/divisor", Set.of("\"m\"")),
          Map.entry("statistical-variance/normalization", Set.of("\"minmax, direction ignored\"")),
          Map.entry("variance/divisor", Set.of("\"m-1\"")),
          Map.entry("variance/normalization", Set.of("\"minmax, direction ignored\"")));

  private Variants() {}

  /** The id in the catalogue. */
  static String method(String method) {
    return METHODS.getOrDefault(method, method);
  }

  /** The name of a parameter in the catalogue. */
  static String name(String method, String parameter) {
    return PARAMETERS.getOrDefault(method + "/" + parameter, parameter);
  }

  static String word(String word) {
    return WORDS.getOrDefault(word, word);
  }

  static String key(String key) {
    return KEYS.getOrDefault(key, key);
  }

  /** Whether an option only spells out what the method always does. */
  static boolean ours(String method, String parameter, Node value) {
    return FIXED.getOrDefault(method + "/" + parameter, Set.of()).contains(Compact.text(value));
  }
}
