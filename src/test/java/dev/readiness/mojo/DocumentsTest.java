package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.docs.ModelReference;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.golden.Golden;
import dev.readiness.render.ModelJson;
import dev.readiness.render.document.Documents;
import dev.readiness.render.document.Released;
import dev.readiness.render.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for whole projects, read as people read it and as a parser does. */
final class DocumentsTest {

    private static final String DIGEST = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"orders", "ledger", "money", "shop"})
    void documentsAreThoseOfTheGoldenFiles(String project) throws IOException {
        for (Map.Entry<String, String> document : documents(project).entrySet()) {
            Golden.assertSame("documents/" + project + "/" + document.getKey(), document.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "ledger", "money", "shop"})
    void modelFitsItsSchema(String project) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ModelJson.write(model(project), json);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(ModelReference.SCHEMA))
                        .validate(json.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders/DEPLOYMENT.md| Deploying orders 1.1.0, Prerequisites, Steps, orders, Changed since `v1.0.0`, Database"
                        + " migrations, systemd, nginx, Containers, Health checks, Monitoring, Rollback",
                "orders/PRODUCTION.md| Production configuration of orders 1.1.0, Variables, Required, Optional, Ports, Logging,"
                        + " Security checklist",
                "orders/release-checklist.md| Release checklist for orders 1.1.0, Before the release, After the release,"
                        + " Checked by the build, The release, Production",
                "orders/pre-deployment-checklist.md| Before deploying orders 1.1.0, The build, Configuration, The target,"
                        + " The way back",
                "orders/post-deployment-checklist.md| After deploying orders 1.1.0, At once, In the first day, If it fails",
                "ledger/DEPLOYMENT.md| Deploying ledger 2.0.0-SNAPSHOT, Prerequisites, Steps, ledger, Database migrations, systemd,"
                        + " nginx, Health checks, Monitoring, Rollback",
                "ledger/PRODUCTION.md| Production configuration of ledger 2.0.0-SNAPSHOT, Variables, Required, Optional, Ports, Logging,"
                        + " Security checklist",
                "money/DEPLOYMENT.md| Publishing money 1.5.0, Coordinates, Prerequisites, Steps, Rollback",
                "money/PRODUCTION.md| Production configuration of money 1.5.0, Security checklist",
                "money/release-checklist.md| Our list for 1.5.0, Checked by the build, The release",
                "money/pre-deployment-checklist.md| Before deploying money 1.5.0, The build",
                "money/post-deployment-checklist.md| After deploying money 1.5.0, At once",
                "shop/DEPLOYMENT.md| Deploying shop 3.3.0-SNAPSHOT, Prerequisites, Steps, shop-web, shop-worker, systemd, nginx,"
                        + " Health checks, Monitoring, Rollback",
                "shop/PRODUCTION.md| Production configuration of shop 3.3.0-SNAPSHOT, Variables, Required, Optional, Ports, Logging,"
                        + " Security checklist"
            })
    void goldenFileParsesBackToItsOutline(String file, String outline) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/golden/documents", file));
        assertThat(String.join(", ", headings(text))).isEqualTo(outline);
    }

    @Test
    void keepsACommittedChecklistToTheByteAndWritesOnlyBetweenTheMarks() throws IOException {
        String own = Files.readString(
                Path.of("src/test/resources/documents/money/second/docs/releases/v1.5.0/checklist.md"));
        String first = documents("money").get("release-checklist.md");
        assertThat(first).startsWith(own + "\n<!-- readiness: checked by the build");

        Files.writeString(
                directory.resolve("docs/releases/v1.5.0/checklist.md"), "before\r\n" + first + "\n- [x] behind\n");
        String second = Documents.of(new Templates(Map.of()), new DocsProject(directory).model())
                .get("release-checklist.md");
        assertThat(second).isEqualTo("before\n" + first + "\n- [x] behind\n");
    }

    @Test
    void aReleaseThatIsBuiltAgainReturnsToTheOneBeforeIt() throws IOException {
        DocsProject project = DocsProject.play("money", "v1.4.1", directory);
        try (GitFixture git = GitFixture.open(directory)) {
            git.tag("v1.5.0");
        }
        assertThat(project.model().get("rollback"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("version", "1.4.1");
    }

    private SortedMap<String, String> documents(String project) {
        return Documents.of(new Templates(Map.of()), model(project));
    }

    private SortedMap<String, Object> model(String project) {
        return switch (project) {
            case "orders" ->
                DocsProject.play(project, "v1.0.0", directory)
                        .model(List.of(new Released(
                                ".", "com.acme:orders:jar:1.0.0", DIGEST, "downloaded from the repository acme")));
            case "ledger" -> DocsProject.play(project, "", directory).model();
            case "money" -> DocsProject.play(project, "v1.4.1", directory).model();
            default ->
                DocsProject.play(project, "v3.2.0", directory)
                        .model(List.of(new Released(
                                "shop-web",
                                "com.acme.shop:shop-web:jar:3.2.0",
                                "",
                                "not in the local repository of this build")));
        };
    }

    private static List<String> headings(String text) {
        List<String> headings = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        Stream<SourceSpan> spans = heading.getSourceSpans().stream();
                        headings.add(lines[spans.findFirst().orElseThrow().getLineIndex()].replaceFirst("^#+ ", ""));
                    }
                });
        return headings;
    }
}
