package dev.steelyard.json.result;

import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.Fraction;
import java.util.List;

/** Every kind of finding as a document. */
final class FindingDocuments {
  private FindingDocuments() {}

  static FindingDocument of(Finding finding) {
    if (finding instanceof Finding.EachRival each) {
      return new EachRivalDocument("each-rival", each.weakest().word());
    }
    if (finding instanceof Finding.Dominance each) {
      return new DominanceDocument("dominance", texts(each.leads()));
    }
    if (finding instanceof Finding.RunningLead each) {
      return new RunningLeadDocument("running-lead", each.order(), texts(each.leads()));
    }
    if (finding instanceof Finding.Implied each) {
      return new ImpliedDocument("implied", texts(each.multipliers()), each.scale().toString());
    }
    return likely(finding);
  }

  private static FindingDocument likely(Finding finding) {
    if (finding instanceof Finding.SureBounds each) {
      return SureBoundsDocument.of(each);
    }
    if (finding instanceof Finding.ExactProbability each) {
      return new ExactProbabilityDocument(
          "exact-probability", Words.of(each.region()), each.probability().toString());
    }
    return finding instanceof Finding.SampledBound each
        ? SampledBoundDocument.of(each)
        : plain(finding);
  }

  private static FindingDocument plain(Finding finding) {
    if (finding instanceof Finding.Regret each) {
      return RegretDocument.of(each);
    }
    return finding instanceof Finding.StatedWeights each
        ? new StatedWeightsDocument("stated-weights", text(each.gap()))
        : new NoneDocument("none", ((Finding.None) finding).reason());
  }

  static List<String> texts(List<? extends Number> numbers) {
    return numbers.stream().map(Number::toString).toList();
  }

  private static String text(Fraction fraction) {
    return fraction.numerator() + "/" + fraction.denominator();
  }

  record EachRivalDocument(String kind, String weakest) implements FindingDocument {}

  record DominanceDocument(String kind, List<String> leads) implements FindingDocument {}

  record RunningLeadDocument(String kind, List<String> order, List<String> leads)
      implements FindingDocument {}

  record ImpliedDocument(String kind, List<String> multipliers, String scale)
      implements FindingDocument {}

  record SureBoundsDocument(
      String kind, String region, List<String> wins, String least, String most)
      implements FindingDocument {

    static SureBoundsDocument of(Finding.SureBounds each) {
      return new SureBoundsDocument(
          "sure-bounds",
          Words.of(each.region()),
          texts(each.wins()),
          each.least().toString(),
          each.most().toString());
    }
  }

  record ExactProbabilityDocument(String kind, String region, String probability)
      implements FindingDocument {}

  record SampledBoundDocument(
      String kind, String variations, String first, String seed, String spread, String least)
      implements FindingDocument {

    static SampledBoundDocument of(Finding.SampledBound each) {
      return new SampledBoundDocument(
          "sampled-bound",
          String.valueOf(each.variations()),
          String.valueOf(each.first()),
          String.valueOf(each.seed()),
          each.spread().toString(),
          each.least().toString());
    }
  }

  record RegretDocument(String kind, String region, String most, List<String> others)
      implements FindingDocument {

    static RegretDocument of(Finding.Regret each) {
      return new RegretDocument(
          "regret",
          Words.of(each.region()),
          text(each.most()),
          each.others().stream().map(FindingDocuments::text).toList());
    }
  }

  record StatedWeightsDocument(String kind, String gap) implements FindingDocument {}

  record NoneDocument(String kind, String reason) implements FindingDocument {}
}
