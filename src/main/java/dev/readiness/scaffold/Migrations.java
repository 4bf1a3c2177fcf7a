package dev.readiness.scaffold;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an application brings its database up to date.
 *
 * @param tool for people
 * @param options of the JVM with which the application migrates and ends; empty where it can only migrate while it starts
 * @param argument of the application that has it migrate while it starts
 */
record Migrations(String tool, String options, String argument) {

    /** Empty for an application without a migration tool. */
    static Optional<Migrations> of(Module module, Framework framework) {
        return Stream.of("flyway", "liquibase")
                .filter(tool ->
                        module.has(tool.equals("flyway") ? "org.flywaydb:flyway-core" : "org.liquibase:liquibase-core"))
                .findFirst()
                .map(tool -> framework == Framework.QUARKUS
                        ? quarkus(tool, module)
                        : springBoot(tool, framework.isAtLeast(module, 3, 2)));
    }

    /** Spring Framework 6.1 can end once all beans are made, which migrates and starts nothing. */
    private static Migrations springBoot(String tool, boolean ends) {
        return new Migrations(
                title(tool), ends ? "-Dspring.context.exit=onRefresh" : "", "--spring." + tool + ".enabled=true");
    }

    /** Before 3.4 the property that ends the application had no effect. */
    private static Migrations quarkus(String tool, Module module) {
        String migrate = "-Dquarkus." + tool + ".migrate-at-start=true";
        boolean ends = Framework.QUARKUS.isAtLeast(module, 3, 4);
        return new Migrations(title(tool), ends ? "-Dquarkus.init-and-exit=true " + migrate : "", "");
    }

    private static String title(String tool) {
        return tool.equals("flyway") ? "Flyway" : "Liquibase";
    }
}
