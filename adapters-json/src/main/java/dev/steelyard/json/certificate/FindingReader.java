package dev.steelyard.json.certificate;

import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.FindingKind;
import dev.steelyard.core.certificate.Fraction;
import dev.steelyard.core.certificate.Region;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads findings; each kind has its own keys. */
final class FindingReader {

  /** As many as there can be variations. */
  private static final long MOST_VARIATIONS = 10_000_000;

  private static final String KIND = "kind";

  private static final Map<String, Form> FORMS = forms();

  private FindingReader() {}

  /** The keys of one kind beside the kind itself, and what they make. */
  private record Form(List<String> keys, Function<Part, Finding> read) {}

  private static Map<String, Form> forms() {
    var forms = new LinkedHashMap<String, Form>();
    forms.put("none", form(FindingReader::none, "reason"));
    forms.put("each-rival", form(FindingReader::eachRival, "weakest"));
    forms.put("dominance", form(FindingReader::dominance, "leads"));
    forms.put("running-lead", form(FindingReader::runningLead, "order", "leads"));
    forms.put("implied", form(FindingReader::implied, "multipliers", "scale"));
    forms.put("sure-bounds", form(FindingReader::sureBounds, "region", "wins", "least", "most"));
    forms.put("exact-probability", form(FindingReader::probability, "region", "probability"));
    forms.put(
        "sampled-bound",
        form(FindingReader::sampledBound, "variations", "first", "seed", "spread", "least"));
    forms.put("regret", form(FindingReader::regret, "region", "most", "others"));
    forms.put("stated-weights", form(FindingReader::statedWeights, "gap"));
    return forms;
  }

  private static Form form(Function<Part, Finding> read, String... keys) {
    return new Form(List.of(keys), read);
  }

  /** Of a kind that is unknown, its other keys are not looked at. */
  static Finding read(Node node, Complaints complaints) {
    var part = Part.of(node, "A finding", complaints);
    List<String> kinds = List.copyOf(FORMS.keySet());
    String kind = part.need(KIND, (value, what) -> part.word(value, what, kinds), "");
    boolean known = part.find(KIND).filter(value -> says(value, kind)).isPresent();
    return known ? of(kind, node, complaints) : new Finding.None("");
  }

  private static boolean says(Node value, String kind) {
    return value instanceof Node.Text text && text.text().equals(kind);
  }

  private static Finding of(String kind, Node node, Complaints complaints) {
    Form form = FORMS.get(kind);
    var keys = new ArrayList<>(List.of(KIND));
    keys.addAll(form.keys());
    String owner = "A finding of kind \"" + kind + "\"";
    return form.read().apply(Part.of(node, owner, complaints).knowing(keys));
  }

  private static Finding none(Part part) {
    return new Finding.None(part.need("reason", part::text, ""));
  }

  private static Finding eachRival(Part part) {
    List<String> words = Stream.of(FindingKind.values()).map(FindingKind::word).toList();
    String word = part.need("weakest", (node, what) -> part.word(node, what, words), words.get(0));
    return new Finding.EachRival(FindingKind.values()[words.indexOf(word)]);
  }

  private static Finding dominance(Part part) {
    return new Finding.Dominance(part.list("leads", part.numerals()::derived));
  }

  private static Finding runningLead(Part part) {
    return new Finding.RunningLead(
        part.list("order", part::text), part.list("leads", part.numerals()::derived));
  }

  private static Finding implied(Part part) {
    return new Finding.Implied(
        part.list("multipliers", part.numerals()::whole),
        part.need("scale", part.numerals()::whole, BigInteger.ZERO));
  }

  private static Finding sureBounds(Part part) {
    return new Finding.SureBounds(
        region(part),
        part.list("wins", part.numerals()::stated),
        stated(part, "least"),
        stated(part, "most"));
  }

  private static Finding probability(Part part) {
    return new Finding.ExactProbability(region(part), stated(part, "probability"));
  }

  private static Finding sampledBound(Part part) {
    return new Finding.SampledBound(
        part.need("variations", (node, what) -> variations(part, node, what), 0L),
        part.need("first", part.numerals()::count, 0L),
        part.need("seed", part.numerals()::count, 0L),
        stated(part, "spread"),
        stated(part, "least"));
  }

  private static long variations(Part part, Node node, String what) {
    long count = part.numerals().count(node, what);
    if (count > MOST_VARIATIONS) {
      String message = what + " is " + count + ", but at most " + MOST_VARIATIONS;
      part.complaints().add(ErrorCode.LIMIT_EXCEEDED, node.place(), message + " are allowed.");
      return 0;
    }
    return count;
  }

  private static Finding regret(Part part) {
    Fraction zero = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    return new Finding.Regret(
        region(part),
        part.need("most", part.numerals()::fraction, zero),
        part.list("others", part.numerals()::fraction));
  }

  private static Finding statedWeights(Part part) {
    Fraction zero = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    return new Finding.StatedWeights(part.need("gap", part.numerals()::fraction, zero));
  }

  private static BigDecimal stated(Part part, String key) {
    return part.need(key, part.numerals()::stated, BigDecimal.ZERO);
  }

  private static Region region(Part part) {
    List<String> words = Constants.words(Region.values());
    String word = part.need("region", (node, what) -> part.word(node, what, words), words.get(0));
    return Region.values()[words.indexOf(word)];
  }
}
