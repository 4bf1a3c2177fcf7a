package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.config.ConfigProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FilesValidTest {

    @Test
    void reportsAFileThatTheProgramRejects() {
        assertRule(new FilesValid())
                .on(Problems.of(Kind.REJECTED, "server", "\"server\" is given twice"))
                .reports("server", "\"server\" is given twice")
                .at("src/main/resources/application-prod.yml:3");
    }

    @Test
    void warnsOfWhatReadsOtherwise() {
        assertRule(new FilesValid())
                .on(Problems.of(Kind.SURPRISING, "mode", "YAML reads 0777 as 511"))
                .reports(Severity.WARNING, "mode", "YAML reads 0777 as 511");
    }

    @Test
    void doubtsWhatWasNotRead() {
        assertRule(new FilesValid())
                .on(Problems.of(Kind.SKIPPED, "", "the file is binary and was not read"))
                .doubts("", "the file is binary and was not read");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNFILTERED", "ENV_SYNTAX"})
    void leavesOtherProblemsToTheirRules(Kind kind) {
        assertRule(new FilesValid()).on(Problems.of(kind, "x", "a problem")).isSilent();
    }
}
