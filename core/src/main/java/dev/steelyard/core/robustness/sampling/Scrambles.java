package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.SobolSequence;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Samples weighted sums at scrambled Sobol' points, or along lines that start there. */
final class Scrambles {

  /** Points of a block; those of a scramble are a multiple of it, or less. */
  private static final int BLOCK = 256;

  private final SamplingPlan plan;
  private final Progress progress;
  private final CornerTable table;
  private final boolean lines;
  private final int points;
  private final int blocks;
  private final List<SobolSequence> sequences;

  Scrambles(SamplingPlan plan, Progress progress, CornerTable table) {
    this.plan = plan;
    this.progress = progress;
    this.table = table;
    this.lines = plan.sampler() == Sampler.LINE && table.corners() > 1;
    this.points =
        Integer.highestOneBit(Math.max(1, plan.rule().limit() / AdditiveSampling.SCRAMBLES));
    this.blocks = (points + BLOCK - 1) / BLOCK;
    int dimensions = Math.max(1, table.corners() - (lines ? 2 : 1));
    var seeds = new SplittableRandom(plan.seed());
    this.sequences =
        Stream.generate(() -> SobolSequence.scrambled(dimensions, seeds.nextLong()))
            .limit(AdditiveSampling.SCRAMBLES)
            .toList();
  }

  /** Adds samples to an empty tally and says how it went. */
  SampledRun run(Tally sum) {
    List<Tally> parts =
        Stream.generate(() -> new Tally(table.rows(), table.corners()))
            .limit(sequences.size())
            .toList();
    boolean complete = run(parts);
    parts.forEach(sum::add);
    return new SampledRun(
        plan,
        sum.samples(),
        0,
        0,
        complete ? Outcome.OPEN : Outcome.INTERRUPTED,
        List.of(),
        errors(parts));
  }

  private boolean run(List<Tally> parts) {
    return new Blocks(progress, blocks * parts.size())
        .run(
            0,
            blocks * parts.size(),
            this::count,
            found -> parts.get(found.scramble).add(found.tally));
  }

  /**
   * What a block amounts to.
   *
   * @param scramble the number of the scramble that it is of
   * @param tally its samples
   */
  private record Found(int scramble, Tally tally) {}

  private Found count(int block) {
    int scramble = block / blocks;
    long from = (long) (block % blocks) * BLOCK;
    var tally = new Tally(table.rows(), table.corners());
    long to = Math.min(points, from + BLOCK);
    if (lines) {
      lines(sequences.get(scramble), from, to, tally);
    } else {
      points(sequences.get(scramble), from, to, tally);
    }
    return new Found(scramble, tally);
  }

  private void points(SobolSequence sequence, long from, long to, Tally tally) {
    double[] point = new double[sequence.dimensions()];
    double[] mix = new double[table.corners()];
    double[] scores = new double[table.rows()];
    for (long index = from; index < to; index++) {
      sequence.fill(index, point);
      SimplexMap.fill(point, mix);
      table.scores(mix, scores);
      tally.add(scores, mix);
    }
  }

  private void lines(SobolSequence sequence, long from, long to, Tally tally) {
    var lines = new Lines(table);
    for (long index = from; index < to; index++) {
      Line line = lines.at(sequence, index);
      tally.count();
      line.addRanks(tally);
      line.leads((rows, share, rest) -> lines.addMoments(rows, share, rest, tally));
    }
  }

  /** From the shares of the scrambles, as far as each of them got. */
  private List<Double> errors(List<Tally> parts) {
    List<Tally> begun = parts.stream().filter(each -> each.samples() > 0).toList();
    return IntStream.range(0, table.rows()).mapToObj(i -> error(begun, i)).toList();
  }

  private static double error(List<Tally> parts, int i) {
    if (parts.size() < 2) {
      return 0;
    }
    double mean = parts.stream().mapToDouble(each -> each.first(i)).average().orElse(0);
    double square =
        parts.stream().mapToDouble(each -> each.first(i) - mean).map(each -> each * each).sum();
    return Math.sqrt(square / (parts.size() - 1) / parts.size());
  }
}
