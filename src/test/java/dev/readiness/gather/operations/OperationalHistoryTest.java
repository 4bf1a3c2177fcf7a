package dev.readiness.gather.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.operations.OperationalDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each planted change once, with its place, and nothing else. */
final class OperationalHistoryTest {

    private static final String PROD = ShopReleases.PROD;
    private static final String BASE = ShopReleases.BASE;

    private static final String SQL = ShopReleases.MIGRATIONS;

    private static final Map<String, List<String>> PLANTED = new TreeMap<>(Map.of(
            "1.0.0 1.1.0",
                    List.of(
                            "VARIABLE ADDED PAYMENT_URL [] -> [] " + PROD + ":8",
                            "VARIABLE ADDED TRACE [] -> [off] " + PROD + ":9",
                            "VARIABLE CHANGED CACHE_TTL [60] -> [90] " + PROD + ":6",
                            "VARIABLE REMOVED REGION [eu] -> [] " + PROD + ":8"),
            "1.1.0 1.2.0",
                    List.of(
                            "SETTING ADDED app.greeting [] -> [hello] " + BASE + ":5",
                            "SETTING CHANGED app.origins [https://a.acme.example] -> "
                                    + "[https://b.acme.example, https://a.acme.example] " + BASE + ":9",
                            "SETTING CHANGED app.page-size [20] -> [50] " + BASE + ":4",
                            "SETTING CHANGED app.token [***] -> [***] " + PROD + ":7",
                            "SETTING RENAMED app.mail.mail-sender [app.mail-sender] -> [shop@acme.example] " + BASE
                                    + ":7",
                            "SETTING RENAMED logging.file.path [logging.path] -> [/var/log/shop] " + BASE + ":13",
                            "SETTING REMOVED app.legacy-mode [on-request] -> [] " + BASE + ":5",
                            "MIGRATION ADDED V2 [] -> [carts] " + SQL + "V2__carts.sql"),
            "1.2.0 2.0.0",
                    List.of(
                            "MIGRATION ADDED V3 [] -> [orders] " + SQL + "V3__orders.sql",
                            "MIGRATION CHANGED V1 [init] -> [init] " + SQL + "V1__init.sql",
                            "PORT ADDED management [] -> [9091] " + BASE + ":11",
                            "PORT CHANGED container [8080] -> [9090] Dockerfile:5",
                            "PORT CHANGED server [8080] -> [9090] " + BASE + ":2",
                            "JAVA CHANGED Java [17] -> [21] pom.xml:13",
                            "IMAGE CHANGED Dockerfile [eclipse-temurin:17-jre] -> [eclipse-temurin:21-jre] Dockerfile:3",
                            "DEPENDENCY CHANGED com.google.guava:guava [33.0.0-jre] -> [33.4.0-jre] pom.xml:26",
                            "DEPENDENCY CHANGED org.postgresql:postgresql [42.7.4.0] -> [42.7.5.0] pom.xml:21",
                            "DEPENDENCY CHANGED org.springframework.boot:spring-boot-starter-parent [3.4.0] -> [3.5.0] pom.xml:3"),
            "2.0.0 2.0.1",
                    List.of(
                            "VARIABLE ADDED APP_TOKEN [] -> [] " + PROD + ":7",
                            "VARIABLE ADDED PAGE_SIZE [] -> [50] " + BASE + ":4",
                            "VARIABLE CHANGED DB_HOST [db] -> [] " + PROD + ":3",
                            "VARIABLE RENAMED DATABASE_PASSWORD [DB_PASSWORD] -> [] " + PROD + ":4",
                            "MIGRATION RENAMED V2.1 [V2] -> [carts] " + SQL + "V2.1__carts.sql",
                            "MIGRATION REMOVED V3 [orders] -> [] " + SQL + "V3__orders.sql",
                            "DEPENDENCY ADDED org.springframework.boot:spring-boot-starter-actuator [] -> [3.5.0] pom.xml:26",
                            "DEPENDENCY REMOVED com.google.guava:guava [33.4.0-jre] -> [] pom.xml:26")));

    @TempDir
    Path repository;

    @Test
    void namesEachPlantedChangeOnce() {
        try (ReleaseHistory history = ReleaseHistory.in(repository)) {
            assertPlanted(history);
        }
    }

    @Test
    void readsWindowsLineEndsAlike() {
        try (ReleaseHistory history = ReleaseHistory.windows(repository)) {
            assertPlanted(history);
        }
    }

    @Test
    void readsAProjectThatIsADirectoryOfTheRepository() {
        try (ReleaseHistory history = ReleaseHistory.below(repository, "services/shop")) {
            assertPlanted(history);
        }
    }

    @Test
    void readsAlikeWhereLettersHaveNoDots() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (ReleaseHistory history = ReleaseHistory.in(repository)) {
            assertPlanted(history);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void comparesAReleaseWithTheFilesAsTheyStand() {
        try (ReleaseHistory history = ReleaseHistory.in(repository)) {
            ShopReleases.play(history);
            assertThat(history.diff("2.0.0").changes())
                    .isEqualTo(history.diff("2.0.0", "2.0.1").changes());
            assertThat(history.diff("2.0.1").changes()).isEmpty();
        }
    }

    private static void assertPlanted(ReleaseHistory history) {
        ShopReleases.play(history);
        PLANTED.forEach((releases, changes) -> {
            OperationalDiff diff = history.diff(releases.split(" ", -1)[0], releases.split(" ", -1)[1]);
            assertThat(ReleaseHistory.lines(diff)).as(releases).containsExactlyElementsOf(changes);
            assertThat(diff.unknown()).as(releases).isEmpty();
        });
    }
}
