package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.cache.Digest;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.GitProgram;
import dev.readiness.render.VerdictParser;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the build of a release said of it: a build that passes because its check was skipped has said nothing.
 *
 * @param reports where the caller's own build writes
 * @param top of the caller's work tree
 */
record ReleaseVerdict(Path reports, Path top) {

    /**
     * Looks at the verdict that the build left.
     *
     * @throws ReadinessException when the commit that was built was not judged ready, as a whole
     */
    void require(ReleasePlan plan) {
        String commit = new GitProgram(plan.checkout()).ask("rev-parse", "HEAD");
        boolean ready = Verdicts.bytes(file(plan))
                .flatMap(bytes -> VerdictParser.read(bytes, Digest::of))
                .filter(verdict -> verdict.ready()
                        && verdict.module().isEmpty()
                        && verdict.partial().isEmpty()
                        && verdict.judged().commit().equals(Optional.of(commit)))
                .isPresent();
        if (!ready) {
            throw new ReadinessException(
                    "The build of " + plan.version() + " passed, and no verdict says that it is ready",
                    "let readiness:check run in every module: see -Dreadiness.skip, <skip> and -N");
        }
    }

    private Path file(ReleasePlan plan) {
        Path there = reports.startsWith(top) ? plan.checkout().resolve(top.relativize(reports)) : reports;
        return there.resolve(Verdicts.FILE);
    }
}
