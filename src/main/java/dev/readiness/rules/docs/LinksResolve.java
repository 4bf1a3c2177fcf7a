package dev.readiness.rules.docs;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.documents.DocumentFacts;
import java.util.stream.Stream;

/** Relative links between documents; addresses of other sites are never asked for. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.links-resolve",
        title = "Links between documents lead somewhere",
        fix = "correct the link, or delete it",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = DocumentFacts.class,
        since = "0.1.0")
public final class LinksResolve implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(DocumentFacts.class)
                .all()
                .flatMap(document -> document.broken().stream())
                .map(link -> Finding.of(
                        link.at(), link.target(), "the link \"" + link.target() + "\" is broken: " + link.fault()));
    }
}
