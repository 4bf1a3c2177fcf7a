package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said of the files of migrations while they are read. */
final class Findings {

    /** The largest migration that is read, in bytes. */
    private static final long LIMIT = 50_000_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();

    /** What the tool would reject. */
    List<Problem> problems() {
        return problems;
    }

    /** Why migrations may be missing. */
    List<Problem> unreadable() {
        return unreadable;
    }

    void problem(Origin at, String message) {
        problems.add(new Problem(at, message));
    }

    void unreadable(Origin at, String message) {
        unreadable.add(new Problem(at, message));
    }

    /** The text of a file, the same on every system: without a byte order mark, "\n" as line end; empty when there is none. */
    Optional<String> text(ProjectTree tree, String path) {
        Content content = tree.read(path, LIMIT);
        if (!(content instanceof Content.Bytes bytes)) {
            String reason = content instanceof Content.Refused refused ? refused.reason() : "does not exist";
            unreadable(Origin.of(path), "\"" + path + "\" " + reason);
            return Optional.empty();
        }
        String text = bytes.utf8();
        if (text.indexOf('\0') >= 0) {
            unreadable(Origin.of(path), "\"" + path + "\" is binary");
            return Optional.empty();
        }
        String own = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(own.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
