package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.cache.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The scripts of Flyway, one database after the other. */
final class FlywayScripts {

    private final ProjectTree tree;
    private final Places places;
    private final Findings findings;
    private final List<Script> scripts = new ArrayList<>();
    private final List<Migration> undo = new ArrayList<>();

    FlywayScripts(ProjectTree tree, Places places, Findings findings) {
        this.tree = tree;
        this.places = places;
        this.findings = findings;
    }

    List<Script> scripts() {
        return scripts;
    }

    List<Migration> undo() {
        return undo;
    }

    void read() {
        places.locations().forEach(this::database);
    }

    private void database(List<String> locations) {
        TreeMap<String, FlywayFile> found = new TreeMap<>();
        for (String text : locations) {
            FlywayLocation location = FlywayLocation.of(text);
            for (String root : places.resources()) {
                location.files(tree, root, List.of(".sql")).forEach(path -> script(path, location.vendor(root, path))
                        .ifPresent(file -> found.putIfAbsent(path, file)));
            }
            for (String root : places.sources()) {
                location.files(tree, root, List.of(".java", ".kt")).forEach(path -> FlywayName.of(stem(path))
                        .filter(name -> !name.description().isEmpty())
                        .ifPresent(name ->
                                found.putIfAbsent(path, new FlywayFile(path, name, location.vendor(root, path)))));
            }
        }
        List<FlywayFile> files = found.values().stream().sorted().toList();
        clashes(files);
        for (FlywayFile file : files) {
            boolean undoable = files.stream().anyMatch(other -> other.undoes(file));
            read(file, undoable).ifPresent(script -> {
                if (file.isUndo()) {
                    undo.add(script.migration());
                } else {
                    scripts.add(script);
                }
            });
        }
    }

    private Optional<FlywayFile> script(String path, String vendor) {
        Optional<FlywayName> name = FlywayName.of(stem(path));
        if (name.isEmpty() && !FlywayName.isCallback(stem(path))) {
            findings.problem(Origin.of(path), "\"" + fileName(path) + "\" is no name that Flyway runs");
        }
        return name.map(known -> new FlywayFile(path, known, vendor));
    }

    private Optional<Script> read(FlywayFile file, boolean undoable) {
        FlywayName name = file.name();
        boolean sql = file.path().endsWith(".sql");
        return findings.text(tree, file.path())
                .map(text -> new Script(
                        new Migration(
                                Tool.FLYWAY,
                                name.id(),
                                file.isRepeatable() ? Optional.empty() : Optional.of(name.version()),
                                name.description(),
                                Digest.of(text),
                                file.isRepeatable(),
                                Origin.of(file.path())),
                        sql ? text : "",
                        1,
                        List.of(),
                        undoable));
    }

    /** Each file that is one too many, with the first that has its place. */
    private void clashes(List<FlywayFile> files) {
        for (int i = 1; i < files.size(); i++) {
            FlywayFile file = files.get(i);
            files.subList(0, i).stream()
                    .filter(file::clashes)
                    .findFirst()
                    .ifPresent(first -> findings.problem(
                            Origin.of(file.path()),
                            "\"" + file.name().id() + "\" is taken by \"" + first.path() + "\" already"));
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String path) {
        String name = fileName(path);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
