// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the edges between the modules, and what the coder must not touch. */
@AnalyzeClasses(packages = "org.sijill", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule MODULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.sijill.model..")
          .layer("knowledge")
          .definedBy("org.sijill.knowledge..")
          .layer("coder")
          .definedBy("org.sijill.coder..")
          .layer("intake")
          .definedBy("org.sijill.intake..")
          .layer("register")
          .definedBy("org.sijill.register..")
          .layer("server")
          .definedBy("org.sijill.server..")
          .layer("cli")
          .definedBy("org.sijill.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("register")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("coder")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("coder", "intake", "register", "server", "cli");

  @ArchTest
  static final ArchRule SERVER_WRITES_NO_SQL =
      noClasses()
          .that()
          .resideInAPackage("org.sijill.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.jdbi..");

  @ArchTest
  static final ArchRule CODER_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage("org.sijill.coder..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.net..",
              "java.sql..",
              "java.util.concurrent..",
              "java.lang.reflect..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread");

  @ArchTest
  static final ArchRule CODER_HAS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAPackage("org.sijill.coder..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  @ArchTest
  static final ArchRule MODEL_NEEDS_ONLY_JACKSON =
      classes()
          .that()
          .resideInAPackage("org.sijill.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.sijill.model..", "java..", "com.fasterxml.jackson..", "org.jspecify..");

  @ArchTest
  static final ArchRule STAGES_DO_NOT_LOOK_AHEAD =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("org.sijill.coder.ar.text..")
          .layer("finders")
          .definedBy(
              "org.sijill.coder.ar.quantity..",
              "org.sijill.coder.ar.time..",
              "org.sijill.coder.ar.place..",
              "org.sijill.coder.ar.actor..")
          .layer("frame")
          .definedBy("org.sijill.coder.ar.frame..")
          .layer("event")
          .definedBy("org.sijill.coder.ar.event..")
          .whereLayer("event")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("frame")
          .mayOnlyBeAccessedByLayers("event")
          .whereLayer("finders")
          .mayOnlyBeAccessedByLayers("frame", "event");
}
