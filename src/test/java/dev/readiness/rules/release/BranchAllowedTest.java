package dev.readiness.rules.release;

import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BranchAllowedTest {

    @Test
    void reportsABranchThatNobodyKnows() {
        assertRule(new BranchAllowed())
                .on(Planned.of("1.3.0", ""))
                .reports("", "neither HEAD, the CI server nor -Dreadiness.branch names the branch")
                .at(".");
    }

    @Test
    void reportsABranchThatMatchesNoPattern() {
        assertRule(new BranchAllowed())
                .on(Planned.of("1.3.0", "feature/1.2.y"))
                .reports(
                        "feature/1.2.y",
                        "branch \"feature/1.2.y\" matches none of \"main\", \"master\", \"*.x\", \"release/*\","
                                + " \"maintenance/*\", \"hotfix/*\"")
                .at(".");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.x, 1.2.x, 1.3.0",
        "release/1.2, 1.2.x, 1.20.0",
        "maintenance/1.x, 1.x, 2.0.0",
        "hotfix/1.2, 1.2.x, 1.1.9"
    })
    void reportsAVersionOfAnotherLine(String branch, String line, String version) {
        assertRule(new BranchAllowed())
                .on(Planned.of(version, branch))
                .reports(
                        branch,
                        "branch \"" + branch + "\" is for versions \"" + line + "\", and the version is \"" + version
                                + "\"")
                .at("pom.xml:5");
    }

    @ParameterizedTest
    @CsvSource({
        "main, 1.3.0",
        "1.2.x, 1.2.4",
        "release/1.2, 1.2.0-rc.1",
        "maintenance/1.x, 1.9.0",
        "hotfix/1.2.3, 1.2.4",
        "release/next, 7.0.0"
    })
    void acceptsAVersionOfTheLine(String branch, String version) {
        assertRule(new BranchAllowed()).on(Planned.of(version, branch)).isSilent();
    }
}
