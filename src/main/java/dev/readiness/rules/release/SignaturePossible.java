package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.RepositoryState;
import java.util.Optional;
import java.util.stream.Stream;

/** Seen by signing something that is thrown away: a key that has expired is found before the first commit. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.signature-possible",
        title = "The tag can be signed",
        fix = "see git config user.signingKey, gpg.format and gpg.program, renew the key, or unset tag.gpgSign",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, RepositoryState.class},
        since = "0.1.0")
public final class SignaturePossible implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(RepositoryState.class).signing() ? Optional.empty() : Optional.of("no signature is asked for");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts
                .get(RepositoryState.class)
                .signingProblem()
                .map(problem -> Finding.of(Origin.of("."), "", "a signature that is tried fails: " + problem))
                .stream();
    }
}
