package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hibernate's schema generation, by any of the keys that start it, or by Boot's default for an embedded database. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.schema-not-generated",
        title = "Hibernate does not change the database schema in production",
        fix = "set spring.jpa.hibernate.ddl-auto to none or validate, and change the schema through migrations",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class SchemaNotGenerated implements Rule {

    private static final String DDL_AUTO = "spring.jpa.hibernate.ddl-auto";
    /** Passed on to Hibernate as it is, so it wins over Boot's own key. */
    private static final String NATIVE = "spring.jpa.properties.hibernate.hbm2ddl.auto";

    private static final List<String> STANDARD = List.of(
            "spring.jpa.properties.jakarta.persistence.schema-generation.database.action",
            "spring.jpa.properties.javax.persistence.schema-generation.database.action");
    private static final Set<String> CHANGING =
            Set.of("create", "createdrop", "createonly", "drop", "dropandcreate", "update");
    private static final List<String> URLS =
            List.of("spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.datasource.druid.url");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return spring.dependencies().haveJpa() || spring.mentions("spring.jpa.")
                ? Optional.empty()
                : Optional.of("neither JPA on the class path nor a setting of it");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Optional<BoundValue> ddlAuto = spring.find(NATIVE).or(() -> spring.find(DDL_AUTO));
        Stream<BoundValue> actions = STANDARD.stream().flatMap(key -> spring.find(key).stream());
        return Stream.of(
                        Stream.concat(ddlAuto.stream(), actions).flatMap(SchemaNotGenerated::judge),
                        generateDdl(spring, ddlAuto),
                        ddlAuto.isPresent() ? Stream.<Finding>empty() : byDefault(spring))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> judge(BoundValue value) {
        if (value.isOpen()) {
            return Stream.of(value.doubt());
        }
        return CHANGING.contains(value.word()) ? Stream.of(value.finding()) : Stream.empty();
    }

    /** Means "update" where nothing more exact is set. */
    private static Stream<Finding> generateDdl(SpringSettings spring, Optional<BoundValue> ddlAuto) {
        boolean counts = ddlAuto.map(BoundValue::word)
                .filter(word -> !word.equals("none"))
                .isEmpty();
        return spring.find("spring.jpa.generate-ddl").filter(value -> counts && value.isTrue()).stream()
                .map(BoundValue::finding);
    }

    private static Stream<Finding> byDefault(SpringSettings spring) {
        Dependencies dependencies = spring.dependencies();
        boolean migrated = dependencies.haveFlyway()
                || dependencies.haveLiquibase()
                || spring.mentions("spring.flyway.")
                || spring.mentions("spring.liquibase.");
        if (migrated) {
            return Stream.empty();
        }
        Optional<BoundValue> url =
                URLS.stream().flatMap(key -> spring.find(key).stream()).findFirst();
        boolean embedded = url.map(SchemaNotGenerated::isEmbedded).orElse(dependencies.haveEmbeddedDatabase());
        String message = "\"" + DDL_AUTO + "\" is not set, which means \"create-drop\" for an embedded database";
        return embedded
                ? Stream.of(
                        Finding.of(url.map(value -> value.setting().origin()).orElse(spring.home()), DDL_AUTO, message)
                                .as(Severity.WARNING))
                : Stream.empty();
    }

    private static boolean isEmbedded(BoundValue url) {
        return url.text().contains(":h2:mem")
                || url.text().contains(":hsqldb:mem:")
                || url.text().contains(":derby:memory:");
    }
}
