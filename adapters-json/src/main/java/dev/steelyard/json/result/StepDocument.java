package dev.steelyard.json.result;

/** An intermediate result of the method; each kind of step has its own keys. */
interface StepDocument {}
