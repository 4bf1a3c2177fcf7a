package dev.readiness.gather.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations.Unknown;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reactors whose modules come, go and move, and what cannot be read of them. */
final class ModulesHistoryTest {

    private static final String CONFIG = "src/main/resources/application.yml";

    @TempDir
    Path repository;

    private ReleaseHistory history;

    @BeforeEach
    void release() {
        history = ReleaseHistory.in(repository)
                .write("pom.xml", root("orders", "billing"))
                .write("orders/pom.xml", module("orders", dependency("org.slf4j", "slf4j-api", "")))
                .write("orders/" + CONFIG, "app.url: ${ORDERS_URL}\napp.limit: 10\napp.shared: ${SHARED:a}\n")
                .write("billing/pom.xml", module("billing", dependency("com.acme", "orders", "1")))
                .write("billing/" + CONFIG, "app.limit: 10\napp.rate: 5\napp.shared: ${SHARED:a}\n")
                .release("1.0.0");
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void tellsModulesApartByTheirPlaces() {
        history.replace("orders/" + CONFIG, "limit: 10", "limit: 11").release("1.1.0");

        assertThat(history.changes("1.0.0", "1.1.0"))
                .containsExactly("SETTING CHANGED app.limit [10] -> [11] orders/" + CONFIG + ":2");
    }

    @Test
    void tellsOnceWhatSeveralModulesShare() {
        history.replace("orders/" + CONFIG, "SHARED:a", "SHARED:b")
                .replace("billing/" + CONFIG, "SHARED:a", "SHARED:b")
                .replace("pom.xml", "<version>2.0.17<", "<version>2.0.18<")
                .release("1.1.0");

        assertThat(history.changes("1.0.0", "1.1.0"))
                .containsExactly(
                        "VARIABLE CHANGED SHARED [a] -> [b] orders/" + CONFIG + ":3",
                        "DEPENDENCY CHANGED org.slf4j:slf4j-api [2.0.17] -> [2.0.18] orders/pom.xml:9");
    }

    @Test
    void followsAModuleThatMoves() {
        history.write("pom.xml", root("services/orders", "billing"))
                .write(
                        "services/orders/pom.xml",
                        module("orders", dependency("org.slf4j", "slf4j-api", ""))
                                .replace("</parent>", "<relativePath>../../pom.xml</relativePath></parent>"))
                .write("services/orders/" + CONFIG, "app.url: ${ORDERS_URL}\napp.limit: 10\napp.shared: ${SHARED:a}\n")
                .delete("orders/pom.xml")
                .delete("orders/" + CONFIG)
                .release("1.1.0");

        assertThat(history.changes("1.0.0", "1.1.0")).isEmpty();
    }

    @Test
    void seesModulesComeAndGo() {
        history.write("pom.xml", root("orders", "mail"))
                .write("mail/pom.xml", module("mail", ""))
                .write("mail/" + CONFIG, "app.host: ${MAIL_HOST}\napp.retries: 3\n")
                .write("stock/pom.xml", module("stock", ""))
                .delete("billing/pom.xml")
                .delete("billing/" + CONFIG)
                .release("1.1.0");

        assertThat(history.changes("1.0.0", "1.1.0"))
                .containsExactly(
                        "VARIABLE ADDED MAIL_HOST [] -> [] mail/" + CONFIG + ":1",
                        "SETTING ADDED app.retries [] -> [3] mail/" + CONFIG + ":2",
                        "SETTING REMOVED app.limit [10] -> [] billing/" + CONFIG + ":1",
                        "SETTING REMOVED app.rate [5] -> [] billing/" + CONFIG + ":2",
                        "SETTING REMOVED app.shared [a] -> [] billing/" + CONFIG + ":3");
    }

    @Test
    void readsChangeSetsOfLiquibase() {
        String changelog = "orders/src/main/resources/db/changelog/db.changelog-master.yaml";
        String first = "databaseChangeLog:\n- changeSet:\n    id: 1\n    author: ada\n    changes:\n"
                + "    - createTable:\n        tableName: item\n";
        history.write(changelog, first)
                .release("1.1.0")
                .write(
                        changelog,
                        first.replace("item", "items")
                                + "- changeSet:\n    id: 2\n    author: ada\n    changes:\n    - dropTable:\n"
                                + "        tableName: cart\n")
                .release("1.2.0");

        assertThat(history.diff("1.1.0", "1.2.0").of(Subject.MIGRATION))
                .extracting(change -> change.kind() + " " + change.name() + " " + change.at())
                .containsExactly("ADDED ada:2 " + changelog + ":8", "CHANGED ada:1 " + changelog + ":2");
    }

    @Test
    void saysNothingOfAConfigurationThatCannotBeRead() {
        history.write("orders/" + CONFIG, "app: [\n").release("1.1.0");

        OperationalDiff diff = history.diff("1.0.0", "1.1.0");

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.blind()).containsExactlyInAnyOrder(Subject.VARIABLE, Subject.SETTING);
        assertThat(diff.unknown()).extracting(one -> one.at().path()).containsExactly("orders/" + CONFIG);
        assertThat(history.diff("1.1.0").blind()).contains(Subject.SETTING);
        assertThat(history.diff("1.1.0").unknown()).extracting(Unknown::reason).allSatisfy(reason -> assertThat(reason)
                .isNotEmpty());
    }

