package dev.steelyard.json.result;

/** What is claimed, and the numbers that prove it; each kind has its own keys. */
interface FindingDocument {}
