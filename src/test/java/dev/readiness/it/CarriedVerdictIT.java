package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Verdict;
import dev.readiness.gather.cache.Digest;
import dev.readiness.render.VerdictJson;
import dev.readiness.render.VerdictParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A verdict that is carried to a later Maven opens the gate there, as long as it speaks of the checkout. */
final class CarriedVerdictIT {

    private static final String GATE =
            "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version") + ":gate";
    private static final List<String> UPLOAD = List.of("package", "deploy:deploy");
    private static final String POLICY = "gate:\n  failOn: error\n  maxAge: 1h\n";

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    /** A project that was judged in an earlier Maven. */
    private record Checkout(Maven maven, Path directory, Remote remote) {

        static Checkout judged(Maven maven, String run, String policy) throws Exception {
            Path project = ItProject.copy("deploys", maven.version() + "-" + run);
            Files.writeString(project.resolve("readiness.yml"), policy);
            ItProject.commit(project, "feat: state a policy");
            Checkout checkout = new Checkout(maven, project, Remote.of(project));
            Maven.Build build = checkout.run("verify", "-Dreadiness.stage=deploy");
            assertThat(build.succeeded()).as(build.end()).isTrue();
            assertThat(checkout.remote.count()).isZero();
            return checkout;
        }

        Maven.Build run(String... arguments) throws Exception {
            return Cell.upload(maven, directory, remote, Arrays.asList(arguments));
        }

        Path file(String path) {
            return directory.resolve(path);
        }

        void isOpen() throws Exception {
            Maven.Build gate = run(GATE);
            assertThat(gate.succeeded()).as(gate.end()).isTrue();
            assertThat(gate.output())
                    .containsPattern("The gate is open by the verdict of \\S+ in target/readiness/verdict.json");
        }

        void isGateClosed(String reason) throws Exception {
            Maven.Build gate = run(GATE);
            assertThat(gate.exit()).as(gate.end()).isEqualTo(1);
            assertThat(gate.output()).contains(reason, "The gate is closed: the reasons are above");
        }

        void isClosed(String reason) throws Exception {
            isGateClosed(reason);
            Maven.Build upload = run(UPLOAD.toArray(String[]::new));
            assertThat(upload.exit()).as(upload.end()).isEqualTo(1);
            assertThat(upload.output()).contains("The upload by maven-deploy-plugin:deploy is refused", reason);
            assertThat(remote.count()).isZero();
        }

        /** Closed while the file is other than it was. */
        void isClosedBy(String path, String other, String reason) throws Exception {
            byte[] before = Files.readAllBytes(file(path));
            Files.writeString(file(path), other);
            isGateClosed(reason);
            Files.write(file(path), before);
        }

        /** The verdict as it would be, had it been given earlier. */
        void age(Duration by) throws IOException {
            Path file = file("target/readiness/verdict.json");
            Verdict given =
                    VerdictParser.read(Files.readAllBytes(file), Digest::of).orElseThrow();
            Verdict old = new Verdict(
                    given.ready(),
                    given.stage(),
                    given.module(),
                    given.partial(),
                    given.judged(),
                    given.at().minus(by),
                    given.blocking());
            Files.write(file, VerdictJson.bytes(old, Digest::of));
        }

        String text(String path) throws IOException {
            return Files.readString(file(path), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void speaksOfThisCheckoutAlone(Maven maven) throws Exception {
        Checkout checkout = Checkout.judged(maven, "carried", POLICY);
        String verdict = "target/readiness/verdict.json";
        String config = "app/src/main/resources/application.properties";
        checkout.isOpen();

        checkout.isClosedBy(
                config,
                checkout.text(config).replace("h", "H"),
                "the verdict is stale: " + config + " has changed since");
        checkout.isClosedBy(
                "readiness.yml", "gate:\n  failOn: warning\n", "the verdict is stale: the policy has changed since");
        checkout.isClosedBy(
                verdict,
                checkout.text(verdict).replace("\"stage\" : \"deploy\"", "\"stage\" : \"build\""),
                verdict + " is not as the plugin wrote it: edited, broken or of another version");
        checkout.isClosedBy(
                verdict, "READY", verdict + " is not as the plugin wrote it: edited, broken or of another version");

        try (Git git = Git.open(checkout.directory().toFile())) {
            String before = git.getRepository().resolve("HEAD").name();
            ItProject.commit(checkout.directory(), "docs: say nothing new");
            String after = git.getRepository().resolve("HEAD").name();
            checkout.isClosed("the verdict is stale: it is of commit " + before.substring(0, 12)
                    + ", and the checkout is at " + after.substring(0, 12));
            git.reset().setMode(ResetCommand.ResetType.SOFT).setRef(before).call();
        }
        checkout.isOpen();

        Maven.Build upload = checkout.run(UPLOAD.toArray(String[]::new));
        assertThat(upload.succeeded()).as(upload.end()).isTrue();
        assertThat(upload.output())
                .containsPattern("may upload by the verdict of \\S+ in target/readiness/verdict.json");
        assertThat(checkout.remote().artifacts()).isEqualTo(Cell.ALL);
        checkout.remote().clear();

        checkout.age(Duration.ofHours(2));
        checkout.isClosed(", and gate.maxAge allows 1h");
        Files.delete(checkout.file(verdict));
        checkout.isClosed("there is no verdict: " + verdict + " is missing");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void notReadyAndOtherStagesStayClosed(Maven maven) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-carried-not-ready");
        Checkout checkout = new Checkout(maven, project, Remote.of(project));
        assertThat(checkout.run("verify").succeeded()).isTrue();
        checkout.isClosed("the verdict is for stage build, not deploy");
        assertThat(checkout.run("-pl", "app", "verify", "-Dreadiness.stage=deploy")
                        .succeeded())
                .isTrue();
        checkout.isClosed(
                "the verdict is not of the whole: only 1 of 4 modules take part in this build (-pl, -rf or -N)");
        Files.writeString(checkout.file("app/src/main/resources/application.properties"), "debug=true\n");
        ItProject.commit(project, "feat: debug");
        assertThat(checkout.run("verify", "-Dreadiness.stage=deploy").exit()).isEqualTo(1);
        checkout.isClosed("the verdict is NOT READY: config.debug-off app/src/main/resources/application.properties:1");
    }
}
