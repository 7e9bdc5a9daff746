package dev.steelyard.json;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.steelyard.core.port.CheckConformance;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.ReadCertificate;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.TemplateStore;
import dev.steelyard.json.certificate.CertificateReader;
import dev.steelyard.json.conformance.Conformance;
import dev.steelyard.json.result.JsonResults;

/**
 * Brings both notations, the result writer, the reader of certificates, reference cases, the
 * built-in decisions and the schemas.
 */
public final class JsonModule extends AbstractModule {

  /** For {@link java.util.ServiceLoader}. */
  public JsonModule() {}

  @ProvidesIntoSet
  @Singleton
  DocumentFormat json() {
    return new JsonFormat();
  }

  @ProvidesIntoSet
  @Singleton
  DocumentFormat yaml() {
    return new YamlFormat();
  }

  @Provides
  @Singleton
  ResultWriter results() {
    return new JsonResults();
  }

  @Provides
  @Singleton
  TemplateStore templates() {
    return new BuiltInDecisions();
  }

  @Provides
  @Singleton
  CheckConformance conformance() {
    return new Conformance();
  }

  @Provides
  @Singleton
  ReadCertificate certificates() {
    return new CertificateReader();
  }

  @Provides
  @Singleton
  SchemaStore schemas() {
    return new Schemas();
  }
}
