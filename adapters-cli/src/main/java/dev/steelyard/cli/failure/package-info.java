/**
 * Why a command did not do what it was asked. Start at {@link
 * dev.steelyard.cli.failure.CommandFailure}.
 */
package dev.steelyard.cli.failure;
