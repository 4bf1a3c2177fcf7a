package dev.readiness.render.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.facts.Origin;
import dev.readiness.render.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnotationsTest {

    @Test
    void tellEveryOpenFindingHeaviestFirst() {
        assertThat(Annotations.of(Reports.mixed(), "", "report.json"))
                .containsExactly(
                        "::error file=src/main/resources/application.yml,line=12,col=3,title=config.debug-off::"
                                + "\"debug\" is \"true\". To mend it: set it to false.",
                        "::error file=core/api/.env,line=1,title=secrets.strong::"
                                + "Cannot be judged: it is no text. To mend it: make a long one.",
                        "::warning file=a b.yml,line=1,title=config.debug-off::it is loud. To mend it: set it to false.",
                        "::warning file=README.md,line=9,title=docs.links-work::"
                                + "\"#a\" leads nowhere. To mend it: mend the link.",
                        "::warning file=core/api,line=1,title=docs.links-work::"
                                + "Cannot be judged: there is no page. To mend it: mend the link.",
                        "::notice file=pom.xml,line=1,title=config.debug-off::it is not quiet. To mend it: set it to false.");
    }

    @Test
    void valuesEndNoCommand() {
        Finding finding = Finding.of(Origin.of("a:b,c%.yml"), "", "100%0A\n::error::x");
        assertThat(Annotations.of(Reports.report(Reports.judged(Reports.DEBUG, ".", List.of(finding))), "shop/", "r"))
                .containsExactly("::error file=shop/a%3Ab%2Cc%25.yml,line=1,title=config.debug-off::"
                        + "100%250A ::error::x. To mend it: set it to false.");
        assertThat(Annotations.of(Reports.withHostileValues(), "", "r"))
                .allSatisfy(line -> assertThat(line).startsWith("::").doesNotContain("\n", "\r", "\u001b"));
    }

    @Test
    void tenOfEachAreShownAndTheRestIsCounted() {
        List<String> lines = Annotations.of(Reports.large(90), "", "target/readiness/report.json");
        assertThat(lines).hasSize(30);
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines)
                .last()
                .isEqualTo("::notice title=readiness::61 more findings are in target/readiness/report.json");
    }

    @Test
    void cleanRunSaysNothing() {
        assertThat(Annotations.of(Reports.CLEAN, "", "report.json")).isEmpty();
    }
}
