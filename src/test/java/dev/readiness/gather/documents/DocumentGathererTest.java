package dev.readiness.gather.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.rules.GivenModule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentGathererTest {

    @TempDir
    private Path directory;

    @Test
    void findsDocumentsWhereTheyAreKept() {
        pages().file("README.md", "")
                .file("LICENSE", "")
                .file("pom.xml", "")
                .file("notes.rst", "")
                .file("a.adoc", "")
                .file("b.asciidoc", "")
                .file("c.txt", "")
                .file("D.MARKDOWN", "")
                .file(".github/SECURITY.md", "")
                .file("docs/deep/down.md", "")
                .file("docs/deep/picture.png", "")
                .file("src/other.md", "")
                .file("CHANGELOG.md", "TODO")
                .file("docs/Changelog.adoc", "")
                .file("src/readiness/templates/DEPLOYMENT.md.mustache", "{{x}}")
                .file("src/readiness/templates/notes.txt", "");
        DocumentFacts facts = known(DocumentSettings.DEFAULT);
        assertThat(facts.documents())
                .extracting(Document::path)
                .containsExactly(
                        ".github/SECURITY.md",
                        "D.MARKDOWN",
                        "README.md",
                        "a.adoc",
                        "b.asciidoc",
                        "c.txt",
                        "docs/Changelog.adoc",
                        "docs/deep/down.md",
                        "notes.rst");
        assertThat(facts.files())
                .contains("LICENSE", "DEPLOYMENT.md", "docs/deep/down.md", "CHANGELOG.md")
                .doesNotContain("src/other.md", "docs/deep/picture.png", "notes.txt");
        assertThat(facts.operated()).isTrue();
    }

    @Test
    void readsWhatThePolicyNames() {
        pages().file("ops/run.md", "")
                .file("ops/deploy.md", "")
                .file("ops/more.md", "")
                .file("ops/none.md", "");
        assertThat(known(new DocumentSettings(
                                List.of("ops/more.md", "ops/missing.md"),
                                "ops/run.md",
                                List.of(),
                                "ops/deploy.md",
                                List.of()))
                        .documents())
                .extracting(Document::path)
                .containsExactly("ops/deploy.md", "ops/more.md", "ops/run.md");
    }

    @Test
    void knowsOwnArtifacts() {
        pages().file("README.md", "```\ncom.acme:shop:1.0\n```");
        assertThat(known(DocumentSettings.DEFAULT).documents().get(0).mentions())
                .hasSize(1);
    }

    @Test
    void doubtsADocumentThatIsNoText() {
        pages().file("README.md", "a\0");
        assertThat(gather(DocumentSettings.DEFAULT))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .isEqualTo("\"README.md\" cannot be read as text"));
    }

    private DocumentFacts known(DocumentSettings settings) {
        return ((Evidence.Known<DocumentFacts>) gather(settings)).fact();
    }

    private Evidence<DocumentFacts> gather(DocumentSettings settings) {
        return new DocumentGatherer(pages().tree())
                .gather(GivenModule.reactor(GivenModule.module(".")), settings, ReleaseSettings.DEFAULT, () -> true);
    }

    private Pages pages() {
        return new Pages(directory);
    }
}
