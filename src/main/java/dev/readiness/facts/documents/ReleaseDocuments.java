package dev.readiness.facts.documents;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What is written for the version that is being released.
 *
 * @param notes the release notes; empty when the file does not exist
 * @param notesPath where they are looked for
 * @param notesKept whether the project keeps such notes: it has the directory, or the policy names the path
 * @param checklist the tasks of the release; empty when the file does not exist
 * @param checklistPath where it is looked for
 * @param checklistKept whether the project keeps such lists
 */
public record ReleaseDocuments(
        Optional<Document> notes,
        String notesPath,
        boolean notesKept,
        Optional<List<Task>> checklist,
        String checklistPath,
        boolean checklistKept)
        implements Fact {

    /**
     * An item of a task list.
     *
     * @param afterwards whether it stands under a heading for what is done after the release
     */
    public record Task(Origin at, String text, boolean ticked, boolean afterwards) {}

    public ReleaseDocuments {
        checklist = checklist.map(List::copyOf);
    }
}
