package dev.readiness.badinput;

import dev.readiness.core.Finding;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Origin;
import dev.readiness.mojo.ExampleProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A project with something wrong in it, and all that a run says of it. */
final class Subject {

    static final String BASE = "src/main/resources/application.yml";
    static final String PROD = "src/main/resources/application-prod.yml";
    static final RuleSet RULES = RuleSet.installed(Subject.class.getClassLoader());

    /** What a run says of {@link #application}, whatever else is wrong. */
    static final String DEBUG_IS_ON =
            "error config.debug-off " + PROD + ":1:8 [debug] \"debug\" is \"true\" in production";

    private final Path directory;

    private Subject(Path directory) {
        this.directory = directory;
    }

    /** A library without anything but a README. */
    static Subject in(Path directory) {
        return new Subject(directory).with("README.md", "# Shop\n\nA shop.\n");
    }

    /** A Spring Boot application with one flaw that every case must still report: debug is on in production. */
    static Subject application(Path directory) {
        return in(directory).with(PROD, "debug: true\n");
    }

    Subject with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Subject with(String path, byte[] bytes) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a build says: see {@link #says(Stage, RuleSet)}. */
    List<String> says() {
        return says(Stage.BUILD);
    }

    List<String> says(Stage stage) {
        return says(stage, RULES);
    }

    /**
     * The verdict, then each open finding that is more than a note, with line and column; or the message of the one exception
     * that people get to see.
     */
    List<String> says(Stage stage, RuleSet rules) {
        try {
            Report report = project().judge(rules, stage, judged -> {}).report();
            List<String> lines = new ArrayList<>();
            lines.add(report.isReady() ? "READY" : "NOT READY");
            report.open().filter(one -> one.severity() != Severity.NOTE).forEach(one -> lines.add(line(one)));
            return lines;
        } catch (ReadinessException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Shows what was judged while everything is still open. */
    void look(Stage stage, Consumer<ExampleProject.Judged> eye) {
        project().judge(RULES, stage, eye);
    }

    private ExampleProject project() {
        try {
            return ExampleProject.in(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Report.Open one) {
        Finding finding = one.finding();
        Origin at = finding.at();
        String place = at + (at.column() == 0 ? "" : ":" + at.column());
        String doubt = finding.kind() == Finding.Kind.UNKNOWN ? " unknown:" : "";
        String key = finding.key().isEmpty() ? "" : " [" + finding.key() + "]";
        return one.severity().word() + " " + one.rule().id() + " " + place + key + doubt + " " + finding.message();
    }
}
