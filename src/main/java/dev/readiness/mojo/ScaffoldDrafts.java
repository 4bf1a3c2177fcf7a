package dev.readiness.mojo;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.mojo.ScaffoldWriter.Draft;
import dev.readiness.scaffold.Plan;
import dev.readiness.scaffold.ScaffoldFile;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan has to write, filled in.
 *
 * @param beside whether to write what would stand in place of a file that is there
 */
record ScaffoldDrafts(ProjectTree tree, ScaffoldText text, boolean beside) {

    private static final String NEW = ".new";
    private static final long LARGEST = 10_000_000;

    Stream<Draft> of(Plan plan) {
        return Stream.concat(
                plan.missing().stream().map(file -> draft(file, "")),
                plan.present().stream()
                        .filter(present -> beside)
                        .map(Plan.Present::file)
                        .filter(file -> tree.exists(file.path()) && !tree.exists(file.path() + NEW))
                        .map(file -> draft(file, NEW))
                        .filter(this::differs));
    }

    private Draft draft(ScaffoldFile file, String suffix) {
        return new Draft(file.path() + suffix, text.of(file), file.executable());
    }

    private boolean differs(Draft draft) {
        String path = draft.path().substring(0, draft.path().length() - NEW.length());
        Optional<String> there =
                tree.read(path, LARGEST) instanceof Bytes bytes ? Optional.of(bytes.utf8()) : Optional.empty();
        return !there.map(content -> content.replace("\r\n", "\n")).equals(Optional.of(draft.text()));
    }
}