    @Test
    void guessesNoVersionThatAParentElsewhereManages() {
        String parent =
                "<parent><groupId>com.acme</groupId><artifactId>corporate</artifactId><version>%s</version></parent>";
        history.replace("pom.xml", "<groupId>com.acme</groupId>", parent.formatted("1") + "<groupId>com.acme</groupId>")
                .write(
                        "orders/pom.xml",
                        module("orders", dependency("org.acme", "managed", "") + dependency("org.acme", "own", "1")))
                .release("1.1.0")
                .replace("pom.xml", parent.formatted("1"), parent.formatted("2"))
                .replace("orders/pom.xml", "<version>1</version></dependency>", "<version>2</version></dependency>")
                .release("1.2.0");

        OperationalDiff diff = history.diff("1.1.0", "1.2.0");

        assertThat(ReleaseHistory.lines(diff))
                .containsExactly(
                        "DEPENDENCY CHANGED com.acme:corporate [1] -> [2] pom.xml:2",
                        "DEPENDENCY CHANGED org.acme:own [1] -> [2] orders/pom.xml:10");
        assertThat(diff.unknown())
                .extracting(Unknown::toString)
                .containsExactly(
                        new Unknown(
                                        Origin.of("orders/pom.xml", 9),
                                        "the version of org.acme:managed is not known now or at the release")
                                .toString(),
                        new Unknown(
                                        Origin.of("pom.xml", 2),
                                        "com.acme:corporate or a parent of it is not in the local repository")
                                .toString(),
                        new Unknown(
                                        Origin.of("pom.xml", 2),
                                        "com.acme:corporate or a parent of it is not in the local repository, as of tag \"v1.1.0\"")
                                .toString());
    }

    @Test
    void saysNothingWhenAModuleIsNotThere() {
        history.write("pom.xml", root("orders", "billing", "lost")).release("1.1.0");

        OperationalDiff diff = history.diff("1.0.0", "1.1.0");

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.unknown())
                .extracting(Unknown::reason)
                .containsExactly("the module's \"lost/pom.xml\" is not there");
    }

    private static String root(String... modules) {
        return "<project>\n<groupId>com.acme</groupId><artifactId>root</artifactId><version>1</version>\n"
                + "<packaging>pom</packaging><modules><module>" + String.join("</module><module>", modules)
                + "</module></modules>\n<dependencyManagement><dependencies><dependency><groupId>org.slf4j</groupId>"
                + "<artifactId>slf4j-api</artifactId><version>2.0.17</version></dependency></dependencies>"
                + "</dependencyManagement>\n</project>\n";
    }

    private static String module(String name, String dependencies) {
        return "<project>\n<parent>\n<groupId>com.acme</groupId>\n<artifactId>root</artifactId>\n"
                + "<version>1</version>\n</parent>\n<artifactId>" + name + "</artifactId>\n<dependencies>"
                + dependencies + "</dependencies>\n</project>\n";
    }

    private static String dependency(String groupId, String artifactId, String version) {
        return "\n<dependency><groupId>" + groupId + "</groupId><artifactId>" + artifactId + "</artifactId>"
                + (version.isEmpty() ? "" : "<version>" + version + "</version>") + "</dependency>";
    }
}
