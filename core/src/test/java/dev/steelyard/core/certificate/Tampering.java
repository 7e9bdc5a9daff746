package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every way to make a true certificate false, or its proof not fit. */
public final class Tampering {

  private static final BigDecimal MUCH = new BigDecimal("1000000");

  private final Certificate sound;
  private final Map<String, Certificate> falsified = new LinkedHashMap<>();

  private Tampering(Certificate certificate) {
    this.sound = certificate;
  }

  /**
   * Falsified copies of a certificate.
   *
   * @param certificate one with a leader
   * @return what was changed, and the changed copy
   */
  public static Map<String, Certificate> of(Certificate certificate) {
    var tampering = new Tampering(certificate);
    tampering.facts();
    tampering.names();
    tampering.findings();
    return tampering.falsified;
  }

  /** The same certificate with something else claimed of all rivals. */
  static Certificate claiming(Certificate certificate, Finding overall) {
    return new Tampering(certificate).with(certificate.leader(), certificate.rivals(), overall);
  }

  private void facts() {
    int leader = sound.alternatives().indexOf(sound.leader().orElseThrow());
    int counted = 0;
    while (sound.weights().get(counted).points().signum() == 0) {
      counted++;
    }
    if (sound.weightedSum()) {
      put("leader's points", cells(leader, counted, MUCH.negate()));
      put("rival's points", cells(leader == 0 ? 1 : 0, counted, MUCH));
    }
    var weights = new ArrayList<>(sound.weights());
    var weight = weights.get(counted);
    weights.set(
        counted,
        new CertifiedWeight(weight.low(), weight.stated().negate().subtract(MUCH), weight.high()));
    put("negative weight", with(sound.cells(), weights, sound.ranking(), sound.premises()));
    put(
        "fewer weights",
        with(sound.cells(), weights.subList(1, weights.size()), List.of(), List.of()));
    if (distinctEnds()) {
      var turned = new ArrayList<>(sound.ranking());
      Collections.reverse(turned);
      put("ranking", with(sound.cells(), sound.weights(), turned, sound.premises()));
    }
    if (sound.premises().stream().anyMatch(each -> !each.given())) {
      var coefficients = Collections.nCopies(sound.criteria().size(), BigDecimal.ONE.negate());
      var premises = new ArrayList<>(sound.premises());
      premises.set(0, new WeightPremise(coefficients, false));
      put("premise", with(sound.cells(), sound.weights(), sound.ranking(), premises));
    }
  }

  private boolean distinctEnds() {
    if (sound.ranking().size() < 2) {
      return false;
    }
    var first = sound.weights().get(sound.criteria().indexOf(sound.ranking().get(0)));
    int last = sound.ranking().size() - 1;
    var least = sound.weights().get(sound.criteria().indexOf(sound.ranking().get(last)));
    return first.most().compareTo(least.least()) > 0;
  }

  private Certificate cells(int row, int column, BigDecimal change) {
    var cells = new ArrayList<>(sound.cells());
    var cell = cells.get(row).get(column);
    var changed = new ArrayList<>(cells.get(row));
    changed.set(
        column,
        new CertifiedCell(
            cell.low().add(change), cell.is().add(change), cell.high().add(change), cell.drawn()));
    cells.set(row, changed);
    return with(cells, sound.weights(), sound.ranking(), sound.premises());
  }

  private void names() {
    var first = sound.rivals().get(0);
    var rivals = new ArrayList<RivalFinding>();
    for (String each : sound.alternatives()) {
      if (!each.equals(first.rival())) {
        rivals.add(new RivalFinding(each, first.finding()));
      }
    }
    if (sound.weightedSum()) {
      put("leader", with(Optional.of(first.rival()), rivals, sound.overall()));
    }
    put("no leader", with(Optional.empty(), sound.rivals(), sound.overall()));
    put(
        "rivals",
        with(sound.leader(), sound.rivals().subList(1, sound.rivals().size()), sound.overall()));
    put("stranger", with(Optional.of("nobody"), sound.rivals(), sound.overall()));
  }

  private void findings() {
    for (int k = 0; k < sound.rivals().size(); k++) {
      int place = k;
      changes(
          sound.rivals().get(k).finding(),
          (what, finding) -> put("rival: " + what, rival(place, finding)));
      if (sound.rivals().get(k).finding().kind() != FindingKind.DOMINANCE) {
        var leads = Collections.nCopies(sound.criteria().size(), BigDecimal.ONE);
        put("rival: dominance", rival(place, new Finding.Dominance(leads)));
      }
    }
    changes(
        sound.overall(),
        (what, finding) -> put("all: " + what, with(sound.leader(), sound.rivals(), finding)));
  }

  private Certificate rival(int place, Finding finding) {
    var rivals = new ArrayList<>(sound.rivals());
    rivals.set(place, new RivalFinding(rivals.get(place).rival(), finding));
    return with(sound.leader(), rivals, sound.overall());
  }

