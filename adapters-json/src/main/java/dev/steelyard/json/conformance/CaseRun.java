package dev.steelyard.json.conformance;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceValue;
import dev.steelyard.core.port.ConformanceVerdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs one case and judges what came out. */
final class CaseRun {
  private final Case each;
  private final CaseKinds kinds;

  CaseRun(Case each, CaseKinds kinds) {
    this.each = each;
    this.kinds = kinds;
  }

  ConformanceCase report() {
    try {
      return run();
    } catch (UnknownMethodException | UnusableCase unusable) {
      return line(ConformanceVerdict.SKIPPED, Optional.of(unusable.getMessage()), List.of());
    } catch (IllegalArgumentException | IllegalStateException fault) {
      return failed("The program has a fault: " + fault.getMessage());
    }
  }

  private ConformanceCase run() {
    Computed computed;
    try {
      computed = kinds.of(each).compute(each);
    } catch (UnknownMethodException unknown) {
      throw unknown;
    } catch (DecisionException refusal) {
      return refused(refusal);
    }
    return each.undefined().isPresent() ? undefined(computed) : judged(computed);
  }

  private ConformanceCase refused(DecisionException refusal) {
    String why =
        refusal.violations().stream()
            .map(Violation::message)
            .distinct()
            .collect(Collectors.joining(" "));
    return each.undefined().isPresent() || each.says("mayReject")
        ? line(ConformanceVerdict.REFUSED, Optional.of(why), List.of())
        : failed("It was refused: " + why);
  }

  private ConformanceCase judged(Computed computed) {
    List<ConformanceValue> values = new CaseValues(each, computed).all();
    Optional<String> difference =
        values.stream().flatMap(value -> value.difference().stream()).findFirst();
    return difference.isPresent()
        ? line(ConformanceVerdict.FAILED, difference, values)
        : line(ConformanceVerdict.PASSED, remarks(computed), values);
  }

  /** An answer where the formula has none must say so. */
  private ConformanceCase undefined(Computed computed) {
    List<ConformanceValue> values = CaseValues.uncompared(computed);
    Optional<String> silent =
        each.undefined()
            .map(why -> "There is no value (" + why + "), but numbers came out without a remark.");
    return computed.remarks().isEmpty()
        ? line(ConformanceVerdict.FAILED, silent, values)
        : line(ConformanceVerdict.PASSED, remarks(computed), values);
  }

  private static Optional<String> remarks(Computed computed) {
    return computed.remarks().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", computed.remarks()));
  }

  private ConformanceCase failed(String why) {
    return line(ConformanceVerdict.FAILED, Optional.of(why), List.of());
  }

  private ConformanceCase line(
      ConformanceVerdict verdict, Optional<String> reason, List<ConformanceValue> values) {
    return new ConformanceCase(each.id(), each.shownMethod(), verdict, reason, values);
  }
}
