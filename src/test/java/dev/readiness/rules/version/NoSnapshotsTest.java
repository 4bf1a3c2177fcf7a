package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.version.Release.reference;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ModuleFacts.Reference;
import dev.readiness.facts.release.SnapshotUses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoSnapshotsTest {

    @ParameterizedTest
    @ValueSource(strings = {"parent", "dependency", "managed dependency", "plugin", "plugin dependency", "extension"})
    void reportsASnapshotOfAnyKind(String kind) {
        assertRule(new NoSnapshots())
                .on(Release.of("1.0.0", reference(kind, "org.other:lib", "2.0-SNAPSHOT"))
                        .facts())
                .reports("org.other:lib", "the " + kind + " \"org.other:lib\" has version \"2.0-SNAPSHOT\"")
                .at("pom.xml:20");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0-20260101.120000-1,true",
        "2.0-20260101.120000-12,true",
        "2.0-20260101.12000-1,false",
        "2.0,false",
        "2.0SNAPSHOT,false",
        "2.0-SNAPSHOT-1,false"
    })
    void knowsATimeStamp(String version, boolean snapshot) {
        RuleAssertOn.of(new NoSnapshots(), Release.of("1.0.0", reference("dependency", "org.other:lib", version)))
                .reportsWhen(
                        snapshot, "org.other:lib", "the dependency \"org.other:lib\" has version \"" + version + "\"");
    }

    @Test
    void leavesTheProjectsOwnSnapshotToTheRelease() {
        assertRule(new NoSnapshots())
                .on(Release.of("1.0.0-SNAPSHOT", reference("dependency", "com.acme:api", "1.0.0-SNAPSHOT"))
                        .module("api", "1.0.0-SNAPSHOT")
                        .facts())
                .isSilent();
    }

    @Test
    void reportsTheSnapshotOfAnOldSibling() {
        assertRule(new NoSnapshots())
                .on(Release.of("1.0.0-SNAPSHOT", reference("dependency", "com.acme:api", "0.9.0-SNAPSHOT"))
                        .module("api", "1.0.0-SNAPSHOT")
                        .facts())
                .reports("com.acme:api", "the dependency \"com.acme:api\" has version \"0.9.0-SNAPSHOT\"");
    }

    @Test
    void reportsAStrangerWithTheProjectsVersion() {
        assertRule(new NoSnapshots())
                .on(Release.of("1.0.0-SNAPSHOT", reference("dependency", "com.acme:api", "1.0.0-SNAPSHOT"))
                        .facts())
                .reports("com.acme:api", "the dependency \"com.acme:api\" has version \"1.0.0-SNAPSHOT\"");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme:api,1.0.0-SNAPSHOT,false",
        "com.acme:api,1.1.0-SNAPSHOT,true",
        "com.acmes:api,1.0.0-SNAPSHOT,true"
    })
    void takesAStrangerForASiblingInAPartOfTheReactor(String coordinates, String version, boolean reported) {
        RuleAssertOn.of(
                        new NoSnapshots(),
                        Release.of("1.0.0-SNAPSHOT", reference("dependency", coordinates, version))
                                .partial())
                .reportsWhen(
                        reported,
                        coordinates,
                        "the dependency \"" + coordinates + "\" has version \"" + version + "\"");
    }

    @Test
    void reportsAModuleThatWasForgotten() {
        assertRule(new NoSnapshots())
                .on(Release.of("1.0.0").module("api", "1.0.0-SNAPSHOT").facts())
                .reports("com.acme:api", "the module's version is \"1.0.0-SNAPSHOT\" while the project's is \"1.0.0\"")
                .at("api/pom.xml:7");
    }

    @Test
    void reportsWhatIsWrittenInAProfileThatIsNotActive() {
        assertRule(new NoSnapshots())
                .on(written(Release.of("1.0.0"), use("plugin", "org.other:lib", "2.0-SNAPSHOT", 40)))
                .reports("org.other:lib", "the plugin \"org.other:lib\" has version \"2.0-SNAPSHOT\"")
                .at("pom.xml:40");
    }

    @Test
    void saysTheSamePlaceOnce() {
        Release release = Release.of("1.0.0", reference("dependency", "org.other:lib", "2.0-SNAPSHOT"));
        assertRule(new NoSnapshots())
                .on(written(
                        release, new Reference("BOM", "org.other:lib", "2.0-SNAPSHOT", new Origin("pom.xml", 20, 9))))
                .reports("org.other:lib", "the dependency \"org.other:lib\" has version \"2.0-SNAPSHOT\"");
        assertRule(new NoSnapshots())
                .on(written(
                        release,
                        use("dependency", "org.other:lib", "2.0-SNAPSHOT", 40),
                        use("dependency", "org.other:lib", "2.0-SNAPSHOT", 40),
                        use("dependency", "org.other:more", "2.0-SNAPSHOT", 20)))
                .reportsKeys("org.other:lib", "org.other:more", "org.other:lib");
    }

    @Test
    void leavesSiblingsInProfilesToTheRelease() {
        assertRule(new NoSnapshots())
                .on(written(
                        Release.of("1.0.0-SNAPSHOT").module("api", "1.0.0-SNAPSHOT"),
                        use("dependency", "com.acme:api", "1.0.0-SNAPSHOT", 40)))
                .isSilent();
    }

    @Test
    void doubtsPomsThatCannotBeRead() {
        Facts facts = Release.of("1.0.0")
                .facts()
                .part()
                .lazily(SnapshotUses.class, () -> Evidence.unknown(Origin.of("pom.xml"), "the POM is no XML"))
                .build();
        assertRule(new NoSnapshots()).on(facts).doubts("", "the POM is no XML").at("pom.xml");
    }

    private static Facts written(Release release, Reference... uses) {
        return release.facts()
                .part()
                .with(SnapshotUses.class, new SnapshotUses(List.of(uses)))
                .build();
    }

    private static Reference use(String kind, String coordinates, String version, int line) {
        return new Reference(kind, coordinates, version, Origin.of("pom.xml", line));
    }
}
