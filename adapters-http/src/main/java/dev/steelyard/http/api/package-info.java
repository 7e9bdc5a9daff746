/**
 * The routes for programs: decisions in as JSON or YAML, answers out as JSON. Start at {@link
 * dev.steelyard.http.api.EvaluationRoutes}.
 */
package dev.steelyard.http.api;
