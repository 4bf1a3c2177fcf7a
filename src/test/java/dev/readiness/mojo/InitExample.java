package dev.readiness.mojo;

import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.scaffold.Module;
import dev.readiness.scaffold.Pipeline;
import dev.readiness.scaffold.Plan;
import dev.readiness.scaffold.Project;
import dev.readiness.scaffold.Scaffold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** Projects without a file of ours, and what init makes of them; planned and written for real, but without Maven. */
record InitExample(Path directory) {

    private static final RuleSet RULES = RuleSet.installed(InitExample.class.getClassLoader());

    /** A web application with an actuator and a database. */
    static InitExample springBoot(Path directory) throws IOException {
        return of(
                        directory,
                        "org.springframework.boot:spring-boot-maven-plugin:repackage",
                        "org.springframework:spring-webmvc:6.2.1",
                        "org.springframework.boot:spring-boot-actuator:3.5.16",
                        "org.springframework.boot:spring-boot-starter-actuator:3.5.16",
                        "org.flywaydb:flyway-core:11.7.2",
                        "org.junit.jupiter:junit-jupiter:5.14.4:test")
                .with("src/main/java/com/acme/shop/Shop.java", "package com.acme.shop;\n\nclass Shop {}\n")
                .with("src/main/java/com/acme/shop/cart/Cart.java", "package com.acme.shop.cart;\n\nclass Cart {}\n")
                .with("src/main/resources/application.yml", """
                        server:
                          port: 8081
                        spring:
                          datasource:
                            url: ${DB_URL}
                            username: ${DB_USER:shop}
                            password: ${DB_PASSWORD}
                        """);
    }

    static InitExample quarkus(Path directory) throws IOException {
        return of(
                        directory,
                        "io.quarkus.platform:quarkus-maven-plugin:build",
                        "io.quarkus:quarkus-core:3.20.0",
                        "io.quarkus:quarkus-vertx-http:3.20.0",
                        "io.quarkus:quarkus-smallrye-health:3.20.0",
                        "org.liquibase:liquibase-core:4.31.0")
                .with("src/main/java/com/acme/shop/Shop.java", "package com.acme.shop;\n\nclass Shop {}\n");
    }

    static InitExample library(Path directory) throws IOException {
        return of(directory, "org.apache.maven.plugins:maven-jar-plugin:jar");
    }

    /** @param plugin with the goal that it runs */
    static InitExample of(Path directory, String plugin, String... dependencies) throws IOException {
        StringBuilder pom = new StringBuilder("<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId>"
                + "<artifactId>shop</artifactId><version>1.2.0-SNAPSHOT</version><name>Acme Shop</name><properties>"
                + "<maven.compiler.release>21</maven.compiler.release></properties><dependencies>");
        for (String dependency : dependencies) {
            String[] parts = dependency.split(":", -1);
            pom.append(
                    "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                            + parts[2] + "</version>" + (parts.length > 3 ? "<scope>" + parts[3] + "</scope>" : "")
                            + "</dependency>");
        }
        String[] goal = plugin.split(":", -1);
        pom.append("</dependencies><build><plugins><plugin><groupId>" + goal[0] + "</groupId><artifactId>" + goal[1]
                + "</artifactId><version>1</version><executions><execution><goals><goal>" + goal[2]
                + "</goal></goals></execution></executions></plugin></plugins></build></project>\n");
        return new InitExample(directory).with("pom.xml", pom.toString());
    }

    InitExample with(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Plan plan(Optional<Pipeline> pipeline) throws IOException {
        List<Plan> plans = new ArrayList<>();
        ExampleProject example = ExampleProject.in(directory);
        example.judge(RULES, Stage.BUILD, judged -> {
            Facts facts = judged.module();
            facts.find(ConfigFacts.class);
            MavenProject project = example.project();
            WorkTree tree = new WorkTree(directory);
            Module module = new ScaffoldTranslator(tree, new Root(directory))
                    .module(project, facts, new ExampleClassPath(project.getDependencies()).artifacts());
            plans.add(Scaffold.plan(
                    new Project(List.of(module), List.of("prod"), "CHANGELOG.md", tree.exists("mvnw"), pipeline),
                    tree::exists));
        });
        return plans.get(0);
    }

    /** Writes what is missing. */
    List<String> init(Optional<Pipeline> pipeline) throws IOException {
        WorkTree tree = new WorkTree(directory);
        List<ScaffoldWriter.Draft> drafts = new ScaffoldDrafts(tree, new ScaffoldText(tree), false)
                .of(plan(pipeline))
                .toList();
        new ScaffoldWriter(new Root(directory)).write(drafts);
        return drafts.stream().map(ScaffoldWriter.Draft::path).toList();
    }

    /** What our own rules say of the project as it stands, committed. */
    Report judged() throws IOException {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commit("feat: begin");
        }
        return ExampleProject.in(directory).judge(RULES);
    }

    /** Every file that init writes into the project, with its content. */
    String written(Optional<Pipeline> pipeline) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String path : init(pipeline)) {
            text.append("=== ").append(path).append(" ===\n").append(Files.readString(directory.resolve(path)));
        }
        return text.toString();
    }

    Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("target")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
