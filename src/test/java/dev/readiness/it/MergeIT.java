package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reactor that jobs build in parts ends like one that a single job builds. */
final class MergeIT {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version");
    private static final String CHECK = PLUGIN + ":check";
    private static final String MERGE = PLUGIN + ":merge";
    private static final String GATE = PLUGIN + ":gate";
    private static final String DEPLOY = "-Dreadiness.stage=deploy";

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void shardsMakeTheReportOfTheWhole(Maven maven) throws Exception {
        Path project = ItProject.empty("merge", maven.version());
        Files.writeString(
                project.resolve("pom.xml"), pom("", "all", "<modules><module>a</module><module>b</module></modules>"));
        for (String module : List.of("a", "b")) {
            Files.createDirectories(project.resolve(module));
            Files.writeString(project.resolve(module).resolve("pom.xml"), pom(PARENT, module, ""));
        }
        Files.writeString(project.resolve(".gitignore"), "target/\n");
        Files.writeString(
                project.resolve("readiness.yml"),
                "rules: { version.*: off, changelog.*: off, docs.*: off, config.env-file-not-committed: off }\n");
        Files.writeString(project.resolve(".env.production"), "APP_MODE=live\n");
        ItProject.commit(project, "feat: begin");

        String whole = ready(maven.run(project, CHECK, DEPLOY)).report();
        shard(project, ready(maven.run(project, CHECK, DEPLOY, "-Dreadiness.shard", "-pl", ".,a")), "one");

        Maven.Build missing = maven.run(project, MERGE);
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.output())
                .contains("module b is in no shard", "fix: build what is missing with -Dreadiness.shard in one of them")
                .contains("The shards do not make a whole: the reasons are above");
        assertThat(maven.run(project, GATE).output())
                .contains("the verdict is not of the whole: no shard has judged b");

        shard(project, ready(maven.run(project, CHECK, DEPLOY, "-Dreadiness.shard", "-pl", "b")), "two");
        Maven.Build merged = ready(maven.run(project, MERGE));
        assertThat(merged.report()).isEqualTo(whole);
        assertThat(merged.output()).contains("READY to deploy: 0 errors");
        assertThat(ready(maven.run(project, GATE)).output()).contains("The gate is open by the verdict of");
    }

    private static Maven.Build ready(Maven.Build build) {
        assertThat(build.succeeded()).as(build.end()).isTrue();
        return build;
    }

    /** As a job carries it. */
    private static void shard(Path project, Maven.Build build, String name) throws Exception {
        Path kept = Files.createDirectories(project.resolve("target/shards")).resolve(name + ".json");
        Path left = build.directory().resolve("target/readiness/shard.json");
        Files.move(left, kept);
    }

    private static final String PARENT =
            "<parent><groupId>org.example</groupId><artifactId>all</artifactId><version>1.0.0</version></parent>";

    private static String pom(String parent, String name, String rest) {
        return "<project><modelVersion>4.0.0</modelVersion>" + parent
                + (parent.isEmpty() ? "<groupId>org.example</groupId><version>1.0.0</version>" : "")
                + "<artifactId>" + name + "</artifactId><packaging>pom</packaging>" + rest + "</project>\n";
    }
}
