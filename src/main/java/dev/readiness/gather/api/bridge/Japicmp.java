package dev.readiness.gather.api.bridge;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiParameter;
import japicmp.output.OutputFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two jars. Only types of the JDK cross: in go "old" and "new", the bytes of the jars; out come lines of a change's
 * kind, its name and what is incompatible.
 *
 * @see <a href="https://siom79.github.io/japicmp/">japicmp</a>
 */
public final class Japicmp implements Function<Map<String, byte[]>, List<List<String>>> {

    private final List<List<String>> lines = new ArrayList<>();

    @Override
    public List<List<String>> apply(Map<String, byte[]> jars) {
        JarArchiveComparatorOptions lenient = new JarArchiveComparatorOptions();
        lenient.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(lenient)
                .compare(
                        new JApiCmpArchive(jars.get("old"), "old", "old"),
                        new JApiCmpArchive(jars.get("new"), "new", "new"));
        Options visible = Options.newDefault();
        visible.setAccessModifier(AccessModifier.PROTECTED);
        visible.setOutputOnlyModifications(true);
        new OutputFilter(visible).filter(classes);
        classes.forEach(this::add);
        return lines;
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName();
        add(type, type, name);
        // The members of a class that nobody sees any more need no line each.
        if (type.getChangeStatus() != JApiChangeStatus.MODIFIED || reasons(type).contains("class less accessible")) {
            return;
        }
        Stream.of(type.getConstructors(), type.getMethods())
                .flatMap(List::stream)
                .forEach(one -> add(one, one, name + "." + signature(one)));
        for (JApiField field : type.getFields()) {
            add(field, field, name + "." + field.getName());
        }
    }

    private static String signature(JApiBehavior behavior) {
        return behavior.getName()
                + behavior.getParameters().stream()
                        .map(JApiParameter::getType)
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What neither comes nor goes is told when a caller notices. */
    private void add(JApiHasChangeStatus change, JApiCompatibility compatibility, String name) {
        JApiChangeStatus status = change.getChangeStatus();
        String reasons = reasons(compatibility);
        if (status == JApiChangeStatus.NEW || status == JApiChangeStatus.REMOVED || !reasons.isEmpty()) {
            lines.add(List.of(status.name(), name, reasons));
        }
    }

    private static String reasons(JApiCompatibility compatibility) {
        return compatibility.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .map(change -> change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
