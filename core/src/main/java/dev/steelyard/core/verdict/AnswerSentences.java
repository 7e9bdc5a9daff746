package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.AnswerChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Says what other answers would do, with answers of the same effect in one sentence. */
final class AnswerSentences {

  private final Vocabulary names;

  AnswerSentences(Vocabulary names) {
    this.names = names;
  }

  /** One sentence per question and alternative that leads then. */
  List<Sentence> grouped(List<AnswerChange> changes, SentenceKey key) {
    return groups(changes).stream().map(group -> sentence(group, key)).toList();
  }

  private static List<List<AnswerChange>> groups(List<AnswerChange> changes) {
    var groups = new LinkedHashMap<List<String>, List<AnswerChange>>();
    for (AnswerChange change : changes) {
      var group = List.of(change.question(), change.leader().orElse(""));
      groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(change);
    }
    return List.copyOf(groups.values());
  }

  private Sentence sentence(List<AnswerChange> group, SentenceKey key) {
    AnswerChange any = group.get(0);
    var answers = group.stream().map(AnswerChange::answer).toList();
    var sentence =
        Sentence.of(key)
            .with("answers", new Argument.AnyOf(answers))
            .with("ask", names.question(any.question()));
    return any.leader()
        .map(leader -> sentence.with("b", names.alternative(leader)))
        .orElse(sentence);
  }

  /** One sentence per question and alternative that each of the answers would put first. */
  List<Sentence> settling(List<AnswerChange> changes, Measure measure) {
    return groups(changes).stream().map(group -> settles(group, measure)).toList();
  }

  private Sentence settles(List<AnswerChange> group, Measure measure) {
    if (group.size() == 1) {
      var only = group.get(0);
      return sentence(group, SentenceKey.SETTLES_IF)
          .with("d", Argument.in(measure, only.lead()))
          .with("s", new Argument.OutOf100(only.firstIn().orElseThrow()));
    }
    double least = group.stream().mapToDouble(AnswerChange::lead).min().orElseThrow();
    return sentence(group, SentenceKey.SETTLES_IF_ANY).with("d", Argument.in(measure, least));
  }
}
