package dev.readiness.rules.docs;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.policy.DocumentSettings;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the policy asks for. What only some projects need is a note, unless the policy names it. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.required-files-present",
        title = "The documents that people look for exist",
        fix = "write the document, or name the one that is kept under docs in the policy",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {DocumentFacts.class, DocumentSettings.class},
        since = "0.1.0")
public final class RequiredFilesPresent implements Rule {

    private static final List<String> USEFUL = List.of("LICENSE", "SECURITY");

    @Override
    public Stream<Finding> check(Facts facts) {
        DocumentFacts documents = facts.get(DocumentFacts.class);
        DocumentSettings settings = facts.get(DocumentSettings.class);
        Stream<String> operations =
                documents.operated() ? Stream.of(settings.production(), settings.deployment()) : Stream.empty();
        Stream<Finding> required = Stream.concat(settings.required().stream(), operations)
                .filter(name -> documents.file(name).isEmpty())
                .map(RequiredFilesPresent::missing);
        Stream<Finding> useful = USEFUL.stream()
                .filter(name -> !settings.required().contains(name))
                .filter(name -> documents.file(name).isEmpty())
                .map(name -> missing(name).as(Severity.NOTE));
        return Stream.concat(required, useful);
    }

    private static Finding missing(String name) {
        return Finding.of(Origin.of(name), name, "\"" + name + "\" does not exist");
    }
}