  private void changes(Finding finding, BiConsumer<String, Finding> put) {
    if (finding instanceof Finding.EachRival each) {
      for (FindingKind kind : FindingKind.values()) {
        if (kind != each.weakest()) {
          put.accept("weakest " + kind, new Finding.EachRival(kind));
        }
      }
    } else if (finding instanceof Finding.Dominance each) {
      put.accept("dominance leads", new Finding.Dominance(more(each.leads())));
      put.accept("dominance fewer", new Finding.Dominance(fewer(each.leads())));
    } else if (finding instanceof Finding.RunningLead each) {
      put.accept("running leads", new Finding.RunningLead(each.order(), more(each.leads())));
      put.accept("running order", new Finding.RunningLead(fewer(each.order()), each.leads()));
      put.accept("running fewer", new Finding.RunningLead(each.order(), fewer(each.leads())));
    } else if (finding instanceof Finding.Implied each) {
      put.accept("scale", new Finding.Implied(each.multipliers(), BigInteger.ZERO));
      put.accept("multipliers fewer", new Finding.Implied(fewer(each.multipliers()), each.scale()));
      var changed = new ArrayList<>(each.multipliers());
      changed.set(0, changed.get(0).add(each.scale().multiply(BigInteger.TEN.pow(9))));
      put.accept("multipliers", new Finding.Implied(changed, each.scale()));
    } else {
      uncertain(finding, put);
    }
  }

  private void uncertain(Finding finding, BiConsumer<String, Finding> put) {
    var little = new BigDecimal("1e-9");
    if (finding instanceof Finding.ExactProbability each) {
      put.accept(
          "probability",
          new Finding.ExactProbability(each.region(), each.probability().add(little)));
    } else if (finding instanceof Finding.SureBounds each) {
      put.accept(
          "wins",
          new Finding.SureBounds(each.region(), more(each.wins()), each.least(), each.most()));
      put.accept(
          "wins fewer",
          new Finding.SureBounds(each.region(), fewer(each.wins()), each.least(), each.most()));
      put.accept(
          "least",
          new Finding.SureBounds(
              each.region(), each.wins(), each.least().add(little), each.most()));
      put.accept(
          "most",
          new Finding.SureBounds(
              each.region(), each.wins(), each.least(), each.most().subtract(little)));
    } else if (finding instanceof Finding.SampledBound each) {
      sampled(each, put);
    } else if (finding instanceof Finding.Regret each) {
      put.accept("most", new Finding.Regret(each.region(), more(each.most()), each.others()));
      put.accept("others", new Finding.Regret(each.region(), each.most(), fewer(each.others())));
      var others = new ArrayList<>(each.others());
      others.set(0, more(others.get(0)));
      put.accept("other", new Finding.Regret(each.region(), each.most(), others));
    } else if (finding instanceof Finding.StatedWeights each) {
      put.accept("gap", new Finding.StatedWeights(more(each.gap())));
    }
  }

  private void sampled(Finding.SampledBound each, BiConsumer<String, Finding> put) {
    long n = each.variations();
    var step = new BigDecimal("0.0001");
    put.accept("bound", sampled(each, each.first(), each.least().add(step)));
    put.accept("weak bound", sampled(each, each.first(), each.least().subtract(step)));
    put.accept("count", sampled(each, each.first() - n / 10, each.least()));
    put.accept("impossible", sampled(each, n + 1, each.least()));
  }

  private static Finding sampled(Finding.SampledBound each, long first, BigDecimal least) {
    return new Finding.SampledBound(each.variations(), first, each.seed(), each.spread(), least);
  }

  private static List<BigDecimal> more(List<BigDecimal> numbers) {
    var changed = new ArrayList<>(numbers);
    changed.set(0, changed.get(0).add(new BigDecimal("1e-9")));
    return changed;
  }

  private static Fraction more(Fraction fraction) {
    return new Fraction(
        fraction.numerator().multiply(BigInteger.TEN).add(BigInteger.ONE),
        fraction.denominator().multiply(BigInteger.TEN));
  }

  private static <T> List<T> fewer(List<T> items) {
    return items.subList(1, items.size());
  }

  private void put(String what, Certificate changed) {
    falsified.put(what + " " + falsified.size(), changed);
  }

  private Certificate with(
      List<List<CertifiedCell>> cells,
      List<CertifiedWeight> weights,
      List<String> ranking,
      List<WeightPremise> premises) {
    return new Certificate(
        sound.method(),
        sound.weightedSum(),
        sound.alternatives(),
        sound.criteria(),
        cells,
        weights,
        ranking,
        premises,
        sound.leader(),
        sound.rivals(),
        sound.overall());
  }

  private Certificate with(Optional<String> leader, List<RivalFinding> rivals, Finding overall) {
    return new Certificate(
        sound.method(),
        sound.weightedSum(),
        sound.alternatives(),
        sound.criteria(),
        sound.cells(),
        sound.weights(),
        sound.ranking(),
        sound.premises(),
        leader,
        rivals,
        overall);
  }
}
