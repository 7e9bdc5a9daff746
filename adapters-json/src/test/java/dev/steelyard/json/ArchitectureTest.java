package dev.steelyard.json;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.steelyard.core.architecture.HexagonRules;
import dev.steelyard.core.architecture.MainClasses;

@AnalyzeClasses(packages = "dev.steelyard", importOptions = MainClasses.class)
class ArchitectureTest {
  @ArchTest static final ArchTests rules = ArchTests.in(HexagonRules.class);
}
