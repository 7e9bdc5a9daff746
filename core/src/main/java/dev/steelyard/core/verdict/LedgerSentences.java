package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Ledger;
import dev.steelyard.core.explanation.Ledger.Payment;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says which criteria pay for those that speak for the other side, by the {@link Ledger} of what is
 * shown. Where one criterion outweighs all others that is said elsewhere, and an account of many
 * lines explains nothing, so both are left out.
 */
final class LedgerSentences {

  private static final int MOST_PAYMENTS = 6;

  private final Vocabulary names;
  private final Comparison comparison;
  private final Ledger ledger;

  /** The account of a comparison in points whose first is ahead. */
  LedgerSentences(Vocabulary names, Comparison comparison) {
    this.names = names;
    this.comparison = comparison;
    this.ledger = Ledger.shown(comparison);
  }

  /** Payments in the order they are made, then what is left; none where nothing is paid. */
  List<Sentence> sentences() {
    int payments = ledger.payments().size();
    boolean oneIsEnough = comparison.decisiveSet().size() == 1;
    if (oneIsEnough || payments > MOST_PAYMENTS || ledger.owed().signum() > 0) {
      return List.of();
    }
    var sentences = new ArrayList<Sentence>();
    Map<String, List<Payment>> byCon = ledger.byCon();
    ledger.byPro().values().forEach(paid -> sentences.addAll(payments(paid, byCon)));
    if (payments > 0 && ledger.leftOver().signum() > 0) {
      sentences.add(
          Sentence.of(SentenceKey.LEFT_IN_ALL)
              .with("d", points(ledger.leftOver()))
              .with("a", names.alternative(comparison.first())));
    }
    return sentences;
  }

  /** What one criterion pays: whole debts together, parts of debts one by one. */
  private List<Sentence> payments(List<Payment> paid, Map<String, List<Payment>> byCon) {
    List<Payment> whole = paid.stream().filter(each -> byCon.get(each.con()).size() == 1).toList();
    var sentences = new ArrayList<Sentence>();
    if (whole.size() == 1) {
      sentences.add(one(whole.get(0)));
    } else if (whole.size() > 1) {
      sentences.add(several(whole));
    }
    paid.stream().filter(each -> !whole.contains(each)).map(this::part).forEach(sentences::add);
    return sentences;
  }

  private Sentence one(Payment payment) {
    return Sentence.of(SentenceKey.PAYS_ONE)
        .with("c1", names.criterion(payment.pro()))
        .with("p1", shown(payment.pro()))
        .with("c2", names.criterion(payment.con()))
        .with("n", shown(payment.con()));
  }

  private Sentence several(List<Payment> whole) {
    String pro = whole.get(0).pro();
    return Sentence.of(SentenceKey.PAYS_SEVERAL)
        .with("c1", names.criterion(pro))
        .with("p1", shown(pro))
        .with("c", names.criteria(whole.stream().map(Payment::con).toList()));
  }

  private Sentence part(Payment payment) {
    return Sentence.of(SentenceKey.PAYS_PART)
        .with("c1", names.criterion(payment.pro()))
        .with("d", points(payment.amount()))
        .with("c2", names.criterion(payment.con()))
        .with("n", shown(payment.con()));
  }

  private Argument shown(String criterion) {
    double pull =
        comparison.pulls().stream()
            .filter(each -> each.criterion().equals(criterion))
            .mapToDouble(Pull::shown)
            .findFirst()
            .orElseThrow();
    return new Argument.Points(Math.abs(pull));
  }

  private static Argument points(BigDecimal amount) {
    return new Argument.Points(amount.doubleValue());
  }
}
