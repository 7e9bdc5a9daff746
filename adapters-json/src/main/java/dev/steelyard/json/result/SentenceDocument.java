package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing said about the numbers: which template, the text in English, and what fills it. */
record SentenceDocument(String key, String text, Map<String, ArgumentDocument> arguments) {

  static SentenceDocument of(Sentence sentence) {
    var arguments = new LinkedHashMap<String, ArgumentDocument>();
    sentence
        .arguments()
        .forEach((name, argument) -> arguments.put(name, ArgumentDocument.of(argument)));
    return new SentenceDocument(sentence.key().id(), sentence.text(), arguments);
  }

  static List<SentenceDocument> all(List<Sentence> sentences) {
    return sentences.stream().map(SentenceDocument::of).toList();
  }
}
