package dev.readiness.mojo;

import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.render.ConsoleReport;
import dev.readiness.render.ConsoleReport.Line;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says how a run ends, and fails the build when it is not ready. */
record Decision(MavenSession session, Log log) {

    /** Prints findings as far as they are loud. */
    void print(List<Judgement> some, ReactorSession reactor) {
        reactor.console().findings(some).forEach(this::print);
    }

    /** @throws MojoFailureException when the gate is closed, unless what is open goes into the baseline */
    void take(Report report, ReportFiles files) throws MojoFailureException {
        tell(report, files);
        if (!report.isReady() && CommandLine.of(session).calls("baseline")) {
            log.warn("What is open goes into the baseline");
        } else if (!report.isReady()) {
            throw new MojoFailureException("Not ready to " + report.stage().word() + ": the findings are above");
        }
    }

    /** Prints the end of the report. */
    void tell(Report report, ReportFiles files) {
        print(ConsoleReport.summary(report, files.told()));
        GitHubStep.of(System.getenv(), files.root(), System.out, log).tell(report, files.told());
    }

    private void print(Line line) {
        switch (line.severity()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case NOTE -> log.info(line.text());
        }
    }
}
