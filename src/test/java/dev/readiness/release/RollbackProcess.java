package dev.readiness.release;

import java.nio.file.Path;
import java.util.List;

/** A process that takes a release back, to be killed at it. */
final class RollbackProcess {

    private RollbackProcess() {}

    /** Argument: the fixture's folder. */
    public static void main(String[] args) {
        run(new ReleaseFixture(Path.of(args[0])));
    }

    /** What the goal does. */
    static void run(ReleaseFixture fixture) {
        PlanFolder folder = fixture.folder();
        folder.exclusively(() -> {
            new Rollback(folder.load(), folder.journal(), fixture.git()).run();
            folder.forget();
        });
    }

    static ProcessBuilder in(ReleaseFixture fixture) {
        return java(RollbackProcess.class, fixture.directory().toString());
    }

    /** Another Java like this one. */
    static ProcessBuilder java(Class<?> main, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.inheritIO();
    }
}
