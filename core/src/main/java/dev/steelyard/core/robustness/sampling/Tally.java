package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.robustness.exact.Bounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What samples amount to: a running sum of everything that an {@link Acceptability} is made of. */
final class Tally {

  /** Rounding in sums of equal terms must not decide who is ahead. */
  private static final double SAME = 1e-12;

  private final int m;
  private final int n;
  private final double[] ranks;
  private final double[] pairs;
  private final double[] moments;

  /** How often each alternative was first alone, and first alone or with others. */
  private final int[] alone;

  private final int[] ahead;
  private final List<Map<String, Integer>> categories;

  /** How many samples were drawn and how many were refused. */
  private final int[] drawn = new int[2];

  Tally(int alternatives, int criteria) {
    this.m = alternatives;
    this.n = criteria;
    this.ranks = new double[m * m];
    this.pairs = new double[m * m];
    this.moments = new double[m * n];
    this.alone = new int[m];
    this.ahead = new int[m];
    this.categories = Stream.<Map<String, Integer>>generate(LinkedHashMap::new).limit(m).toList();
  }

  /** Adds the ranks of a sample. */
  void add(double[] scores, double... weights) {
    drawn[0]++;
    int[] order = order(scores);
    double within = within(scores);
    int from = 0;
    for (int place = 1; place <= m; place++) {
      if (place == m || scores[order[from]] - scores[order[place]] > within) {
        group(order, from, place);
        from = place;
      }
    }
    addMoments(order, firsts(order, scores, within), weights);
  }

  private static double within(double... scores) {
    double largest = 0;
    for (double score : scores) {
      largest = Math.max(largest, Math.abs(score));
    }
    return SAME * largest;
  }

  private static int firsts(int[] order, double[] scores, double within) {
    int firsts = 0;
    while (firsts < order.length && scores[order[0]] - scores[order[firsts]] <= within) {
      firsts++;
    }
    return firsts;
  }

  private static int[] order(double... scores) {
    int[] order = new int[scores.length];
    for (int i = 0; i < order.length; i++) {
      int place = i;
      while (place > 0 && scores[order[place - 1]] < scores[i]) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = i;
    }
    return order;
  }

  /** Alternatives at some places of the order that tie with each other. */
  private void group(int[] order, int from, int to) {
    double part = 1.0 / (to - from);
    for (int place = from; place < to; place++) {
      int i = order[place];
      for (int rank = from; rank < to; rank++) {
        ranks[i * m + rank] += part;
        pairs[i * m + order[rank]] += 0.5;
      }
      for (int behind = to; behind < m; behind++) {
        pairs[i * m + order[behind]]++;
      }
    }
  }

  private void addMoments(int[] order, int firsts, double... weights) {
    for (int place = 0; place < firsts; place++) {
      ahead[order[place]]++;
      alone[order[place]] += firsts == 1 ? 1 : 0;
      addMoment(order[place], 1.0 / firsts, weights);
    }
  }

  /** Adds weights at which an alternative is first. */
  void addMoment(int i, double part, double... weights) {
    for (int j = 0; j < n; j++) {
      moments[i * n + j] += part * weights[j];
    }
  }

  /** Adds a part of a sample in which an alternative has a rank, from 0. */
  void addRank(int i, int rank, double part) {
    ranks[i * m + rank] += part;
  }

  /** Adds a part of a sample in which an alternative is above another. */
  void addPair(int i, int k, double part) {
    pairs[i * m + k] += part;
  }

  /** Adds a category for each alternative. */
  void addCategories(List<String> assigned) {
    for (int i = 0; i < assigned.size(); i++) {
      categories.get(i).merge(assigned.get(i), 1, Integer::sum);
    }
  }

  /** Counts a sample whose parts are added one by one. */
  void count() {
    drawn[0]++;
  }

  /** Counts a sample that the method has no answer for. */
  void refuse() {
    drawn[0]++;
    drawn[1]++;
  }

  /** Adds everything in another tally. */
  void add(Tally other) {
    addAll(ranks, other.ranks);
    addAll(pairs, other.pairs);
    addAll(moments, other.moments);
    addAll(alone, other.alone);
    addAll(ahead, other.ahead);
    addAll(drawn, other.drawn);
    for (int i = 0; i < m; i++) {
      Map<String, Integer> mine = categories.get(i);
      other.categories.get(i).forEach((name, count) -> mine.merge(name, count, Integer::sum));
    }
  }

  private static void addAll(double[] sums, double... others) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += others[k];
    }
  }

  private static void addAll(int[] counts, int... others) {
    for (int k = 0; k < counts.length; k++) {
      counts[k] += others[k];
    }
  }

  int samples() {
    return drawn[0];
  }

  int refused() {
    return drawn[1];
  }

  /** The share of the first rank. */
  double first(int i) {
    return share(ranks[i * m]);
  }

  private double share(double sum) {
    return drawn[0] == 0 ? 0 : sum / drawn[0];
  }

  /** Bounds on the shares of the first rank: who ties for it counts as not first and as first. */
  List<Bounds> bounds(double alpha) {
    return IntStream.range(0, m)
        .mapToObj(
            i ->
                new Bounds(
                    ClopperPearson.lower(alone[i], drawn[0], alpha),
                    ClopperPearson.upper(ahead[i], drawn[0], alpha)))
        .toList();
  }

  List<List<Double>> ranks() {
    return square(ranks);
  }

  List<List<Double>> pairs() {
    return IntStream.range(0, m)
        .mapToObj(
            i ->
                IntStream.range(0, m)
                    .mapToObj(k -> i == k ? Double.valueOf(0.5) : share(pairs[i * m + k]))
                    .toList())
        .toList();
  }

  private List<List<Double>> square(double... sums) {
    return IntStream.range(0, m)
        .mapToObj(i -> IntStream.range(0, m).mapToObj(k -> share(sums[i * m + k])).toList())
        .toList();
  }

  /** The mean of the weights at which an alternative is first. */
  Optional<double[]> centre(int i, UnaryOperator<double[]> weights) {
    double part = ranks[i * m];
    if (!(part > 0)) {
      return Optional.empty();
    }
    double[] mean = IntStream.range(0, n).mapToDouble(j -> moments[i * n + j] / part).toArray();
    return Optional.of(weights.apply(mean));
  }

  /** The shares of categories; none if none were assigned. */
  Optional<CategoryAcceptability> categoryShares() {
    if (categories.stream().allMatch(Map::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(new CategoryAcceptability(categories.stream().map(this::shares).toList()));
  }

  private Map<String, Double> shares(Map<String, Integer> counts) {
    var shares = new LinkedHashMap<String, Double>();
    counts.forEach((name, count) -> shares.put(name, share(count)));
    return shares;
  }
}
