package dev.readiness.render.document;

import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What operators must do or know since the last release, by subject. */
final class ChangePart {

    private ChangePart() {}

    static Map<String, Object> of(Documented documented) {
        List<OperationalDiff> diffs = documented.whole(OperationalDiff.class).toList();
        List<Change> changes =
                diffs.stream().flatMap(diff -> diff.changes().stream()).toList();
        Item part = new Item()
                .flag("known", !diffs.isEmpty())
                .flag("present", !changes.isEmpty())
                .code("since", diffs.isEmpty() ? "" : diffs.get(0).since().name());
        Arrays.stream(Subject.values())
                .forEach(subject -> part.list(
                        subject.name().toLowerCase(Locale.ROOT),
                        changes.stream()
                                .filter(change -> change.subject() == subject)
                                .map(ChangePart::part)
                                .toList()));
        return part.build();
    }

    private static Map<String, Object> part(Change change) {
        return new Item()
                .text("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .code("name", change.name())
                .code("before", change.before())
                .code("after", change.after())
                .flag("hasBefore", change.before().isPresent())
                .flag("hasAfter", change.after().isPresent())
                .code("at", change.at().toString())
                .build();
    }
}
