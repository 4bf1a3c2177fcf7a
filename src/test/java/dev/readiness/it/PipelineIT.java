package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.it.pipeline.Agents;
import dev.readiness.it.pipeline.GitHubWorkflow;
import dev.readiness.it.pipeline.GitLabPipeline;
import dev.readiness.it.pipeline.Jenkinsfile;
import dev.readiness.it.pipeline.Pipeline;
import dev.readiness.it.pipeline.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the page on pipelines, run from the first step to the last: real checkouts, shells, Maven and HTTP. */
final class PipelineIT {

    private static final Path EXAMPLES = Path.of("src/main/resources/dev/readiness/pipelines");
    private static final String PROPERTIES = "app/src/main/resources/application.properties";
    private static final String OLD = Targets.info("0.9.0", "0123456789012345678901234567890123456789");

    private static final String CHANGELOG = """
            # Changelog

            ## [Unreleased]

            ## [1.0.0] - 2026-05-04

            ### Added

            - Greet.
            """;

    enum Example {
        GITHUB,
        GITLAB,
        JENKINS;

        Pipeline read() throws IOException {
            return switch (this) {
                case GITHUB -> new GitHubWorkflow(EXAMPLES.resolve("github.yml"));
                case GITLAB -> new GitLabPipeline(EXAMPLES.resolve("gitlab-ci.yml"));
                case JENKINS -> new Jenkinsfile(EXAMPLES.resolve("Jenkinsfile"));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void deliversWhatWasBuilt(Example example) throws Exception {
        try (Delivery delivery = new Delivery(example, "good")) {
            delivery.release(CHANGELOG);
            assertThat(delivery.passes()).as(delivery.consoles()).isTrue();
            assertThat(delivery.journal())
                    .containsExactly(
                            "build: mvn verify",
                            "staging: mvn readiness:gate",
                            "staging: deploy.sh staging",
                            "staging: mvn readiness:smoke",
                            "production: mvn readiness:gate",
                            "production: deploy.sh production",
                            "production: mvn readiness:smoke");
            assertThat(delivery.targets.running("staging")).isEqualTo(delivery.built());
            assertThat(delivery.targets.running("production")).isEqualTo(delivery.built());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackWhatRanBeforeWhenSomethingElseAnswers(Example example) throws Exception {
        try (Delivery delivery = new Delivery(example, "roll-back")) {
            delivery.release(CHANGELOG);
            delivery.targets.confuse("production");
            assertThat(delivery.passes()).isFalse();
            assertThat(delivery.journal())
                    .as(delivery.consoles())
                    .endsWith(
                            "production: mvn readiness:gate",
                            "production: deploy.sh production",
                            "production: mvn readiness:smoke",
                            "production: deploy.sh production --previous");
            assertThat(delivery.agents.console("production")).contains("version is \"0.0.0\", expected \"1.0.0\"");
            assertThat(delivery.targets.running("staging")).isEqualTo(delivery.built());
            assertThat(delivery.targets.running("production")).isEqualTo(OLD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deploysNothingWhenAByteOfTheConfigurationHasChanged(Example example) throws Exception {
        try (Delivery delivery = new Delivery(example, "changed")) {
            delivery.release(CHANGELOG);
            delivery.agents.happensIn("staging", checkout -> append(checkout.resolve(PROPERTIES), "\n"));
            assertThat(delivery.passes()).isFalse();
            assertThat(delivery.journal())
                    .as(delivery.consoles())
                    .containsExactly("build: mvn verify", "staging: mvn readiness:gate");
            assertThat(delivery.agents.console("staging"))
                    .contains("the verdict is stale: " + PROPERTIES + " has changed since");
            delivery.assertNothingDeployed();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithABuildThatIsNotReady(Example example) throws Exception {
        try (Delivery delivery = new Delivery(example, "not-ready")) {
            delivery.release(CHANGELOG.replace("1.0.0", "0.9.0"));
            assertThat(delivery.passes()).isFalse();
            assertThat(delivery.journal()).as(delivery.consoles()).containsExactly("build: mvn verify");
            assertThat(delivery.agents.console("build"))
                    .contains("changelog.version-described", "NOT READY to deploy: 1 error");
            delivery.assertNothingDeployed();
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A release that is under way: its project, the machines that build it and those it goes to. */
    private static final class Delivery implements AutoCloseable {

        private static final String MVN = """
                #!/bin/sh
                for word in "$@"; do
                    case $word in
                        -*) ;;
                        *) goal=$word ;;
                    esac
                done
                echo "$(basename "$PWD"): mvn $goal" >> '@journal@'
                export MAVEN_OPTS="$MAVEN_OPTS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                case $goal in
                    readiness:smoke) exec @maven@ "$@" -Dreadiness.smoke.deadline=8s ;; # the pipelines wait longer
                    *) exec @maven@ "$@" ;;
                esac
                """;

        /** While this plugin is a SNAPSHOT, what rests on it may not be one. */
        private static final String POLICY = "rules:\n  version.no-snapshots: off\n";

        private final Example example;
        private final Path project;
        private final Path journal;
        private final Targets targets;
        private final Agents agents;

        Delivery(Example example, String run) throws Exception {
            this.example = example;
            this.project = ItProject.copy("deploys", "pipeline-" + example + "-" + run);
            Path around = ItProject.empty("pipeline", example + "-" + run);
            this.journal = Files.writeString(around.resolve("journal"), "");
            this.targets = new Targets(around.resolve("targets"));
            targets.run("staging", OLD);
            targets.run("production", OLD);
            executable(project.resolve("deploy.sh"), targets.script(journal));
            Path bin = Files.createDirectories(around.resolve("bin"));
            executable(
                    bin.resolve("mvn"),
                    MVN.replace("@journal@", journal.toString())
                            .replace("@maven@", "'" + String.join("' '", Maven.NEWEST_3.command()) + "'"));
            this.agents = new Agents(
                    project,
                    "v1.0.0",
                    around.resolve("agents"),
                    Map.of("PATH", bin + ":/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home")),
                    Map.of("STAGING_URL", targets.url("staging"), "PRODUCTION_URL", targets.url("production")));
        }

        /** Commits the project as a release, and tags it. */
        void release(String changelog) throws Exception {
            try (Stream<Path> files = Files.walk(project)) {
                for (Path pom : (Iterable<Path>) files.filter(file -> file.endsWith("pom.xml"))::iterator) {
                    String text = Files.readString(pom);
                    Files.writeString(pom, text.replace("<version>1.0.0-SNAPSHOT<", "<version>1.0.0<"));
                }
            }
            Files.writeString(project.resolve("CHANGELOG.md"), changelog);
            Files.writeString(project.resolve("readiness.yml"), POLICY);
            ItProject.commit(project, "feat: release");
            try (Git git = Git.open(project.toFile())) {
                git.tag().setName("v1.0.0").setAnnotated(false).setSigned(false).call();
            }
        }

        boolean passes() throws Exception {
            return example.read().passes(agents);
        }

        List<String> journal() throws IOException {
            return Files.readAllLines(journal);
        }

        /** What the service says of itself when the release runs. */
        String built() throws IOException {
            try (Git git = Git.open(project.toFile())) {
                return Targets.info(
                        "1.0.0", git.getRepository().resolve("v1.0.0").name());
            }
        }

        void assertNothingDeployed() throws IOException {
            assertThat(targets.running("staging")).isEqualTo(OLD);
            assertThat(targets.running("production")).isEqualTo(OLD);
        }

        String consoles() throws Exception {
            StringBuilder consoles = new StringBuilder();
            for (String job : List.of("build", "staging", "production")) {
                consoles.append(Files.exists(agents.directory(job)) ? agents.console(job) : "");
            }
            return consoles.toString();
        }

        private static void executable(Path file, String text) throws IOException {
            Files.writeString(file, text);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }

        @Override
        public void close() {
            targets.close();
        }
    }
}
