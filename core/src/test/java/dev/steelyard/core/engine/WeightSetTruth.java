package dev.steelyard.core.engine;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Decides for sentences about all sets of weights whether they are true, by drawing sets of
 * weights: within five standard errors of what is said. That all of them put one first is decided
 * at the corners of the region instead.
 */
final class WeightSetTruth {

  private static final int DRAWS = 20_000;

  /** Five standard errors of a share, at most. */
  private static final double ERROR = 5 * 0.5 / Math.sqrt(DRAWS);

  /** The draws for each number of corners, the same for all sentences. */
  private static final Map<Integer, double[][]> MIXES = new ConcurrentHashMap<>();

  /** What a sum of a few values rounds to. */
  private static final double NOTHING = 1e-9;

  private final PlainModel model;
  private final int leader;
  private final SentenceKey key;
  private final Sentence sentence;

  WeightSetTruth(PlainModel model, int leader, Sentence sentence) {
    this.model = model;
    this.leader = leader;
    this.key = sentence.key();
    this.sentence = sentence;
  }

  boolean holds() {
    boolean ordered = key.name().startsWith("ORDER");
    List<double[]> corners = ordered ? ordered() : units();
    return switch (key) {
      case ORDER_PROVES -> corners.stream().allMatch(corner -> ahead(corner, rivals()));
      case ORDER_FIRST, ANY_FIRST -> near(said("x"), first(corners, rivals()));
      default -> between(corners);
    };
  }

  private boolean between(List<double[]> corners) {
    double[] wins = rivals().stream().mapToDouble(k -> first(corners, List.of(k))).toArray();
    double most = IntStream.range(0, wins.length).mapToDouble(k -> wins[k]).min().orElseThrow();
    double lost = IntStream.range(0, wins.length).mapToDouble(k -> 1 - wins[k]).sum();
    double error = 4 * Math.sqrt(wins.length) / Math.sqrt(DRAWS);
    double drawn = first(corners, rivals());
    return Math.abs(said("x") - Math.max(0, 1 - lost)) < error
        && near(said("y"), most)
        && drawn > said("x") - ERROR
        && drawn < said("y") + ERROR;
  }

  private double said(String name) {
    return ((Argument.Share) sentence.arguments().get(name)).share();
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < ERROR;
  }

  private List<Integer> rivals() {
    return IntStream.range(0, model.alternatives.size()).filter(k -> k != leader).boxed().toList();
  }

  private boolean ahead(double[] weights, List<Integer> rivals) {
    double score = model.score(weights, model.values, leader);
    return rivals.stream().allMatch(k -> score >= model.score(weights, model.values, k) - NOTHING);
  }

  /** In what part of the drawn sets of weights it is ahead; where it is level, it has its share. */
  private double first(List<double[]> corners, List<Integer> rivals) {
    double[][] gaps = rivals.stream().map(rival -> gaps(corners, rival)).toArray(double[][]::new);
    double count = 0;
    for (double[] mix : MIXES.computeIfAbsent(corners.size(), WeightSetTruth::mixes)) {
      count += part(gaps, mix);
    }
    return count / DRAWS;
  }

  private double[] gaps(List<double[]> corners, int rival) {
    return corners.stream()
        .mapToDouble(
            corner ->
                model.score(corner, model.values, leader)
                    - model.score(corner, model.values, rival))
        .toArray();
  }

  private static double part(double[][] gaps, double[] mix) {
    int level = 0;
    for (double[] gap : gaps) {
      double lead = 0;
      for (int k = 0; k < mix.length; k++) {
        lead += mix[k] * gap[k];
      }
      if (lead < -NOTHING) {
        return 0;
      }
      level += lead <= NOTHING ? 1 : 0;
    }
    return 1.0 / (1 + level);
  }

  private static double[][] mixes(int corners) {
    var random = new SplittableRandom(7);
    double[][] mixes = new double[DRAWS][corners];
    for (double[] mix : mixes) {
      double sum = 0;
      for (int k = 0; k < corners; k++) {
        mix[k] = -Math.log(1 - random.nextDouble());
        sum += mix[k];
      }
      for (int k = 0; k < corners; k++) {
        mix[k] /= sum;
      }
    }
    return mixes;
  }

  private List<double[]> units() {
    return IntStream.range(0, model.shares.length)
        .mapToObj(
            j -> {
              double[] unit = new double[model.shares.length];
              unit[j] = 1;
              return unit;
            })
        .toList();
  }

  /** The corners of all weights in the order of the stated ones. */
  List<double[]> ordered() {
    var levels =
        IntStream.range(0, model.shares.length)
            .mapToObj(j -> model.shares[j])
            .filter(share -> share > 0)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    var corners = new ArrayList<double[]>();
    for (double level : levels) {
      double[] corner = new double[model.shares.length];
      long all = IntStream.range(0, corner.length).filter(j -> model.shares[j] >= level).count();
      for (int j = 0; j < corner.length; j++) {
        corner[j] = model.shares[j] >= level ? 1.0 / all : 0;
      }
      corners.add(corner);
    }
    return corners;
  }
}
