package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.TabRecords;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.StableWeight;
import dev.steelyard.core.robustness.TippingRating;
import dev.steelyard.core.robustness.TippingWeight;
import dev.steelyard.core.robustness.WeightSets;
import java.util.Locale;

/**
 * An answer as records for scripts. The first field says what kind of record it is; numbers have
 * full precision; a hyphen stands where there is nothing.
 */
public final class PlainRecords {

  private static final String NOBODY = "-";

  private final TabRecords records = new TabRecords();
  private final Outcome outcome;
  private final Vocabulary names;

  /**
   * The records of an answer.
   *
   * @param outcome the answer
   */
  public PlainRecords(Outcome outcome) {
    this.outcome = outcome;
    this.names = new Vocabulary(outcome.decision());
  }

  /**
   * The verdict and the ranking: {@code verdict code leader lead first-in}, and for each {@code
   * alternative rank id name score first-in}.
   *
   * @return lines, each with a line break
   */
  public String ranking() {
    var verdict = outcome.verdict();
    String leader = verdict.leader().orElse(NOBODY);
    records.add("verdict", verdict.code().id(), leader, verdict.lead(), verdict.firstIn());
    for (RankedAlternative each : outcome.evaluation().ranking().ranked()) {
      String id = each.alternative();
      double first = outcome.robustness().first().of(id);
      records.add("alternative", each.rank(), id, names.alternative(id), each.score(), first);
    }
    return records.text();
  }

  /**
   * Two answers: each line of {@link #ranking} with {@code before} or {@code after} in front.
   *
   * @param before an answer
   * @param after another answer
   * @return lines, each with a line break
   */
  public static String change(Outcome before, Outcome after) {
    return marked("before", before) + marked("after", after);
  }

  private static String marked(String which, Outcome outcome) {
    return new PlainRecords(outcome).ranking().replaceAll("(?m)^(?=.)", which + "\t");
  }

  /**
   * A comparison: {@code gap first second points}, and for each {@code pull criterion name points}.
   *
   * @param comparison two alternatives of the answer
   * @return lines, each with a line break
   */
  public String comparison(Comparison comparison) {
    records.add("gap", comparison.first(), comparison.second(), comparison.gap());
    for (Pull pull : comparison.pulls()) {
      records.add("pull", pull.criterion(), names.criterion(pull.criterion()), pull.points());
    }
    return records.text();
  }

  /**
   * How sure it is: {@code first id share}, {@code answer question answer effect leader lead},
   * {@code weight criterion now level against}, {@code stable criterion first-from first-to
   * ranking-from ranking-to}, {@code weight-set kind id least most mean-rank} and {@code
   * performance alternative criterion to effect against}.
   *
   * @return lines, each with a line break
   */
  public String robustness() {
    Robustness robustness = outcome.robustness();
    robustness.first().share().forEach((id, share) -> records.add("first", id, share));
    robustness.answerChanges().forEach(this::answer);
    robustness.tippingWeights().forEach(this::weight);
    robustness.stableWeights().forEach(this::stable);
    robustness.weightSets().forEach(this::weightSets);
    robustness.tippingRatings().forEach(this::rating);
    return records.text();
  }

  private void answer(AnswerChange change) {
    String leader = change.leader().orElse(NOBODY);
    String effect = id(change.effect());
    records.add("answer", change.question(), change.answer(), effect, leader, change.lead());
  }

  private void weight(TippingWeight tipping) {
    records.add(
        "weight", tipping.criterion(), tipping.shareNow(), tipping.shareLevel(), tipping.against());
  }

  private void stable(StableWeight weight) {
    var first = weight.first();
    var ranking = weight.ranking();
    records.add(
        "stable", weight.criterion(), first.from(), first.to(), ranking.from(), ranking.to());
  }

  private void weightSets(WeightSets weightSets) {
    String kind = weightSets.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    weightSets
        .chances()
        .forEach(
            each ->
                records.add(
                    "weight-set",
                    kind,
                    each.alternative(),
                    each.least(),
                    each.most(),
                    each.meanRank()));
  }

  private void rating(TippingRating tipping) {
    String to = tipping.to().text();
    String effect = id(tipping.effect());
    records.add(
        "performance", tipping.alternative(), tipping.criterion(), to, effect, tipping.against());
  }

  private static String id(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }
}
