package dev.readiness.rules.docs;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.policy.DocumentSettings;
import java.util.stream.Stream;

/** Words that say "later" in the documents that a release needs: the README, those for operators, the release notes. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.nothing-unfinished",
        title = "The documents of a release are finished",
        fix = "write what is missing, or delete the sentence",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {DocumentFacts.class, DocumentSettings.class},
        since = "0.1.0")
public final class NothingUnfinished implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        DocumentFacts documents = facts.get(DocumentFacts.class);
        DocumentSettings settings = facts.get(DocumentSettings.class);
        Stream<Document> named = Stream.concat(
                        settings.required().stream(), Stream.of(settings.production(), settings.deployment()))
                .flatMap(name -> documents.document(name).stream());
        Stream<Document> notes =
                facts.find(ReleaseDocuments.class).stream().flatMap(release -> release.notes().stream());
        return Stream.concat(named, notes)
                .distinct()
                .flatMap(document -> document.unfinished().stream())
                .map(left -> Finding.of(left.at(), "", "the text says \"" + left.word() + "\""));
    }
}
