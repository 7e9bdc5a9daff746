package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.MissingFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Says what nobody knows and whether it matters. */
final class MissingFactSentences {

  private final Vocabulary names;

  MissingFactSentences(Vocabulary names) {
    this.names = names;
  }

  /** For facts that can decide: open questions first, then facts about the same alternatives. */
  List<Sentence> decisive(List<MissingFact> facts) {
    var answers =
        facts.stream().flatMap(fact -> fact.question().stream()).distinct().map(this::answer);
    var unasked = new LinkedHashMap<List<String>, List<String>>();
    facts.stream()
        .filter(fact -> fact.question().isEmpty())
        .forEach(
            fact ->
                unasked
                    .computeIfAbsent(fact.alternatives(), unused -> new ArrayList<>())
                    .add(fact.criterion()));
    var performances =
        unasked.entrySet().stream()
            .map(each -> about(SentenceKey.MISSING_PERFORMANCE, each.getValue(), each.getKey()));
    return Stream.concat(answers, performances).toList();
  }

  private Sentence answer(String question) {
    return Sentence.of(SentenceKey.MISSING_ANSWER).with("ask", names.question(question));
  }

  /** For any fact. */
  Sentence plain(MissingFact fact) {
    return about(
        fact.canDecide() ? SentenceKey.UNKNOWN_MATTERS : SentenceKey.UNKNOWN_HARMLESS,
        List.of(fact.criterion()),
        fact.alternatives());
  }

  private Sentence about(SentenceKey key, List<String> criteria, List<String> alternatives) {
    return Sentence.of(key)
        .with("c", names.criteria(criteria))
        .with("x", names.alternatives(alternatives));
  }
}
