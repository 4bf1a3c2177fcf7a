package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequiredSectionsPresentTest {

    @Test
    void reportsSectionsThatAreMissing() {
        on(true, page("PRODUCTION.md").heading("Security", false).heading("Logging", false))
                .reportsKeys("Environment Variables", "Error Handling");
        on(true, page("docs/deployment.md"))
                .reportsKeys("Health Check", "Monitoring", "Prerequisites", "Rollback", "Steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Health check", "Health-Checks", "3. Healthcheck after the deployment"})
    void acceptsAHeadingWithTheWords(String heading) {
        section("Health Checks", page("DEPLOYMENT.md").heading(heading, false)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Health", "Check of health", "Heal the check"})
    void wantsTheWordsThemselves(String heading) {
        section("Health Check", page("DEPLOYMENT.md").heading(heading, false))
                .reports("Health Check", "no heading says \"Health Check\"")
                .at("DEPLOYMENT.md");
    }

    @Test
    void reportsAnEmptySection() {
        section("Rollback", page("DEPLOYMENT.md").heading("How to rollback", true))
                .reports("Rollback", "nothing stands below \"How to rollback\"")
                .at("DEPLOYMENT.md:3");
        section("Rollback", page("DEPLOYMENT.md").heading("Rollback", true).heading("Rollback of data", false))
                .isSilent();
    }

    @Test
    void leavesAMissingDocumentToTheOtherRule() {
        on(true, page("README.md")).isSilent();
    }

    @Test
    void doubtsWhatIsNotMarkdown() {
        section("Rollback", page("DEPLOYMENT.md").notMarkdown()).doubts("", "\"DEPLOYMENT.md\" is not Markdown");
    }

    @Test
    void doesNotConcernALibrary() {
        on(false, page("PRODUCTION.md")).doesNotApply("no module is an application");
    }

    private static RuleAssert section(String section, Documents page) {
        DocumentSettings settings =
                new DocumentSettings(List.of(), "PRODUCTION.md", List.of(), "DEPLOYMENT.md", List.of(section));
        return assertRule(new RequiredSectionsPresent())
                .on(Documents.project(true, page)
                        .with(DocumentSettings.class, settings)
                        .build());
    }

    private static RuleAssert on(boolean operated, Documents... pages) {
        return assertRule(new RequiredSectionsPresent())
                .on(Documents.project(operated, pages).build());
    }
}
