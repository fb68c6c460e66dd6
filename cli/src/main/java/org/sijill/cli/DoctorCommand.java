// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.cli.doctor.Doctor;
import org.sijill.cli.doctor.Finding;
import org.sijill.cli.doctor.Finding.State;
import org.sijill.cli.doctor.Looking;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.register.Register;
import org.sijill.register.store.RegisterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill doctor}. */
@Command(
    name = "doctor",
    description = {
      "Look at this machine and say what to mend.",
      "Java, memory, disk, encoding, fonts, browser, port, the register and the coder itself.",
      "Exits with 1 if something must be mended."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  sijill doctor", "  sijill doctor --db register.db --json"})
final class DoctorCommand implements Callable<Integer> {
  /** A sentence of our own, in which every stage has something to read. */
  private static final String SENTENCE =
      "قُتل جنديان في هجوم شنه مسلحون على حاجز للجيش في مدينة مأرب صباح الخميس.";

  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Option(names = "--json", description = "Print a JSON object a finding.")
  boolean json;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String location = register.location(console);
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding("version", State.OK, new Version().getVersion()[0], ""));
    findings.addAll(Doctor.examine(Looking.around(folder(location), console.env())));
    findings.add(database(location));
    findings.add(coder());
    findings.forEach(this::print);
    console.out().flush();
    return findings.stream().anyMatch(f -> f.state() == State.BAD) ? 1 : 0;
  }

  private static Path folder(String location) {
    Path here = Path.of("").toAbsolutePath();
    if (location.contains("://")) {
      return here;
    }
    Path parent = Path.of(location).toAbsolutePath().getParent();
    return parent == null ? here : parent;
  }

  private static Finding database(String location) {
    boolean file = !location.contains("://");
    if (file && !Files.exists(Path.of(location))) {
      return new Finding(
          "register", State.OK, location + " is not there yet; 'sijill ingest' makes it", "");
    }
    try (Register open = Register.open(location)) {
      long reports = open.reports().count();
      String shown = file ? location : location.replaceAll("//[^@/]*@", "//");
      return new Finding("register", State.OK, shown + " holds " + reports + " reports", "");
    } catch (RegisterException e) {
      return new Finding(
          "register",
          State.BAD,
          String.valueOf(e.getMessage()),
          "check file or address, and whether another program holds it");
    }
  }

  private static Finding coder() {
    ReportHeader header =
        new ReportHeader(
            "doctor", LocalDate.of(2026, 2, 19), "ar", null, null, null, null, null, null);
    try {
      CodedReport coded = Coder.arabic().code(new Report(header, SENTENCE, List.of()));
      boolean read = !coded.events().isEmpty();
      return new Finding(
          "coder",
          read ? State.OK : State.BAD,
          read ? "reads its sentence" : "finds nothing in its sentence",
          read ? "" : "build anew: make clean build");
    } catch (IllegalStateException | IllegalArgumentException e) {
      return new Finding(
          "coder", State.BAD, String.valueOf(e.getMessage()), "build anew: make clean build");
    }
  }

  private void print(Finding finding) {
    if (json) {
      console.out().println(Json.line(finding));
      return;
    }
    console
        .out()
        .printf("%-5s %-9s %s%n", finding.state().code(), finding.check(), finding.found());
    if (!finding.advice().isEmpty()) {
      console.out().println("                " + finding.advice());
    }
  }
}
