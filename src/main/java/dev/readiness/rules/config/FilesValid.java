package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import java.util.stream.Stream;

/** Files that the program rejects or reads otherwise than they are written. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.files-valid",
        title = "Every configuration file is read as it is written",
        fix = "mend the file at this place",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class FilesValid implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).problems().flatMap(FilesValid::judged);
    }

    private static Stream<Finding> judged(ConfigProblem problem) {
        Finding finding = Finding.of(problem.at(), problem.key(), problem.message());
        return switch (problem.kind()) {
            case REJECTED -> Stream.of(finding);
            case SURPRISING -> Stream.of(finding.as(Severity.WARNING));
            // what was not read may hold anything: neither a pass nor a violation
            case SKIPPED -> Stream.of(Finding.unknown(problem.at(), problem.key(), problem.message()));
            case UNFILTERED, ENV_SYNTAX -> Stream.empty();
        };
    }
}
