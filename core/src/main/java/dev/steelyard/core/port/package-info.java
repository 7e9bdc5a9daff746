/**
 * The acts that adapters call and the services that core asks for. Start at {@link
 * dev.steelyard.core.port.EvaluateDecision}.
 */
package dev.steelyard.core.port;
