package dev.readiness.mojo;

import dev.readiness.core.CustomRule;
import dev.readiness.core.Expressions;
import dev.readiness.core.ReadinessException;
import dev.readiness.gather.cel.CelExpressions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** CEL from the repositories that plugins come from, fetched when a policy has an expression. Rarely needed, so no dependency. */
final class SessionExpressions implements Supplier<Expressions> {

    /** What it evaluates with; the rest of its POM is for protocol buffers and environments in YAML. */
    static final List<String> JARS = List.of(
            "dev.cel:common:0.14.0",
            "dev.cel:compiler:0.14.0",
            "dev.cel:runtime:0.14.0",
            "dev.cel:protobuf:0.14.0",
            "com.google.protobuf:protobuf-java:4.35.1",
            "com.google.guava:guava:33.6.0-jre",
            "com.google.guava:failureaccess:1.0.3",
            "com.google.re2j:re2j:1.8",
            "org.antlr:antlr4-runtime:4.13.2");

    private final MavenSession session;
    private @Nullable Expressions loaded;

    SessionExpressions(MavenSession session) {
        this.session = session;
    }

    @Override
    public synchronized Expressions get() {
        Expressions known = loaded;
        if (known == null) {
            known = new Cel(new CelExpressions(resolve()));
            loaded = known;
        }
        return known;
    }

    /** @throws ReadinessException naming every expression that does not compile */
    void check(List<CustomRule.Text> rules) {
        List<String> faults = new ArrayList<>();
        rules.forEach(rule -> get().fault(rule.expression())
                .ifPresent(fault ->
                        faults.add(rule.at() + ": the expression of " + rule.id() + " does not compile: " + fault)));
        if (!faults.isEmpty()) {
            throw new ReadinessException(
                    "The policy cannot be read: " + String.join("; ", faults),
                    "correct the expressions; mvn readiness:explain -Dfacts shows what they can ask for");
        }
    }

    private List<Path> resolve() {
        List<Path> jars = new ArrayList<>();
        for (String coordinates : JARS) {
            try {
                jars.add(SessionRepositories.of(session)
                        .resolveArtifact(
                                session.getRepositorySession(),
                                new ArtifactRequest(
                                        new DefaultArtifact(coordinates),
                                        session.getTopLevelProject().getRemotePluginRepositories(),
                                        null))
                        .getArtifact()
                        .getFile()
                        .toPath());
            } catch (ArtifactResolutionException e) {
                throw new ReadinessException(
                        "The policy has expressions, and " + coordinates + " that evaluates them cannot be resolved",
                        "check the network and the plugin repositories; mvn dependency:resolve-plugins shows them");
            }
        }
        return jars;
    }

    /** The language in the words of the rules. */
    private record Cel(CelExpressions cel) implements Expressions {

        @Override
        public Optional<String> fault(String expression) {
            return cel.fault(expression);
        }

        @Override
        public Result evaluate(String expression, Map<String, Object> facts) {
            CelExpressions.Outcome outcome = cel.evaluate(expression, facts);
            return new Result(outcome.value(), outcome.failure());
        }
    }
}
