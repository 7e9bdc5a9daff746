/**
 * Reads certificates, strictly and within limits. Start at {@link
 * dev.steelyard.json.certificate.CertificateReader}.
 */
package dev.steelyard.json.certificate;
