/**
 * Reading decisions from files and writing results to files. Start at {@link
 * dev.steelyard.cli.document.DecisionReader}.
 */
package dev.steelyard.cli.document;
