package dev.steelyard.core.engine;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Decides for sentences about the account of the first two whether they are true. Payments are made
 * once more in whole tenths by a plain loop.
 */
final class AccountTruth {

  private static final double NEAR = 1e-6;

  private final PlainModel model;
  private final Comparison comparison;
  private final int first;
  private final int foil;

  AccountTruth(PlainModel model, Comparison comparison) {
    this.model = model;
    this.comparison = comparison.gap() < 0 ? comparison.reversed() : comparison;
    this.first = model.row(this.comparison.first());
    this.foil = model.row(this.comparison.second());
  }

  boolean holds(Sentence s) {
    return switch (s.key()) {
      case DOMINATES_PAIR -> ahead(units(), s);
      case ORDER_DECIDES -> ahead(new WeightSetTruth(model, first, s).ordered(), s);
      case EQUAL_WEIGHTS_REVERSE -> reversed(s);
      case PAYS_ONE -> paid(s, name(s, "c2")) == shown(name(s, "c2")) && sides(s);
      case PAYS_SEVERAL -> several(s);
      case PAYS_PART -> part(s);
      case LEFT_IN_ALL -> tenths(s, "d") == sum() && pair(s, "a", first);
      default -> throw new IllegalArgumentException("no sentence of an account: " + s.key());
    };
  }

  private boolean pair(Sentence s, String placeholder, int row) {
    String id = model.alternatives.get(row);
    return model.decision.alternative(id).orElseThrow().name().equals(name(s, placeholder));
  }

  private static String name(Sentence s, String placeholder) {
    return s.arguments().get(placeholder).text();
  }

  private List<double[]> units() {
    return IntStream.range(0, model.criteria.size())
        .mapToObj(
            j -> {
              double[] unit = new double[model.criteria.size()];
              unit[j] = 1;
              return unit;
            })
        .toList();
  }

  private double gap(double[] weights) {
    return model.score(weights, model.values, first) - model.score(weights, model.values, foil);
  }

  private boolean ahead(List<double[]> corners, Sentence s) {
    return corners.stream().allMatch(corner -> gap(corner) >= -NEAR)
        && corners.stream().anyMatch(corner -> gap(corner) > 0)
        && pair(s, "a", first)
        && pair(s, "b", foil);
  }

  private boolean reversed(Sentence s) {
    double[] equal = new double[model.criteria.size()];
    Arrays.fill(equal, 1.0 / equal.length);
    double said = ((Argument.Points) s.arguments().get("d")).points();
    return Math.abs(-gap(equal) - said) < NEAR && said > 0;
  }

  private long shown(String criterion) {
    return comparison.pulls().stream()
        .filter(pull -> named(pull).equals(criterion))
        .mapToLong(pull -> Math.round(Math.abs(pull.shown()) * 10))
        .findFirst()
        .orElseThrow();
  }

  private String named(Pull pull) {
    return model.criteria.stream()
        .filter(each -> each.id().equals(pull.criterion()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static long tenths(Sentence s, String placeholder) {
    return Math.round(((Argument.Points) s.arguments().get(placeholder)).points() * 10);
  }

  /** What the criterion in front pays to another. */
  private long paid(Sentence s, String con) {
    return payments().getOrDefault(List.of(name(s, "c1"), con), 0L);
  }

  private boolean sides(Sentence s) {
    return tenths(s, "n") == shown(name(s, "c2"))
        && (!s.arguments().containsKey("p1") || tenths(s, "p1") == shown(name(s, "c1")));
  }

  private boolean several(Sentence s) {
    List<String> cons = ((Argument.Names) s.arguments().get("c")).names();
    return cons.size() > 1
        && cons.stream().allMatch(con -> paid(s, con) == shown(con))
        && tenths(s, "p1") == shown(name(s, "c1"));
  }

  private boolean part(Sentence s) {
    long paid = paid(s, name(s, "c2"));
    return paid == tenths(s, "d") && paid > 0 && paid < shown(name(s, "c2")) && sides(s);
  }

  private long sum() {
    return comparison.pulls().stream().mapToLong(pull -> Math.round(pull.shown() * 10)).sum();
  }

  /** The largest debt is paid by the largest pull that is left until it is gone. */
  private Map<List<String>, Long> payments() {
    List<String> pros = new ArrayList<>();
    List<String> cons = new ArrayList<>();
    comparison.pulls().stream()
        .filter(pull -> Math.round(pull.shown() * 10) != 0)
        .forEach(pull -> (pull.points() > 0 ? pros : cons).add(named(pull)));
    Map<String, Long> left = new LinkedHashMap<>();
    pros.forEach(pro -> left.put(pro, shown(pro)));
    cons.sort((one, other) -> Long.compare(shown(other), shown(one)));
    Map<List<String>, Long> payments = new LinkedHashMap<>();
    for (String con : cons) {
      long debt = shown(con);
      while (debt > 0) {
        long most = pros.stream().mapToLong(left::get).max().orElseThrow();
        String pro = pros.stream().filter(each -> left.get(each) == most).findFirst().orElseThrow();
        long amount = Math.min(debt, left.get(pro));
        payments.merge(List.of(pro, con), amount, Long::sum);
        left.merge(pro, -amount, Long::sum);
        debt -= amount;
      }
    }
    return payments;
  }
}
