package dev.readiness.gather.migrations;

import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.gather.ProjectTree;
import java.util.ArrayList;
import java.util.List;

/** Reads the migrations of a module from any tree: the work tree, or a commit. */
public final class MigrationReader {

    private final List<String> profiles;

    /** @param profiles active in production, whose files may say where migrations are */
    public MigrationReader(List<String> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /**
     * What a tree holds.
     *
     * @param scripts in the order in which their tool runs them
     * @param undo scripts of Flyway that take back others; they do not run by themselves
     * @param problems what the tool would reject
     * @param unreadable why migrations may be missing here; none when all were read
     */
    public record Reading(
            List<Script> scripts, List<Migration> undo, List<Problem> problems, List<Problem> unreadable) {
        public Reading {
            scripts = List.copyOf(scripts);
            undo = List.copyOf(undo);
            problems = List.copyOf(problems);
            unreadable = List.copyOf(unreadable);
        }

        /** The migrations alone, in the order in which their tool runs them. */
        public List<Migration> migrations() {
            return scripts.stream().map(Script::migration).toList();
        }

        /** Whether there is nothing at all. */
        public boolean isEmpty() {
            return scripts.isEmpty() && undo.isEmpty() && problems.isEmpty() && unreadable.isEmpty();
        }
    }

    /** Reads a module that keeps its resources where Maven expects them; "." is the root. */
    public Reading read(ProjectTree tree, String module) {
        return read(tree, module, List.of(ProjectTree.join(module, "src/main/resources")));
    }

    /**
     * Reads a module.
     *
     * @param module its directory; "." for the root
     * @param resources directories of its resources, relative to the root of the tree
     */
    public Reading read(ProjectTree tree, String module, List<String> resources) {
        Findings findings = new Findings();
        Places places = Places.of(tree, module, resources, profiles, findings);
        FlywayScripts flyway = new FlywayScripts(tree, places, findings);
        flyway.read();
        Changelogs liquibase = new Changelogs(tree, places, findings);
        liquibase.read();
        List<Script> scripts = new ArrayList<>(flyway.scripts());
        scripts.addAll(liquibase.scripts());
        return new Reading(scripts, flyway.undo(), findings.problems(), findings.unreadable());
    }
}
