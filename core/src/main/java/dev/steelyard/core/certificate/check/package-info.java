/**
 * Checks certificates. Nothing here uses what found them, nor anything but the certificate and the
 * JDK: every number is derived again, with fractions.
 */
package dev.steelyard.core.certificate.check;
