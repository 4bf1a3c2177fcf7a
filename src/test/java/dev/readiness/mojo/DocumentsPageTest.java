package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.docs.ModelReference;
import dev.readiness.render.document.DocumentModel;
import dev.readiness.render.document.Documents;
import dev.readiness.render.template.Source;
import dev.readiness.render.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on documents shows is so. */
final class DocumentsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/documents.md");
    private static final Path TEMPLATES = Path.of("src/main/resources/dev/readiness/templates");

    @TempDir
    Path directory;

    @Test
    void namesEveryDocument() throws IOException {
        assertThat(found("(?m)^\\| `([^`]+)` \\|")).containsExactlyElementsOf(Documents.NAMES);
    }

    @Test
    void namesEveryBuiltInPart() throws IOException {
        try (Stream<Path> parts = Files.list(TEMPLATES.resolve("parts"))) {
            assertThat(found("`(parts/[a-z-]+\\.md)`"))
                    .containsExactlyInAnyOrderElementsOf(parts.map(part ->
                                    "parts/" + part.getFileName().toString().replace(Templates.SUFFIX, ""))
                            .toList());
        }
    }

    @Test
    void exampleOfATemplateWritesADocument() throws IOException {
        String example = found("(?ms)^```mustache\\n(# How.*?)^```$").get(0);
        Templates templates = new Templates(Map.of("PRODUCTION.md", new Source("page", example)));
        assertThat(templates.render(
                        "PRODUCTION.md",
                        DocsProject.play("orders", "v1.0.0", directory).model()))
                .startsWith("""
                        # How orders is run

                        - `ORDERS_DATABASE_PASSWORD`: secret
                        - `ORDERS_DATABASE_URL`: JDBC URL
                        - `ORDERS_DATABASE_USER`: text
                        - `PAYMENT_API_KEY`: secret

                        ## Rollback
                        """);
    }

    @Test
    void marksAreThoseOfTheChecklist() throws IOException {
        SortedMap<String, Object> model =
                DocsProject.play("money", "v1.4.1", directory).model();
        assertThat(found("(?m)^(<!-- readiness: .* -->)$")).allSatisfy(mark -> assertThat(
                        Documents.of(new Templates(Map.of()), model).get("release-checklist.md"))
                .contains("\n" + mark + "\n"));
    }

    @Test
    void schemaIsWhereThePageSays() throws IOException {
        for (String resource : found("`(dev/readiness/[a-z-]+\\.schema\\.json)`")) {
            assertThat(DocumentModel.class.getClassLoader().getResource(resource))
                    .isNotNull();
            assertThat(ModelReference.SCHEMA).endsWith(Path.of(resource));
        }
    }

    private static List<String> found(String regex) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
