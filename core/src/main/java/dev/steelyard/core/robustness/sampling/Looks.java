package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.RandomStreams;
import dev.steelyard.core.robustness.exact.Bounds;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws random samples from look to look until the rule of a plan stops them. An interrupted run
 * uses up the look that it was on its way to, at the number of samples that it got to: that does
 * not depend on what they are, so the bounds hold.
 */
final class Looks {

  /** Samples of a block, each with a stream of its own. */
  private static final int BLOCK = 512;

  private final SamplingPlan plan;
  private final Progress progress;
  private final List<Integer> looks;
  private final RandomStreams streams;

  /** Draws some samples. */
  @FunctionalInterface
  interface Work {
    Tally count(SplittableRandom random, int samples);
  }

  Looks(SamplingPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
    this.looks = plan.rule().looks();
    this.streams = new RandomStreams(plan.seed());
  }

  /** Adds samples to an empty tally and says how it went. */
  SampledRun run(Work work, Tally sum, int alternatives) {
    Outcome outcome = Outcome.OPEN;
    List<Bounds> bounds = List.of();
    var blocks = new Blocks(progress, firstBlock(looks.size()));
    int look = 0;
    while (outcome == Outcome.OPEN && look < looks.size()) {
      int now = look;
      boolean complete =
          blocks.run(
              firstBlock(now), firstBlock(now + 1), block -> count(work, now, block), sum::add);
      bounds = sum.bounds(plan.rule().alpha(now, Math.max(1, alternatives)));
      outcome = complete ? plan.rule().judge(bounds, plan.subject()) : Outcome.INTERRUPTED;
      look++;
    }
    return new SampledRun(
        plan, sum.samples(), sum.refused(), look, outcome, bounds, errors(sum, alternatives));
  }

  private static List<Double> errors(Tally sum, int alternatives) {
    return IntStream.range(0, alternatives)
        .mapToObj(i -> Math.sqrt(sum.first(i) * (1 - sum.first(i)) / Math.max(1, sum.samples())))
        .toList();
  }

  private Tally count(Work work, int look, int block) {
    int done = (block - firstBlock(look)) * BLOCK;
    return work.count(streams.stream(block), Math.min(BLOCK, size(look) - done));
  }

  /** How many samples are new at a look. */
  private int size(int look) {
    return looks.get(look) - (look == 0 ? 0 : looks.get(look - 1));
  }

  /** The number of the first block of a look. */
  private int firstBlock(int look) {
    return IntStream.range(0, look).map(each -> (size(each) + BLOCK - 1) / BLOCK).sum();
  }
}
