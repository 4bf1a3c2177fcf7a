package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PatchCompatibleTest {

    private static final Origin AT = Origin.of("src/main/resources/application-prod.yml", 3);
    private static final String PATCH = ", and \"1.2.4\" is a patch of tag \"v1.2.3\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VARIABLE|ADDED|||the variable \"X\" is new and has no default",
                "VARIABLE|CHANGED|a||the variable \"X\" has lost its default",
                "VARIABLE|RENAMED|OLD||the variable \"OLD\" is now \"X\"",
                "VARIABLE|RENAMED|OLD|a|the variable \"OLD\" is now \"X\"",
                "SETTING|RENAMED|app.old|a|the key \"app.old\" is now \"X\""
            })
    void reportsWhatOperatorsWouldHaveToDo(
            Subject subject, Kind kind, @Nullable String before, @Nullable String after, String said) {
        assertRule(new PatchCompatible())
                .on(patch("1.2.4", change(subject, kind, before, after)))
                .reports("X", said + PATCH)
                .at("src/main/resources/application-prod.yml:3");
    }

    @Test
    void warnsOfAKeyThatIsGone() {
        assertRule(new PatchCompatible())
                .on(patch("1.2.4", change(Subject.SETTING, Kind.REMOVED, "a", null)))
                .reports(Severity.WARNING, "X", "the key \"X\" is gone" + PATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "VARIABLE, ADDED, , a",
        "VARIABLE, CHANGED, a, b",
        "VARIABLE, CHANGED, , a",
        "VARIABLE, REMOVED, , ",
        "SETTING, ADDED, , a",
        "SETTING, CHANGED, a, b",
        "MIGRATION, ADDED, , a",
        "MIGRATION, REMOVED, a, ",
        "MIGRATION, RENAMED, a, b",
        "DEPENDENCY, REMOVED, 1, "
    })
    void isContentWithWhatNeedsNobody(Subject subject, Kind kind, @Nullable String before, @Nullable String after) {
        assertRule(new PatchCompatible())
                .on(patch("1.2.4", change(subject, kind, before, after)))
                .isSilent();
    }

    @ParameterizedTest
    @EnumSource(names = {"VARIABLE", "SETTING"})
    void doubtsWhenTheConfigurationCannotBeCompared(Subject blind) {
        assertRule(new PatchCompatible())
                .on(blind("1.2.4", blind))
                .doubts("1.2.4", "the configuration cannot be compared with tag \"v1.2.3\": the file is binary")
                .at("src/main/resources/application-prod.yml:3");
    }

    @Test
    void doesNotMindThatOtherThingsCannotBeCompared() {
        assertRule(new PatchCompatible()).on(blind("1.2.4", Subject.MIGRATION)).isSilent();
    }

    @Test
    void doubtsWhenNothingCanBeCompared() {
        Facts facts = release("1.2.4")
                .part()
                .lazily(OperationalDiff.class, () -> Evidence.unknown(AT, "the POM cannot be read"))
                .build();
        assertRule(new PatchCompatible())
                .on(facts)
                .doubts("1.2.4", "the POM cannot be read")
                .at("src/main/resources/application-prod.yml:3");
    }

    @Test
    void isContentWhenThereIsNothingToCompare() {
        assertRule(new PatchCompatible()).on(release("1.2.4")).isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.0, the version is no patch of the last release",
        "2.0.0, the version is no patch of the last release",
        "1.2.3, there is no release to compare with",
        "1.2.2, there is no release to compare with",
        "1.2.4-SNAPSHOT, a SNAPSHOT may yet become more than a patch release",
        "1.2, '\"1.2\" is no semantic version'"
    })
    void judgesPatchesOnly(String version, String reason) {
        assertRule(new PatchCompatible())
                .on(patch(version, change(Subject.VARIABLE, Kind.ADDED, null, null)))
                .doesNotApply(reason);
    }

    @Test
    void judgesAPatchWhoseTagIsSetAlready() {
        Facts release =
                Release.of("1.2.4").tagBefore("v1.2.3").tagAtHead("v1.2.4").facts();
        ReleaseTag since = release.get(TagFacts.class).before("1.2.4").orElseThrow();
        Change change = change(Subject.VARIABLE, Kind.ADDED, null, null);
        OperationalDiff diff = new OperationalDiff(since, List.of(change), List.of());
        assertRule(new PatchCompatible())
                .on(release.part().with(OperationalDiff.class, diff).build())
                .reports("X", "the variable \"X\" is new and has no default" + PATCH);
    }

    @Test
    void needsARelease() {
        assertRule(new PatchCompatible())
                .on(Release.of("1.2.4").facts())
                .doesNotApply("there is no release to compare with");
    }

    private static Change change(Subject subject, Kind kind, @Nullable String before, @Nullable String after) {
        return new Change(subject, kind, "X", Optional.ofNullable(before), Optional.ofNullable(after), AT);
    }

    private static Facts release(String version) {
        return Release.of(version).tagBefore("v1.2.3").facts();
    }

    private static Facts patch(String version, Change change) {
        Facts release = release(version);
        OperationalDiff diff = new OperationalDiff(since(release), List.of(change), List.of());
        return release.part().with(OperationalDiff.class, diff).build();
    }

    private static Facts blind(String version, Subject subject) {
        Facts release = release(version);
        OperationalDiff diff = new OperationalDiff(
                since(release), List.of(), List.of(new Unknown(AT, "the file is binary")), Set.of(subject));
        return release.part().with(OperationalDiff.class, diff).build();
    }

    private static ReleaseTag since(Facts release) {
        return release.get(TagFacts.class).releases().get(0);
    }
}
