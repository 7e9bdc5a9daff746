package dev.steelyard.core.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "dev.steelyard", importOptions = MainClasses.class)
class ArchitectureTest {
  @ArchTest static final ArchTests rules = ArchTests.in(HexagonRules.class);
}
