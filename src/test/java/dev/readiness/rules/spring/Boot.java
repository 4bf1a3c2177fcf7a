package dev.readiness.rules.spring;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Spring Boot module of a version, with artifacts on its class path. */
record Boot(String version, Set<String> artifacts, Set<String> packaged) {

    static final String WEB = "org.springframework.boot:spring-boot-starter-web";
    static final String WEBFLUX = "org.springframework:spring-webflux";
    static final String ACTUATOR = "org.springframework.boot:spring-boot-starter-actuator";
    static final String JPA = "org.springframework.data:spring-data-jpa";
    static final String FLYWAY = "org.flywaydb:flyway-core";
    static final String LIQUIBASE = "org.liquibase:liquibase-core";
    static final String SPRINGDOC = "org.springdoc:springdoc-openapi-starter-webmvc-ui";
    static final String H2 = "com.h2database:h2";

    static Boot of(String version, String... artifacts) {
        return new Boot(version, Set.of(artifacts), Set.of());
    }

    static Boot with(String... artifacts) {
        return of("3.5.6", artifacts);
    }

    Boot packaging(String... names) {
        return new Boot(version, artifacts, Set.of(names));
    }

    /** With nothing set. */
    Facts set() {
        return facts(Given.set(ConfigSet.Kind.SPRING, Given.FILE));
    }

    /** With these settings in the production profile: key, value, key, value ... */
    Facts set(String... keysAndValues) {
        return facts(Given.set(ConfigSet.Kind.SPRING, Given.FILE, keysAndValues));
    }

    /** With these settings, made by hand. */
    Facts set(Setting... settings) {
        return facts(Given.set(ConfigSet.Kind.SPRING, "prod", List.of(settings)));
    }

    Facts facts(ConfigSet... sets) {
        return facts(ConfigSet.NO_OVERRIDES, List.of(sets));
    }

    /** With variables that override settings of files. */
    Facts facts(ConfigSet overrides, ConfigSet files) {
        return facts(overrides, List.of(files));
    }

    private Facts facts(ConfigSet overrides, List<ConfigSet> sets) {
        return Given.policy()
                .with(ConfigFacts.class, new ConfigFacts(sets, overrides, true))
                .with(SpringFacts.class, new SpringFacts(version, artifacts, packaged, List.of()))
                .build();
    }

    /** {@code ${NAME}}, which only the target environment knows. */
    static Value unresolved(String name) {
        return value("${" + name + "}", name, Optional.empty(), Value.Provider.ENVIRONMENT);
    }

    /** {@code ${NAME:fallback}}, which nothing in the files sets. */
    static Value fallback(String name, String fallback) {
        return value(fallback, name, Optional.of(fallback), Value.Provider.FALLBACK);
    }

    static SecretTraits secret(SecretTraits.Kind kind) {
        return new SecretTraits(kind, SecretTraits.Use.PASSWORD, 12, 12, 3.5, false, false, false, List.of(), "");
    }

    private static Value value(String text, String name, Optional<String> fallback, Value.Provider provider) {
        return new Value(text, List.of(new Value.Placeholder(name, fallback, provider)), Optional.empty());
    }
}
