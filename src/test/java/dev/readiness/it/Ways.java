package dev.readiness.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways to upload that the guard has to hold in. */
final class Ways {

    private static final String UNJUDGED = "module api was not judged";
    private static final String NO_VERDICT = "there is no verdict: target/readiness/verdict.json is missing";
    private static final String HALF =
            "would upload before api, core, app is known to be ready, and leave half a reactor behind";

    /** Where one Maven may differ from another of its generation; all ways in all of them with {@code -Dit.everyMaven}. */
    private static final Set<String> EVERYWHERE = Set.of(
            "deploy",
            "verify deploy:deploy",
            "-T 2 deploy",
            "deploy, plugin 2.7",
            "deploy, deployAtEnd=false",
            "deploy:deploy, no verdict");

    private Ways() {}

    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        Maven.all()
                .forEach(maven -> cells.addAll(of(maven).stream()
                        .filter(cell -> isTried(maven) || EVERYWHERE.contains(cell.way()))
                        .toList()));
        return List.copyOf(cells);
    }

    /** The newest of both generations go every way. */
    private static boolean isTried(Maven maven) {
        return Maven.atLeast(Maven.NEWEST_3).contains(maven) || maven.equals(Maven.NEWEST_4);
    }

    private static List<Cell> of(Maven maven) {
        List<Cell> cells = new ArrayList<>();
        // the deploy plugin is named by a version as soon as Maven's own is too old for a reactor
        String version = maven.version().startsWith("3.8") ? "3.1.4" : "";
        List<Cell> both = new ArrayList<>();
        for (List<String> way : List.of(
                List.of("deploy"),
                List.of("verify", "deploy:deploy"),
                List.of("-T", "2", "deploy"),
                List.of("-fae", "deploy"),
                List.of("-fn", "deploy"))) {
            both.add(Cell.of(maven, String.join(" ", way), way.toArray(String[]::new)));
        }
        both.add(Cell.of(maven, "-pl app deploy", "-pl", "app", "deploy").uploading(Cell.APP));
        both.add(Cell.of(maven, "-rf :app deploy", "-rf", ":app", "deploy").uploading(Cell.APP));
        both.add(Cell.of(
                        maven,
                        "-pl app verify deploy:deploy-file",
                        "-pl",
                        "app",
                        "verify",
                        "deploy:deploy-file",
                        "-Dfile=@project@/app/target/app-1.0.0-SNAPSHOT.jar",
                        "-DpomFile=@project@/app/pom.xml",
                        "-Durl=@url@",
                        "-DrepositoryId=@id@")
                .uploading(Cell.APP));
        both.forEach(cell -> cells.add(cell.deployPlugin(version, "")));
        versions(maven)
                .forEach(one -> cells.add(
                        Cell.of(maven, "deploy, plugin " + one, "deploy").deployPlugin(one, "")));
        cells.addAll(List.copyOf(cells).stream().map(Cell::notReady).toList());
        if (maven.version().startsWith("4")) {
            cells.addAll(concurrent(maven));
        }

        cells.add(Cell.of(maven, "deploy, plugin 2.7", "deploy")
                .deployPlugin("2.7", "")
                .refused(HALF));
        cells.add(Cell.of(maven, "deploy, plugin 2.7", "deploy")
                .deployPlugin("2.7", "")
                .notReady());
        Cell alone = Cell.of(maven, "-pl app deploy, plugin 2.7", "-pl", "app", "deploy")
                .deployPlugin("2.7", "");
        cells.add(alone.uploading(Cell.APP));
        cells.add(alone.notReady());
        Cell forbidden = Cell.of(maven, "deploy, deployAtEnd=false", "deploy")
                .deployPlugin(version, "<configuration><deployAtEnd>false</deployAtEnd></configuration>");
        cells.add(forbidden.refused(HALF));
        cells.add(forbidden.notReady());
        cells.add(Cell.of(maven, "deploy:deploy, no verdict", "deploy:deploy")
                .deployPlugin(version, "")
                .notReady()
                .refused(NO_VERDICT));
        cells.add(Cell.of(maven, "package deploy:deploy, no verdict", "package", "deploy:deploy")
                .deployPlugin(version, "")
                .notReady()
                .refused(NO_VERDICT));
        for (String mode : List.of("--fail-fast", "-fae", "-fn")) {
            cells.add(Cell.of(maven, mode + " deploy, app does not compile", mode, "deploy")
                    .deployPlugin(version, "")
                    .notReady()
                    .with(Ways::breakApp));
        }
        return cells;
    }

    /** Maven 4's other builder; it does not run verify, and so no check, on the way to deploy. */
    private static List<Cell> concurrent(Maven maven) {
        Cell unjudged = Cell.of(maven, "-b concurrent deploy", "-b", "concurrent", "deploy");
        return List.of(unjudged.refused(UNJUDGED), unjudged.notReady().refused(UNJUDGED));
    }

    private static List<String> versions(Maven maven) {
        return maven.version().startsWith("4")
                ? List.of("2.8.2", "3.1.4", "3.2.0", "4.0.0-beta-2")
                : List.of("2.8.2", "3.1.4", "3.2.0");
    }

    private static void breakApp(Path project) throws java.io.IOException {
        Path source = project.resolve("app/src/main/java/Broken.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Broken {");
    }
}
