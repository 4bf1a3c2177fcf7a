package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.UploadedPom;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResolvedTest {

    @Test
    void reportsWhatIsLeft() {
        assertRule(new Resolved())
                .on(facts("${revision}", "${changelist}"))
                .reports(
                        "version",
                        "the POM would be uploaded with \"${changelist}\", \"${revision}\" in it, which nobody who uses"
                                + " the module can resolve")
                .at("app/pom.xml");
    }

    @Test
    void isContentWithAPomThatSaysItself() {
        assertRule(new Resolved()).on(facts()).isSilent();
    }

    private static Facts facts(String... references) {
        return Facts.builder()
                .lazily(
                        UploadedPom.class,
                        () -> Evidence.known(new UploadedPom(Origin.of("app/pom.xml"), List.of(references))))
                .build();
    }
}
