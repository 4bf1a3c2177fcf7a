package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanTest {

    private static final ReleasePlan PLAN = plan("1.0.0", Path.of("/here"), "Release 1.0.0\n\nwith \\n and \"words\"");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void isReadAsItWasWritten() {
        PlanFolder folder = new PlanFolder(directory.resolve("readiness"));
        folder.exclusively(() -> folder.save(PLAN));
        ReleasePlan read = folder.load();
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("release", "development")
                .isEqualTo(PLAN);
        assertThat(read.release().get("a/pom.xml")).isEqualTo(PLAN.release().get("a/pom.xml"));
        assertThat(read.digest()).isEqualTo(PLAN.digest());
    }

    @Test
    void ofAnotherVersionOfThePluginIsNotGuessed() throws IOException {
        PlanFolder folder = new PlanFolder(directory.resolve("readiness"));
        folder.exclusively(() -> folder.save(PLAN));
        Path plan = directory.resolve("readiness/plan");
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace("readiness-release/2", "readiness-release/1"));
        assertThatThrownBy(folder::load)
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("begun by another version of the plugin");
        Files.writeString(plan, text.replaceFirst("(?m)^tag .*\n", ""));
        assertThatThrownBy(folder::load).isInstanceOf(ReadinessException.class).hasMessageContaining("lacks \"tag\"");
    }

    @Test
    void digestIsThatOfWhatWillBeMadeWhereverThatIs() {
        assertThat(PLAN.digest())
                .matches("[0-9a-f]{16}")
                .isEqualTo(plan("1.0.0", Path.of("/elsewhere"), PLAN.messages().tag())
                        .digest());
        assertThat(Stream.of(
                        PLAN,
                        plan("1.0.1", PLAN.checkout(), PLAN.messages().tag()),
                        plan("1.0.0", PLAN.checkout(), "Other words"),
                        PLAN.with("b", new byte[0]),
                        PLAN.with("a/pom.xml", "<version>1.0.0</version>".getBytes(StandardCharsets.UTF_8)),
                        PLAN.with("a/pom.xml2", new byte[0])))
                .extracting(ReleasePlan::digest)
                .doesNotHaveDuplicates();
    }

    private static ReleasePlan plan(String version, Path checkout, String message) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a/pom.xml", "<version>1.0.0</version>\r\n".getBytes(StandardCharsets.UTF_8));
        return new ReleasePlan(
                version,
                Optional.of("1.0.1-SNAPSHOT"),
                "v1.0.0",
                true,
                true,
                "0123456789".repeat(4),
                "main",
                Optional.of("origin"),
                Mode.TAG_ONLY,
                checkout,
                List.of("clean", "deploy"),
                true,
                new ReleasePlan.Messages("release", message, "next"),
                files,
                new TreeMap<>(files));
    }
}
