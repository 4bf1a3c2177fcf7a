package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.root;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D6: the moment of a reproducible build. */
final class TimestampTest {

    private static final String PROPERTY =
            "<properties><project.build.outputTimestamp>@</project.build.outputTimestamp></properties>";

    @Test
    void isoTextKeepsItsForm() {
        String iso = PROPERTY.replace("@", "\n«2020-01-02T03:04:05Z|2026-11-21T10:11:12Z»<!-- kept -->");
        Given.release()
                .file("pom.xml", root(iso))
                .file("a/pom.xml", child("a", "<profiles><profile>" + iso + "</profile></profiles>"))
                .isEditedThereAndBack();
    }

    @Test
    void epochSecondsKeepTheirForm() {
        Given.release()
                .file("pom.xml", root(PROPERTY.replace("@", "«1577934245|1795255872»")))
                .isEditedThereAndBack();
    }

    @Test
    void argumentCountsToo() {
        Given.release()
                .file(".mvn/maven.config", "-Dproject.build.outputTimestamp=«1577934245|1795255872»")
                .file("pom.xml", root(""))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-02T03:04:05.678Z", "2020-01-02T03:04:05+02:00", "2020-01-02T03:04Z"})
    void otherIsoFormsBecomeTheCommonOne(String before) {
        Given.release()
                .file("pom.xml", root(PROPERTY.replace("@", "«" + before + "|2026-11-21T10:11:12Z»")))
                .isEdited();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${git.commit.time}", "x", "0", "", "2020-01-02", "2020-01-02T03:04:05", "-1577934245", "now"})
    void everyOtherTextStays(String text) {
        Given.release().file("pom.xml", root(PROPERTY.replace("@", text))).isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project.build.outputTimestamps",
                "project.build.outputtimestamp",
                "project.build.outputTimestam",
                "build.outputTimestamp",
                "outputTimestamp",
            })
    void propertyWithANearlyEqualNameStays(String name) {
        Given.release()
                .file("pom.xml", root("<properties><@>2020-01-02T03:04:05Z</@></properties>".replace("@", name)))
                .isEditedThereAndBack();
    }

    @Test
    void staysWhenNoMomentIsGiven() {
        Given.change("1.2.4-SNAPSHOT", "1.2.4")
                .file("pom.xml", root(PROPERTY.replace("@", "2020-01-02T03:04:05Z")))
                .isEditedThereAndBack();
    }

    @Test
    void fullMinuteIsWrittenWithItsSeconds() {
        assertThat(Timestamp.written("2020-01-02T03:04:05Z", Instant.EPOCH))
                .isEqualTo(Optional.of("1970-01-01T00:00:00Z"));
    }
}
