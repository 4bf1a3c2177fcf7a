package dev.readiness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.RuleSet;
import dev.readiness.core.UploadGoals;
import dev.readiness.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that are made from code are those that are committed. */
final class GeneratedPagesTest {

    private static final Path SITE = Path.of("src/site/markdown");

    static Stream<String> rules() {
        return RuleReference.RULES.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulePageIsCurrent(String id) throws IOException {
        Golden.assertSame(
                SITE.resolve("rules/" + id + ".md"),
                RuleReference.page(RuleReference.RULES.find(id).orElseThrow()));
    }

    @Test
    void rulesThatAreGoneHaveNoPage() throws IOException {
        List<String> known = RuleReference.RULES.all().stream()
                .map(RuleSet.Entry::id)
                .map(id -> id + ".md")
                .toList();
        try (Stream<Path> pages = Files.list(Files.createDirectories(SITE.resolve("rules")))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .as("a page without a rule: delete it")
                    .filteredOn(page -> !page.equals("index.md"))
                    .isSubsetOf(known);
        }
    }

    @Test
    void indexOfRulesIsCurrent() throws IOException {
        Golden.assertSame(SITE.resolve("rules/index.md"), RuleReference.index());
    }

    @Test
    void goalsAreCurrent() throws Exception {
        Golden.assertSame(SITE.resolve("goals.md"), GoalReference.read().page());
    }

    @Test
    void goalsThatUploadAreCurrent() throws IOException {
        Path page = SITE.resolve("deploy.md");
        String mark = "<!-- uploads -->\n";
        String text = Files.readString(page);
        String table = UploadGoals.known().map(goal -> "- `" + goal + "`\n").collect(Collectors.joining());
        Golden.assertSame(page, text.substring(0, text.indexOf(mark)) + mark + "\n" + table);
    }

    @Test
    void policyIsCurrent() throws IOException {
        Golden.assertSame(SITE.resolve("policy.md"), PolicyReference.page());
    }

    @Test
    void modelOfTheTemplatesIsCurrent() throws IOException {
        Golden.assertSame(SITE.resolve("template-model.md"), ModelReference.page());
    }

    @Test
    void architectureIsCurrent() throws IOException {
        Golden.assertSame(SITE.resolve("architecture.md"), Architecture.page());
    }

    @Test
    void indexOfDecisionsIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("# Decisions\n\nGenerated from the pages beside it.\n\n");
        try (Stream<Path> files = Files.list(SITE.resolve("adr"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(file -> !file.endsWith("index.md")).sorted()::iterator) {
                String title = Files.readAllLines(file).get(0).substring("# ".length());
                page.append("- [" + title + "](" + file.getFileName() + ")\n");
            }
        }
        Golden.assertSame(SITE.resolve("adr/index.md"), page.toString());
    }
}
