package dev.steelyard.json.certificate;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.Drawn;
import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.RivalFinding;
import dev.steelyard.core.certificate.WeightPremise;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.ReadCertificate;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import dev.steelyard.json.tree.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the format {@code certificate/1} in JSON, strictly, and notes everything that is wrong with
 * its structure. Immutable and safe for use by several threads.
 */
public final class CertificateReader implements ReadCertificate {

  private static final String FORMAT = "certificate/1";

  /** A certificate has five values for each cell of the decision. */
  private static final Limits STANDARD =
      Limits.STANDARD.with(Limit.CHARACTERS, 20_000_000).with(Limit.VALUES, 2_000_000);

  private static final List<String> KEYS =
      List.of(
          "format",
          "method",
          "weightedSum",
          "alternatives",
          "criteria",
          "cells",
          "weights",
          "ranking",
          "premises",
          "leader",
          "rivals",
          "overall");

  private final Limits limits;

  /** A reader within limits that every certificate of a decision file keeps. */
  public CertificateReader() {
    this(STANDARD);
  }

  /**
   * A reader within other limits.
   *
   * @param limits how large a certificate may be
   */
  public CertificateReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Certificate read(String text) {
    Tree tree = new JsonTreeReader(limits).read(text);
    check(tree.root());
    var complaints = new Complaints(limits.of(Limit.VIOLATIONS));
    tree.duplicates().forEach(complaints::add);
    Certificate certificate =
        certificate(Part.of(tree.root(), "A certificate", complaints).knowing(KEYS));
    complaints.throwIfAny();
    return certificate;
  }

  /** Of a document that is something else, every key would look wrong. */
  private static void check(Node root) {
    Optional<Node> format =
        root instanceof Node.Entries entries ? entries.value("format") : Optional.empty();
    boolean right = format.filter(CertificateReader::isRight).isPresent();
    if (!right) {
      String said = root instanceof Node.Entries ? said(format) : "is " + root.kind();
      String message =
          "The document " + said + ", but a certificate is an object that says \"" + FORMAT + "\".";
      Violation violation = Violation.of(ErrorCode.UNKNOWN_FORMAT, Subject.at("format"), message);
      throw new InvalidDecisionException(List.of(violation.at(format.orElse(root).place())));
    }
  }

  private static boolean isRight(Node format) {
    return format instanceof Node.Text text && text.text().equals(FORMAT);
  }

  private static String said(Optional<Node> format) {
    return format
        .map(
            node ->
                node instanceof Node.Text text
                    ? "says format \"" + text.text() + "\""
                    : "says format that is " + node.kind())
        .orElse("says no format");
  }

  private Certificate certificate(Part part) {
    limit(part, "alternatives", Limit.ALTERNATIVES);
    limit(part, "criteria", Limit.CRITERIA);
    limit(part, "premises", Limit.CONSTRAINTS);
    return new Certificate(
        part.need("method", part::text, ""),
        part.need("weightedSum", part::truth, false),
        part.list("alternatives", part::text),
        part.list("criteria", part::text),
        part.list("cells", (node, what) -> row(part, node, what)),
        part.list("weights", (node, what) -> weight(part, node)),
        part.list("ranking", part::text),
        part.list("premises", (node, what) -> premise(part, node)),
        part.find("leader").map(node -> part.text(node, "\"leader\"")),
        part.list("rivals", (node, what) -> rival(part, node)),
        part.need(
            "overall",
            (node, what) -> FindingReader.read(node, part.complaints()),
            new Finding.None("")));
  }

  private void limit(Part part, String key, Limit limit) {
    part.find(key)
        .filter(Node.Items.class::isInstance)
        .map(Node.Items.class::cast)
        .ifPresent(items -> limits.check(limit, items.items().size(), items.place()));
  }

  private static List<CertifiedCell> row(Part part, Node node, String what) {
    return part.list(node, what, (cell, place) -> cell(part, cell));
  }

  private static CertifiedCell cell(Part whole, Node node) {
    var part =
        Part.of(node, "A cell", whole.complaints()).knowing(List.of("low", "is", "high", "drawn"));
    List<String> words = Constants.words(Drawn.values());
    String drawn = part.need("drawn", (word, what) -> part.word(word, what, words), words.get(0));
    return new CertifiedCell(
        stated(part, "low"),
        stated(part, "is"),
        stated(part, "high"),
        Drawn.values()[words.indexOf(drawn)]);
  }

  private static CertifiedWeight weight(Part whole, Node node) {
    var part =
        Part.of(node, "A weight", whole.complaints()).knowing(List.of("low", "stated", "high"));
    return new CertifiedWeight(stated(part, "low"), stated(part, "stated"), stated(part, "high"));
  }

  private static BigDecimal stated(Part part, String key) {
    return part.need(key, part.numerals()::stated, BigDecimal.ZERO);
  }

  private static WeightPremise premise(Part whole, Node node) {
    var part =
        Part.of(node, "A premise", whole.complaints()).knowing(List.of("coefficients", "given"));
    return new WeightPremise(
        part.list("coefficients", part.numerals()::stated), part.need("given", part::truth, false));
  }

  private static RivalFinding rival(Part whole, Node node) {
    var part = Part.of(node, "A rival", whole.complaints()).knowing(List.of("rival", "finding"));
    return new RivalFinding(
        part.need("rival", part::text, ""),
        part.need(
            "finding",
            (finding, what) -> FindingReader.read(finding, part.complaints()),
            new Finding.None("")));
  }
}
