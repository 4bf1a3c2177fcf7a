package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The change sets of Liquibase in its order: from the master change log through every include. */
final class Changelogs {

    private static final int MOST = 20_000;
    /** Where Spring Boot, Quarkus and JHipster look when nothing says otherwise. */
    private static final List<String> MASTERS = List.of(
            "db/changelog/db.changelog-master.yaml",
            "db/changelog/db.changelog-master.yml",
            "db/changelog/db.changelog-master.xml",
            "db/changelog/db.changelog-master.json",
            "db/changelog/db.changelog-master.sql",
            "db/changeLog.xml",
            "db/changeLog.yaml",
            "db/changeLog.yml",
            "db/changeLog.json",
            "db/changeLog.sql",
            "config/liquibase/master.xml");

    private final ProjectTree tree;
    private final Places places;
    private final Findings findings;
    private final List<Script> scripts = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Map<List<String>, Origin> taken = new HashMap<>();

    Changelogs(ProjectTree tree, Places places, Findings findings) {
        this.tree = tree;
        this.places = places;
        this.findings = findings;
    }

    List<Script> scripts() {
        return scripts;
    }

    void read() {
        if (places.changelogs().isEmpty()) {
            MASTERS.stream()
                    .flatMap(master -> find(master).stream())
                    .findFirst()
                    .ifPresent(this::file);
        }
        for (Places.Configured changelog : places.changelogs()) {
            find(changelog.path())
                    .ifPresentOrElse(
                            this::file,
                            () -> findings.unreadable(
                                    changelog.at(), "the change log \"" + changelog.path() + "\" does not exist"));
        }
    }

    /** The file of a class path; Liquibase on the command line counts from the module. */
    private Optional<String> find(String name) {
        return Stream.concat(places.resources().stream(), Stream.of(places.module()))
                .map(root -> ProjectTree.join(root, Paths.onClassPath(name)))
                .filter(tree::exists)
                .findFirst();
    }

    private void file(String path) {
        if (!open.add(path)) {
            return; // Liquibase refuses a circle; whoever wrote it finds out at once
        }
        findings.text(tree, path)
                .flatMap(text -> ChangelogFile.parse(tree, path, text, findings))
                .ifPresent(log -> log.items().forEach(item -> item(path, log, item)));
        open.remove(path);
    }

    private void item(String path, ChangelogFile log, Part item) {
        switch (item.name()) {
            case "include" -> include(path, item);
            case "includeAll" -> includeAll(path, item);
            case "changeSet" -> changeSet(log, item);
            default -> {
                // properties, preconditions
            }
        }
    }

    private void include(String path, Part item) {
        String file = item.attribute("file");
        if (file.contains("${")) {
            findings.unreadable(item.at(), "the file that is included here is decided outside of the project");
            return;
        }
        Optional<String> found = item.is("relativeToChangelogFile")
                ? Optional.of(Paths.beside(path, file)).filter(tree::exists)
                : find(file);
        if (found.isPresent()) {
            file(found.get());
        } else if (!item.attribute("errorIfMissing").equals("false")) {
            findings.problem(item.at(), "\"" + file + "\" is included and does not exist");
        }
    }

    private void includeAll(String path, Part item) {
        String directory = item.attribute("path").replaceAll("/+$", "");
        List<String> roots = item.is("relativeToChangelogFile")
                ? List.of(Paths.beside(path, directory))
                : places.resources().stream()
                        .map(root -> ProjectTree.join(root, Paths.onClassPath(directory)))
                        .toList();
        String ending = item.attribute("endsWithFilter");
        List<String> files = roots.stream()
                .flatMap(root ->
                        tree
                                .deep(root, name -> ChangelogFile.isChangelog(name) && name.endsWith(ending), MOST)
                                .stream())
                .map(ProjectTree.Entry::path)
                .toList();
        if (files.isEmpty() && !item.attribute("errorIfMissingOrEmpty").equals("false")) {
            findings.problem(item.at(), "\"" + directory + "\" is included and holds no change log");
        }
        files.forEach(this::file);
    }

    private void changeSet(ChangelogFile log, Part item) {
        String id = item.attribute("author") + ":" + item.attribute("id");
        // those of different databases, contexts or labels never meet
        List<String> key = List.of(
                id,
                log.identity(item),
                item.attribute("dbms"),
                item.attribute("context") + item.attribute("contextFilter"),
                item.attribute("labels"));
        Origin first = taken.putIfAbsent(key, item.at());
        if (first != null) {
            findings.problem(item.at(), "\"" + id + "\" is taken at \"" + first + "\" already");
        }
        scripts.add(log.script(id, item, reference -> text(log.path(), reference)));
    }

    /** The text of a file that a change reads; empty when it is not there, which Liquibase says. */
    private String text(String path, Part reference) {
        String name = reference.attribute("path") + reference.attribute("file");
        Optional<String> found = reference.is("relativeToChangelogFile")
                ? Optional.of(Paths.beside(path, name)).filter(tree::exists)
                : name.isEmpty() ? Optional.empty() : find(name);
        return found.flatMap(file -> findings.text(tree, file)).orElse("");
    }
}
