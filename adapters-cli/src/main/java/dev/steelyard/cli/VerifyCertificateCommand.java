package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.screen.CertificateCheckScreen;
import dev.steelyard.cli.screen.CertificateRecords;
import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.check.CertificateReport;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.CertifyDecision;
import dev.steelyard.core.port.ReadCertificate;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a certificate from what is in it. */
@Command(
    name = "verify-certificate",
    description =
        "Checks a certificate from nothing but what is in it, by other code than that which made"
            + " it.",
    footer = {
      "steelyard verify-certificate certificate.json",
      "steelyard certify shop.yaml --format json | steelyard verify-certificate -"
    })
final class VerifyCertificateCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<ReadCertificate> certificates;
  private final Provider<CertifyDecision> verify;

  @ParentCommand private SteelyardCommand steelyard;

  @Parameters(paramLabel = "FILE", description = "A certificate in JSON, or - for standard input.")
  private String file;

  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  VerifyCertificateCommand(
      Provider<DecisionReader> reader,
      Provider<ReadCertificate> certificates,
      Provider<CertifyDecision> verify) {
    this.reader = reader;
    this.certificates = certificates;
    this.verify = verify;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN));
    CertificateReport report = verify.get().verify(certificate());
    delivery.deliver(
        delivery.format() == Format.PLAIN
            ? CertificateRecords.of(report)
            : new CertificateCheckScreen(report, delivery.surface()).text());
    return report.accepted() ? ExitCode.DONE : ExitCode.CONDITION;
  }

  private Certificate certificate() {
    String text = reader.get().text(file);
    try {
      return certificates.get().read(text);
    } catch (DecisionException refusal) {
      throw new RefusedDocument(file, text, refusal);
    }
  }
}
