package dev.readiness.scaffold;

import dev.readiness.scaffold.Plan.Present;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is told after the files were written. */
public final class Advice {

    private Advice() {}

    /**
     * What was written, what was left, and what people have to do with it.
     *
     * @param written paths
     */
    public static List<String> lines(Plan plan, Collection<String> written) {
        List<String> lines = new ArrayList<>();
        for (String path : written) {
            lines.add("wrote " + path);
            plan.missing().stream()
                    .filter(file -> file.path().equals(path) && !file.todo().isEmpty())
                    .forEach(file -> lines.add("    then " + file.todo()));
        }
        plan.present().stream().map(Advice::left).forEach(lines::add);
        return List.copyOf(lines);
    }

    private static String left(Present present) {
        String path = present.file().path();
        return present.at().equals(path)
                ? "left " + path + ", which is there"
                : "left out " + path + ": " + present.at() + " is there";
    }

    /** What no file of ours can do. */
    public static List<String> open(Project project, boolean ignoresEnvironmentFiles) {
        List<Application> applications = project.applications();
        Stream<String> ignored = applications.isEmpty() || ignoresEnvironmentFiles
                ? Stream.empty()
                : Stream.of("add .env and .env.production to .gitignore, so that no value is ever committed");
        Stream<String> tests = applications.stream()
                .filter(one -> one.framework() == Framework.SPRING_BOOT
                        && !one.module().jupiter())
                .map(one -> "add spring-boot-starter-test to " + one.inModule("pom.xml")
                        + ", then run init again: the test of the production configuration needs it");
        Stream<String> information = applications.stream()
                .filter(one -> !one.module().facts().path().equals("."))
                .map(one -> "bind the goal build-info in " + one.inModule("pom.xml"));
        return Stream.of(ignored, tests, information).flatMap(lines -> lines).toList();
    }

    /** The goals that the root's POM is to bind. */
    public static List<String> goals(Project project) {
        boolean running = project.applications().stream()
                .anyMatch(one -> one.module().facts().path().equals("."));
        return running ? List.of("build-info", "check") : List.of("check");
    }
}
