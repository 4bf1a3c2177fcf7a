package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import dev.readiness.facts.Facts;
import dev.readiness.facts.documents.ReleaseDocuments;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NothingUnfinishedTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "PRODUCTION.md", "docs/DEPLOYMENT.md"})
    void reportsWhatADocumentOfTheReleaseLeavesForLater(String path) {
        assertRule(new NothingUnfinished())
                .on(Documents.project(false, page(path).unfinished("TBD")).build())
                .reports("", "the text says \"TBD\"")
                .at(path + ":3");
    }

    @Test
    void reportsTheReleaseNotesOnce() {
        Documents notes = page("docs/releases/v1.0.0/release-notes.md").unfinished("TODO");
        Facts facts = Documents.project(false, notes)
                .with(
                        ReleaseDocuments.class,
                        new ReleaseDocuments(Optional.of(notes.document()), "", true, Optional.empty(), "", true))
                .build();
        assertRule(new NothingUnfinished()).on(facts).reports("", "the text says \"TODO\"");
    }

    @Test
    void leavesOtherDocumentsAlone() {
        assertRule(new NothingUnfinished())
                .on(Documents.project(true, page("docs/ideas.md").unfinished("TODO"), page("README.md"))
                        .build())
                .isSilent();
    }
}
