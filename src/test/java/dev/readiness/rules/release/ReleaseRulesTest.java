package dev.readiness.rules.release;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.Document.Heading;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.documents.ReleaseDocuments.Task;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.rules.Given;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseRulesTest {

    private static final String BREAKS = "commit \"1111111\" breaks something, and ";

    @Test
    void asksForNotesWhereTheyAreKept() {
        assertRule(new NotesPresent())
                .on(facts(Optional.empty(), true, Optional.empty(), true))
                .reports("", "\"notes.md\" does not exist")
                .at("notes.md");
        assertRule(new NotesPresent())
                .on(facts(Optional.empty(), false, Optional.empty(), true))
                .doesNotApply("the project keeps no release notes of its own");
    }

    @Test
    void notesAreEnoughWhereNothingBreaks() {
        notes(List.of("feat: a"), true).isSilent();
        assertRule(new NotesPresent())
                .on(facts(Optional.of(document(true)), false, Optional.empty(), false))
                .isSilent();
    }

    @Test
    void reportsABreakingChangeThatNoHeadingSpeaksOf() {
        assertRule(new NotesPresent())
                .on(history("fix!: a", document(true, heading("Features", false))))
                .reports(Severity.ERROR, "", BREAKS + "no heading speaks of breaking changes or upgrading")
                .at("notes.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Breaking changes", "BREAKING", "Upgrade steps", "Upgrading", "Migration guide", "How to migrate"
            })
    void acceptsASectionOnWhatBreaks(String text) {
        assertRule(new NotesPresent())
                .on(history("fix!: a", document(true, heading(text, false))))
                .isSilent();
        assertRule(new NotesPresent())
                .on(history("fix: a\n\nBREAKING CHANGE: b", document(true, heading(text, true))))
                .reports(Severity.ERROR, "", BREAKS + "nothing stands below \"" + text + "\"")
                .at("notes.md:5");
    }

    @Test
    void oneSectionOfTwoIsEnough() {
        assertRule(new NotesPresent())
                .on(history("fix!: a", document(true, heading("Breaking", true), heading("Upgrade", false))))
                .isSilent();
    }

    @Test
    void whatWasTakenBackNeedNoWords() {
        Commit revert = Commit.of("2".repeat(40), "Revert \"feat!: x\"\n\nThis reverts commit 1111111.", false);
        assertRule(new NotesPresent())
                .on(history(List.of(revert, Commit.of("1".repeat(40), "feat!: x", false)), document(true)))
                .isSilent();
    }

    @Test
    void aBreakingChangeInTheListOfASquashNeedsWords() {
        notes(List.of("Add search (#12)\n\n* feat!: drop the index\n"), true).reportsKeys("");
    }

    @Test
    void doesNotLookIntoWhatIsNotMarkdown() {
        assertRule(new NotesPresent()).on(history("fix!: a", document(false))).isSilent();
    }

    @Test
    void reportsATaskThatIsOpen() {
        assertRule(new ChecklistComplete())
                .on(checklist(
                        task(4, "Rollback tried", false, false), task(5, "b", true, false), task(6, "c", false, true)))
                .reports("", "\"Rollback tried\" is not ticked")
                .at("checklist.md:4");
        assertRule(new ChecklistComplete())
                .on(checklist(task(5, "b", true, false), task(6, "c", false, true), task(7, "d", true, true)))
                .isSilent();
    }

    @Test
    void warnsOfAMissingChecklistWhereTheyAreKept() {
        assertRule(new ChecklistComplete())
                .on(facts(Optional.empty(), true, Optional.empty(), true))
                .reports(Severity.WARNING, "", "\"checklist.md\" does not exist")
                .at("checklist.md");
        assertRule(new ChecklistComplete())
                .on(facts(Optional.empty(), true, Optional.empty(), false))
                .doesNotApply("the project keeps no checklists");
        assertRule(new ChecklistComplete())
                .on(facts(Optional.empty(), true, Optional.of(List.of()), false))
                .isSilent();
    }

    private static RuleAssert notes(List<String> messages, boolean outlined) {
        return assertRule(new NotesPresent()).on(history(messages.get(0), document(outlined)));
    }

    private static Facts history(String message, Document notes) {
        return history(
                List.of(Commit.of("2".repeat(40), "Merge", true), Commit.of("1".repeat(40), message, false)), notes);
    }

    private static Facts history(List<Commit> commits, Document notes) {
        ReleaseTag tag = new ReleaseTag("v1", SemanticVersion.parse("1.0.0").orElseThrow(), "0".repeat(40), true);
        return builder(Optional.of(notes), true, Optional.empty(), true)
                .with(HistoryFacts.class, new HistoryFacts(tag, commits, true))
                .build();
    }

    private static Document document(boolean outlined, Heading... headings) {
        return new Document("notes.md", outlined, List.of(headings), List.of(), new TreeSet<>(), List.of(), List.of());
    }

    private static Heading heading(String text, boolean empty) {
        return new Heading(Origin.of("notes.md", 5), 2, text, "", empty);
    }

    private static Task task(int line, String text, boolean ticked, boolean afterwards) {
        return new Task(Origin.of("checklist.md", line), text, ticked, afterwards);
    }

    private static Facts checklist(Task... tasks) {
        return facts(Optional.empty(), true, Optional.of(List.of(tasks)), true);
    }

    private static Facts facts(
            Optional<Document> notes, boolean notesKept, Optional<List<Task>> checklist, boolean checklistKept) {
        return builder(notes, notesKept, checklist, checklistKept).build();
    }

    private static Facts.Builder builder(
            Optional<Document> notes, boolean notesKept, Optional<List<Task>> checklist, boolean checklistKept) {
        return Given.policy()
                .with(
                        ReleaseDocuments.class,
                        new ReleaseDocuments(notes, "notes.md", notesKept, checklist, "checklist.md", checklistKept));
    }
}
