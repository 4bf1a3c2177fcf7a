package dev.readiness.render.notes;

import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The operational diff as a model: {@code requiredVariables}, {@code optionalVariables}, {@code removedVariables},
 * {@code settings}, {@code migrations}, {@code platform}, {@code dependencies}, {@code api}, {@code incompatible} (of the API)
 * and {@code unknown}, each a part with {@code entries}, or false; {@code isKnown} says whether there was a release to compare
 * with.
 */
final class OperationsModel {

    private OperationsModel() {}

    static Map<String, Object> of(Optional<OperationalDiff> diff) {
        Map<String, Object> model = new TreeMap<>();
        model.put("isKnown", diff.isPresent());
        model.put("requiredVariables", changes(diff.stream().flatMap(OperationalDiff::newlyRequired)));
        model.put("optionalVariables", changes(of(diff, Subject.VARIABLE).filter(OperationsModel::isOptional)));
        model.put("removedVariables", changes(of(diff, Subject.VARIABLE).filter(OperationsModel::isRemoved)));
        model.put("settings", changes(of(diff, Subject.SETTING)));
        model.put("migrations", changes(of(diff, Subject.MIGRATION)));
        model.put(
                "platform",
                changes(Stream.of(Subject.JAVA, Subject.IMAGE, Subject.PORT).flatMap(subject -> of(diff, subject))));
        model.put("dependencies", changes(of(diff, Subject.DEPENDENCY)));
        model.put("api", changes(of(diff, Subject.API)));
        model.put("incompatible", changes(of(diff, Subject.API).filter(change -> !ApiFacts.isCompatible(change))));
        model.put(
                "unknown",
                NotesModel.section(diff.stream()
                        .flatMap(known -> known.unknown().stream())
                        .<Object>map(Operations.Unknown::reason)
                        .toList()));
        model.put("hasSteps", diff.isPresent() && diff.get().changes().stream().anyMatch(OperationsModel::isStep));
        return model;
    }

    private static Stream<Change> of(Optional<OperationalDiff> diff, Subject subject) {
        return diff.stream().flatMap(known -> known.of(subject));
    }

    private static boolean isOptional(Change change) {
        return !isRemoved(change) && change.after().isPresent();
    }

    private static boolean isRemoved(Change change) {
        return change.kind() == Kind.REMOVED;
    }

    /** What operators have to do something for, or watch. */
    private static boolean isStep(Change change) {
        return change.subject() != Subject.DEPENDENCY
                && change.subject() != Subject.API
                && !(change.subject() == Subject.VARIABLE && isOptional(change));
    }

    private static Object changes(Stream<Change> changes) {
        return NotesModel.section(changes.<Object>map(OperationsModel::change).toList());
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> model = new TreeMap<>();
        model.put("subject", change.subject().name().toLowerCase(Locale.ROOT));
        model.put("name", change.name());
        model.put("nameMarkdown", Prose.code(change.name()));
        model.put("labelMarkdown", label(change));
        model.put("before", change.before().orElse(""));
        model.put("beforeMarkdown", shown(change.before()));
        model.put("hasBefore", change.before().isPresent());
        model.put("after", change.after().orElse(""));
        model.put("afterMarkdown", shown(change.after()));
        model.put("at", change.at().toString());
        for (Kind kind : Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            model.put(word, change.kind() == kind);
        }
        return model;
    }

    private static String shown(Optional<String> value) {
        return value.map(text -> text.isBlank() ? "an empty value" : Prose.code(text))
                .orElse("");
    }

    private static String label(Change change) {
        return switch (change.subject()) {
            case JAVA -> "The Java level";
            case IMAGE -> "The base image of " + Prose.code(change.name());
            case PORT -> "The port of " + Prose.code(change.name());
            default -> Prose.code(change.name());
        };
    }
}
