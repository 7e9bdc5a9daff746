package dev.steelyard.core.robustness.sampling;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often each alternative has each rank, and each category where there are some, when weights
 * and performances vary and any method judges: SMAA-2, SMAA-O, SMAA-TRI, and the same for every
 * other method.
 *
 * <p>Each sample draws weights and then a table, both from the random stream of its block. Central
 * weights are found first; confidence factors then take as many samples again, in which only the
 * performances vary, one evaluation for each alternative that is ever first.
 *
 * <p>Cost: one evaluation per sample, and for confidence factors up to m more.
 */
public final class UncertainSampling {

  /** Keeps the streams of confidence factors apart from those of the weights. */
  private static final long SECOND = 0x5DEECE66DL;

  private final PerformanceSource source;
  private final WeightSource weights;
  private final Scoring scoring;

  /**
   * What varies and who judges.
   *
   * @param source where performances come from
   * @param weights where weights come from, one per criterion
   * @param scoring how a sample is judged
   */
  public UncertainSampling(PerformanceSource source, WeightSource weights, Scoring scoring) {
    this.source = source;
    this.weights = weights;
    this.scoring = scoring;
  }

  /**
   * Samples at random.
   *
   * @param plan how
   * @param progress who watches
   * @return all indices; confidence factors are missing if the run was interrupted before them
   * @throws IllegalArgumentException if the sampler is not {@link Sampler#PLAIN}, or the plan is
   *     about a row that is not there
   */
  public Acceptability run(SamplingPlan plan, Progress progress) {
    int m = source.alternatives().size();
    plan.subject().ifPresent(row -> AdditiveSampling.requireRow(row, m));
    if (plan.sampler() != Sampler.PLAIN) {
      throw new IllegalArgumentException("expected PLAIN, but was " + plan.sampler());
    }
    var sum = new Tally(m, source.criteria().size());
    SampledRun run = new Looks(plan, progress).run(this::count, sum, m);
    List<Optional<double[]>> centres =
        IntStream.range(0, m).mapToObj(i -> sum.centre(i, each -> each)).toList();
    return new Acceptability(
        source.alternatives(),
        source.criteria(),
        sum.ranks(),
        Centres.lists(centres),
        crossConfidence(run, centres, progress),
        sum.pairs(),
        sum.categoryShares(),
        run);
  }

  private Tally count(SplittableRandom random, int samples) {
    var tally = new Tally(source.alternatives().size(), source.criteria().size());
    WeightSource.Draws draws = weights.start(random);
    for (int sample = 0; sample < samples; sample++) {
      double[] drawn = draws.next();
      add(source.draw(random), drawn, tally);
    }
    return tally;
  }

  private void add(double[][] columns, double[] drawn, Tally tally) {
    Optional<Trial> trial = scoring.judge(columns, drawn);
    trial.ifPresent(each -> each.addTo(tally, drawn));
    if (trial.isEmpty()) {
      tally.refuse();
    }
  }

  /** By alternative, then by the one whose central weights are used. */
  private List<List<Optional<Double>>> crossConfidence(
      SampledRun run, List<Optional<double[]>> centres, Progress progress) {
    int samples = Math.max(1, run.samples());
    List<Optional<Tally>> at =
        centres.stream()
            .map(
                centre ->
                    centre
                        .map(each -> at(each, run, samples, progress))
                        .filter(tally -> tally.samples() > 0))
            .toList();
    return IntStream.range(0, centres.size())
        .mapToObj(i -> at.stream().map(tally -> tally.map(each -> each.first(i))).toList())
        .toList();
  }

  private Tally at(double[] centre, SampledRun run, int samples, Progress progress) {
    var fixed = new UncertainSampling(source, WeightSource.fixed(centre), scoring);
    var all = new StoppingRule(.5, .5, samples, samples);
    SamplingPlan plan = run.plan().withSeed(run.plan().seed() ^ SECOND).withRule(all);
    int m = source.alternatives().size();
    var sum = new Tally(m, source.criteria().size());
    new Looks(plan, progress).run(fixed::count, sum, m);
    return sum;
  }
}
