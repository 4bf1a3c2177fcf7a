package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.ReleaseDocuments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tasks of a release, but for those that are done after it. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.checklist-complete",
        title = "The checklist of the release is done",
        fix = "do what the item says and tick it, or delete it where it does not apply",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = ReleaseDocuments.class,
        since = "0.1.0")
public final class ChecklistComplete implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        ReleaseDocuments documents = facts.get(ReleaseDocuments.class);
        return documents.checklistKept() || documents.checklist().isPresent()
                ? Optional.empty()
                : Optional.of("the project keeps no checklists");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ReleaseDocuments documents = facts.get(ReleaseDocuments.class);
        String path = documents.checklistPath();
        if (documents.checklist().isEmpty()) {
            return Stream.of(Finding.of(Origin.of(path), "", "\"" + path + "\" does not exist")
                    .as(Severity.WARNING));
        }
        return documents.checklist().orElse(List.of()).stream()
                .filter(task -> !task.ticked() && !task.afterwards())
                .map(task -> Finding.of(task.at(), "", "\"" + task.text() + "\" is not ticked"));
    }
}
