package dev.readiness.render.document;

import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import dev.readiness.facts.documents.BuildMarks;
import dev.readiness.facts.operations.Operations;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the templates of documents see. The same facts give the same model; its schema ships as {@code
 * dev/readiness/template-model.schema.json}.
 */
public final class DocumentModel {

    private DocumentModel() {}

    public static SortedMap<String, Object> of(Documented documented) {
        List<Map<String, Object>> applications = ApplicationPart.all(documented);
        return new Item()
                .flag("application", !applications.isEmpty())
                .flag("library", applications.isEmpty())
                .flag("serving", applications.stream().anyMatch(one -> Boolean.TRUE.equals(one.get("serves"))))
                .flag("central", LibraryPart.isForCentral(documented))
                .list("applications", applications)
                .part("changes", ChangePart.of(documented))
                .part("checklist", checklist(documented))
                .list("images", images(documented))
                .list("libraries", LibraryPart.all(documented))
                .part("migrations", MigrationPart.of(documented))
                .list("ports", ports(documented))
                .part("project", ProjectPart.of(documented))
                .part("release", RulePart.release(documented.report()))
                .part("rollback", RollbackPart.of(documented))
                .part("security", RulePart.security(documented.report()))
                .list("unknown", UnknownPart.of(documented))
                .part("variables", VariablePart.of(documented))
                .part("verdict", verdict(documented.report()))
                .build();
    }

    private static Map<String, Object> checklist(Documented documented) {
        Checklist checklist = Checklist.of(documented.checklist());
        return new Item()
                .flag("committed", documented.checklist().isPresent())
                .code("path", documented.checklistPath())
                .verbatim("before", checklist.before())
                .verbatim("begin", BuildMarks.BEGIN)
                .verbatim("end", BuildMarks.END)
                .verbatim("after", checklist.after())
                .build();
    }

    private static List<Map<String, Object>> images(Documented documented) {
        return documented
                .whole(Operations.class)
                .flatMap(operations -> operations.images().stream())
                .map(image -> (Map<String, Object>) new Item()
                        .code("name", image.name())
                        .code("at", image.at().toString())
                        .plain("file", image.at().path())
                        .build())
                .toList();
    }

    private static List<Map<String, Object>> ports(Documented documented) {
        return documented
                .whole(Operations.class)
                .flatMap(operations -> operations.ports().stream())
                .map(port -> (Map<String, Object>) new Item()
                        .code("use", port.use())
                        .code("number", port.number())
                        .code("at", port.at().toString())
                        .build())
                .toList();
    }

    private static Map<String, Object> verdict(Report report) {
        return new Item()
                .flag("ready", report.isReady())
                .text("word", report.isReady() ? "READY" : "NOT READY")
                .text("stage", report.stage().word())
                .number("errors", Math.toIntExact(report.violations(Severity.ERROR)))
                .number("warnings", Math.toIntExact(report.violations(Severity.WARNING)))
                .number("notes", Math.toIntExact(report.violations(Severity.NOTE)))
                .number("unknown", Math.toIntExact(report.unknown()))
                .number("waived", Math.toIntExact(report.waived()))
                .build();
    }
}
