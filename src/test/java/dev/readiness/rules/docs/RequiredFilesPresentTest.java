package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import dev.readiness.core.Severity;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RequiredFilesPresentTest {

    @Test
    void reportsAMissingReadme() {
        on(false, page("LICENSE"), page("SECURITY.md"))
                .reports("README", "\"README\" does not exist")
                .at("README");
    }

    @Test
    void asksOfAnApplicationWhatOperatorsNeed() {
        Documents[] common = {page("README.md"), page("LICENSE"), page("docs/security.md")};
        on(false, common).isSilent();
        on(true, common).reportsKeys("DEPLOYMENT.md", "PRODUCTION.md");
        on(true, common[0], common[1], common[2], page("PRODUCTION.md"), page("docs/DEPLOYMENT.md"))
                .isSilent();
    }

    @Test
    void notesWhatOnlySomeProjectsNeed() {
        on(false, page("README.md"), page("LICENSE")).reports(Severity.NOTE, "SECURITY", "\"SECURITY\" does not exist");
        on(false, page("README.md"), page("SECURITY.md"))
                .reports(Severity.NOTE, "LICENSE", "\"LICENSE\" does not exist");
    }

    @Test
    void asksWhatThePolicyNames() {
        DocumentSettings settings = new DocumentSettings(
                List.of("LICENSE", "SECURITY", "ops/guide.md"), "run.md", List.of(), "deploy.md", List.of());
        assertRule(new RequiredFilesPresent())
                .on(Documents.project(true, page("SECURITY"), page("run.md"), page("deploy.md"), page("ops/guide.md"))
                        .with(DocumentSettings.class, settings)
                        .build())
                .reports("LICENSE", "\"LICENSE\" does not exist");
    }

    private static RuleAssert on(boolean operated, Documents... pages) {
        return assertRule(new RequiredFilesPresent())
                .on(Documents.project(operated, pages).build());
    }
}
