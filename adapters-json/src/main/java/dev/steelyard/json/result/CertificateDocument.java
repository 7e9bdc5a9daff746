package dev.steelyard.json.result;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.RivalFinding;
import dev.steelyard.core.certificate.WeightPremise;
import java.util.List;

/** A certificate. Every number is a text, so that no reader rounds it. */
record CertificateDocument(
    String format,
    String method,
    boolean weightedSum,
    List<String> alternatives,
    List<String> criteria,
    List<List<CertifiedCellDocument>> cells,
    List<CertifiedWeightDocument> weights,
    List<String> ranking,
    List<PremiseDocument> premises,
    String leader,
    List<RivalDocument> rivals,
    FindingDocument overall) {

  static CertificateDocument of(Certificate certificate) {
    return new CertificateDocument(
        "certificate/1",
        certificate.method(),
        certificate.weightedSum(),
        certificate.alternatives(),
        certificate.criteria(),
        certificate.cells().stream().map(CertificateDocument::row).toList(),
        certificate.weights().stream().map(CertifiedWeightDocument::of).toList(),
        certificate.ranking(),
        certificate.premises().stream().map(PremiseDocument::of).toList(),
        certificate.leader().orElse(null),
        certificate.rivals().stream().map(RivalDocument::of).toList(),
        FindingDocuments.of(certificate.overall()));
  }

  private static List<CertifiedCellDocument> row(List<CertifiedCell> cells) {
    return cells.stream().map(CertifiedCellDocument::of).toList();
  }

  /** What one performance is worth. */
  record CertifiedCellDocument(String low, String is, String high, String drawn) {

    static CertifiedCellDocument of(CertifiedCell cell) {
      return new CertifiedCellDocument(
          cell.low().toString(),
          cell.is().toString(),
          cell.high().toString(),
          Words.of(cell.drawn()));
    }
  }

  /** The points of one criterion. */
  record CertifiedWeightDocument(String low, String stated, String high) {

    static CertifiedWeightDocument of(CertifiedWeight weight) {
      return new CertifiedWeightDocument(
          weight.low().toString(), weight.stated().toString(), weight.high().toString());
    }
  }

  /** What else is known of the weights. */
  record PremiseDocument(List<String> coefficients, boolean given) {

    static PremiseDocument of(WeightPremise premise) {
      return new PremiseDocument(FindingDocuments.texts(premise.coefficients()), premise.given());
    }
  }

  /** What holds against one rival. */
  record RivalDocument(String rival, FindingDocument finding) {

    static RivalDocument of(RivalFinding each) {
      return new RivalDocument(each.rival(), FindingDocuments.of(each.finding()));
    }
  }
}
