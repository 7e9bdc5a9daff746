package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.Drawn;
import dev.steelyard.core.certificate.Finding;
import java.util.SplittableRandom;

/**
 * Draws the variations of a weighted sum again and counts.
 *
 * <p>The scheme. Variations come in blocks of 500, the last one may be shorter. Block b = 0, 1, …
 * has a generator of its own, {@link SplittableRandom} of {@code mix(seed + (b + 1) G)} with {@code
 * G = 0x9E3779B97F4A7C15} and mix: {@code z ← (z ⊕ z≫30) · 0xBF58476D1CE4E5B9; z ← (z ⊕ z≫27) ·
 * 0x94D049BB133111EB; z ⊕ z≫31}, all modulo 2⁶⁴, shifts without sign. In each variation, criterion
 * by criterion in their order, with doubles rounded as usual: with T the sum of the points of all
 * criteria (the JDK's sum of a stream of doubles), u drawn from [0, 1), {@code p = stated / T · (1
 * + spread (2u - 1)) + low / T}, and if {@code (high - low) / T > 0} that times another u is added.
 * Then alternative by alternative the value: the one number if its range is nothing wide, otherwise
 * the start of the range plus its width, with sign, times a u. A score grows by p times the value.
 * Those whose score is at least {@code s - 1e-12 |s|}, s the greatest, share the first place.
 */
final class Redrawing {

  private static final int BLOCK = 500;
  private static final double LEVEL = 1e-12;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private final Finding.SampledBound claim;
  private final int leader;
  private final double spread;
  private final double[] stated;
  private final double[] low;
  private final double[] open;
  private final double[][] start;
  private final double[][] width;

  Redrawing(Facts facts, Finding.SampledBound claim) {
    int n = facts.criteria();
    int m = facts.certificate().alternatives().size();
    this.claim = claim;
    this.leader = facts.leader();
    this.spread = claim.spread().doubleValue();
    this.stated = new double[n];
    this.low = new double[n];
    this.open = new double[n];
    this.start = new double[n][m];
    this.width = new double[n][m];
    double total = facts.certificate().weights().stream().mapToDouble(Redrawing::points).sum();
    for (int j = 0; j < n; j++) {
      CertifiedWeight weight = facts.weight(j);
      stated[j] = weight.stated().doubleValue() / total;
      low[j] = weight.low().doubleValue() / total;
      open[j] = (weight.high().doubleValue() - weight.low().doubleValue()) / total;
      for (int i = 0; i < m; i++) {
        range(facts.cell(i, j), i, j);
      }
    }
  }

  private static double points(CertifiedWeight weight) {
    double further = weight.low().doubleValue() + weight.high().doubleValue();
    return weight.stated().doubleValue() + further / 2;
  }

  private void range(CertifiedCell cell, int i, int j) {
    double least = cell.low().doubleValue();
    double most = cell.high().doubleValue();
    boolean down = cell.drawn() == Drawn.DOWNWARD;
    start[j][i] = down ? most : least;
    width[j][i] = down ? least - most : most - least;
  }

  /** In how many variations the leader comes first, shared places in parts. */
  Rational count() {
    long[] sharing = new long[start[0].length + 1];
    for (long from = 0, block = 0; from < claim.variations(); from += BLOCK, block++) {
      var random = new SplittableRandom(mixed(claim.seed() + (block + 1) * GAMMA));
      for (long k = from; k < Math.min(from + BLOCK, claim.variations()); k++) {
        sharing[sharing(scores(random))]++;
      }
    }
    Rational count = Rational.ZERO;
    for (int size = 1; size < sharing.length; size++) {
      count = count.plus(Rational.of(sharing[size]).over(Rational.of(size)));
    }
    return count;
  }

  private static long mixed(long seed) {
    long once = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }

  private double[] scores(SplittableRandom random) {
    double[] scores = new double[start[0].length];
    for (int j = 0; j < stated.length; j++) {
      double points = points(j, random);
      for (int i = 0; i < scores.length; i++) {
        double moved = width[j][i];
        double value = moved == 0 ? start[j][i] : start[j][i] + moved * random.nextDouble();
        scores[i] += points * value;
      }
    }
    return scores;
  }

  private double points(int j, SplittableRandom random) {
    double fixed = stated[j] * (1 + spread * (2 * random.nextDouble() - 1)) + low[j];
    return open[j] > 0 ? fixed + open[j] * random.nextDouble() : fixed;
  }

  /** How many share the first place with the leader; 0 if it is not among them. */
  private int sharing(double... scores) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double level = greatest - LEVEL * Math.abs(greatest);
    int sharing = 0;
    for (double score : scores) {
      sharing += score >= level ? 1 : 0;
    }
    return scores[leader] >= level ? sharing : 0;
  }
}
