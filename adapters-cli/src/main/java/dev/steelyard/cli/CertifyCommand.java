package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.screen.CertificateRecords;
import dev.steelyard.cli.screen.CertificateScreen;
import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.port.CertifyDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says what can be proved of the alternative in front, and writes the proofs. */
@Command(
    name = "certify",
    description =
        "Says what can be proved of the alternative in front, and writes the proofs to a file that"
            + " anybody can check.",
    footer = {
      "steelyard certify shop.yaml",
      "steelyard certify shop.yaml -o certificate.json",
      "steelyard certify backend --answer team=JavaScript --format json"
    })
final class CertifyCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<CertifyDecision> certify;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  CertifyCommand(
      Provider<DecisionReader> reader,
      Provider<CertifyDecision> certify,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.certify = certify;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    EvaluationOptions how = variations.options();
    Certificate certificate = answered.acted(each -> certify.get().certify(each, how));
    CertificateReport report = checked(certificate);
    delivery.deliver(
        switch (delivery.format()) {
          case JSON -> writer.get().certificate(certificate);
          case PLAIN -> CertificateRecords.of(report);
          default ->
              new CertificateScreen(
                      answered.decision().heading().title(),
                      report,
                      answered.next(variations),
                      delivery.surface())
                  .text();
        });
    return ExitCode.DONE;
  }

  /** What our own checker rejects is never handed out. */
  private CertificateReport checked(Certificate certificate) {
    CertificateReport report = certify.get().verify(certificate);
    if (!report.faults().isEmpty()) {
      throw new IllegalStateException("a certificate of ours does not hold: " + report.faults());
    }
    return report;
  }
}
