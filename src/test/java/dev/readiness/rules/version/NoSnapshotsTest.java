package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.version.Release.reference;

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
}
