package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.smoke.Credential;
import dev.readiness.smoke.Endpoint;
import dev.readiness.smoke.EndpointUrl;
import dev.readiness.smoke.Expectation;
import dev.readiness.smoke.Flaw;
import dev.readiness.smoke.Kind;
import dev.readiness.smoke.Schedule;
import dev.readiness.smoke.Smoke;
import dev.readiness.smoke.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the user said; what could never work ends here, before anything is asked. */
record SmokePlan(SmokeParameters said, SmokeExpected expected, SmokeCredentials credentials) {

    private static final Duration LONGEST = Duration.ofHours(24);

    Smoke smoke() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < said.health.size(); i++) {
            SmokeEndpoint health = SmokeEndpoint.of("health", said.health.get(i));
            health.expect = said.expect;
            endpoints.add(endpoint("readiness.smoke.health, URL " + (i + 1), health));
        }
        for (int i = 0; i < said.version.size(); i++) {
            endpoints.add(endpoint(
                    "readiness.smoke.version, URL " + (i + 1), SmokeEndpoint.of("version", said.version.get(i))));
        }
        for (int i = 0; i < said.endpoints.size(); i++) {
            endpoints.add(endpoint("<endpoint> " + (i + 1), said.endpoints.get(i)));
        }
        if (endpoints.isEmpty()) {
            throw new ReadinessException(
                    "No endpoint is named",
                    "add -Dreadiness.smoke.health=https://host/actuator/health and"
                            + " -Dreadiness.smoke.version=https://host/actuator/info, or <endpoints> in the POM");
        }
        Duration deadline = span("deadline", said.deadline);
        return new Smoke(endpoints, new Schedule(deadline, span("attemptTimeout", said.attemptTimeout)));
    }

    private Endpoint endpoint(String name, SmokeEndpoint given) {
        String url = given.url == null ? "" : given.url;
        check(name, EndpointUrl.flaw(url));
        if (given.status < 200 || given.status > 599) {
            throw new ReadinessException(name + " expects status " + given.status, "use one from 200 to 599");
        }
        EndpointUrl address = EndpointUrl.of(url);
        Kind kind = kind(name, given.kind);
        List<Expectation> expectations = new ArrayList<>();
        given.expect.forEach(text -> expectations.add(expectation(name, text)));
        if (kind == Kind.HEALTH && expectations.isEmpty() && given.status == 200 && address.tellsStatus()) {
            expectations.add(Expectation.of("/status", "UP"));
        }
        if (kind == Kind.VERSION) {
            expectations.addAll(identity(name, given));
        }
        return new Endpoint(kind, address, given.status, expectations, credential(given), said.followRedirects);
    }

    private Optional<Credential> credential(SmokeEndpoint given) {
        return given.serverId != null || given.tokenVariable != null
                ? credentials.find(given.serverId, given.tokenVariable)
                : credentials.find(said.serverId, said.tokenVariable);
    }

    private List<Expectation> identity(String name, SmokeEndpoint given) {
        List<Expectation> identity = new ArrayList<>();
        pointer(name + ", versionPointer", given.versionPointer);
        pointer(name + ", commitPointer", given.commitPointer);
        expected.version()
                .ifPresent(version -> identity.add(
                        given.versionPointer == null
                                ? Expectation.version(version)
                                : Expectation.version(List.of(given.versionPointer), version)));
        expected.commit()
                .ifPresent(commit -> identity.add(
                        given.commitPointer == null
                                ? Expectation.commit(commit)
                                : Expectation.commit(List.of(given.commitPointer), commit)));
        if (identity.isEmpty()) {
            throw new ReadinessException(
                    name + " has no version and no commit to be compared with",
                    "run in the project's directory, or add -Dreadiness.smoke.expectedVersion or"
                            + " -Dreadiness.smoke.expectedCommit");
        }
        return identity;
    }

    private static Kind kind(String name, String word) {
        return switch (word) {
            case "health" -> Kind.HEALTH;
            case "version" -> Kind.VERSION;
            default -> throw new ReadinessException(name + " is of kind \"" + word + "\"", "use health or version");
        };
    }

    private static Expectation expectation(String name, String text) {
        int equals = text.indexOf('=');
        String pointer = text.substring(0, Math.max(equals, 0)).strip();
        if (equals < 0) {
            throw new ReadinessException(name + " expects \"" + text + "\"", "write it as /pointer=value");
        }
        pointer(name + " expects \"" + text + "\", which", pointer);
        return Expectation.of(pointer, text.substring(equals + 1).strip());
    }

    private static void pointer(String name, @Nullable String pointer) {
        if (pointer != null) {
            check(name, Expectation.flawOfPointer(pointer));
        }
    }

    private static Duration span(String name, String text) {
        return Span.read(text)
                .filter(span -> span.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> new ReadinessException(
                        "readiness.smoke." + name + " is \"" + text + "\"",
                        "write a time up to 24h, such as 90s, 5m or 1m30s"));
    }

    private static void check(String name, Optional<Flaw> flaw) {
        flaw.ifPresent(one -> {
            throw new ReadinessException(name + " " + one.what(), one.fix());
        });
    }
}
