package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.Remote.Answer;
import dev.readiness.release.git.Remote.Outcome;
import dev.readiness.release.git.Remote.Update;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.git.Tags;
import dev.readiness.release.git.Worktree;
import dev.readiness.release.pom.PomEditor;
import dev.readiness.release.pom.VersionChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.execution.MavenSession;

/** The branch on which an older release is mended: {@code 1.2.x}, which begins with the next patch of that release. */
record MaintenanceBranch(MavenSession session, Basis basis, GitProgram git, ReleaseOptions options) {

    /** Makes, pushes and checks it out; what was done, for the log. */
    List<String> begin(String tag) {
        SemanticVersion version = version(tag);
        String name = version.major() + "." + version.minor() + ".x";
        String commit = new Tags(git)
                .commit(tag)
                .orElseThrow(() -> new ReadinessException(
                        "There is no tag \"" + tag + "\"", "fetch it with git fetch --tags, or name another one"));
        if (git.run("rev-parse", "--verify", "--quiet", "refs/heads/" + name).isGood()) {
            throw new ReadinessException(
                    "The branch \"" + name + "\" is there already",
                    "check it out, commit the fix, and release from it");
        }
        if (!git.ask("status", "--porcelain", "--untracked-files=no").isEmpty()) {
            throw new ReadinessException(
                    "You have changes that are not committed",
                    "commit or stash them: another branch is checked out here");
        }
        String next = options.next().orElseGet(() -> Bump.PATCH.after(version) + "-SNAPSHOT");
        String begun = commit(commit, version.toString(), next, tag);
        Optional<String> remote = options.remote().or(() -> RemoteReader.name(git, ""));
        remote.ifPresent(known -> push(known, name, begun));
        git.ask("branch", "--no-track", name, begun);
        remote.ifPresent(known -> git.ask("config", "branch." + name + ".remote", known));
        git.ask("checkout", "--quiet", name);
        return List.of(
                "branch " + name + " begins " + next + " after " + tag
                        + remote.map(known -> ", here and at " + new Remote(git, known).shown())
                                .orElse(""),
                "now commit the fix here, push it, and run mvn readiness:release");
    }

    private SemanticVersion version(String tag) {
        return basis.policy().policy().release().tags().stream()
                .flatMap(pattern -> TagPattern.of(pattern).version(tag).stream())
                .findFirst()
                .filter(SemanticVersion::isFinal)
                .orElseThrow(() -> new ReadinessException(
                        "-Dfrom is \"" + tag + "\", which is no tag of a final release",
                        "name one such as v1.2.3; release.tags in readiness.yml says how they are named"));
    }

    private String commit(String start, String version, String next, String tag) {
        Path top = git.top();
        Worktree worktree = new Worktree(
                git, new SessionTranslator(session).reportDirectory().resolve("release"));
        try {
            worktree.open(start);
            Path there =
                    worktree.directory().resolve(top.relativize(basis.root().directory()));
            SortedMap<String, byte[]> poms = new ReactorPoms(
                            List.of(there.resolve("pom.xml")), there.resolve(".mvn"), worktree.directory())
                    .read();
            VersionChange change = new VersionChange(version, next, tag, "HEAD", Optional.empty());
            return worktree.commit(
                    PomEditor.edit(poms, change).files(),
                    options.messages().next().replace("{next}", next),
                    options.signOff());
        } finally {
            worktree.remove();
        }
    }

    private void push(String remote, String name, String commit) {
        Remote there = new Remote(git, remote);
        Answer answer = there.push(List.of(new Update(commit, "refs/heads/" + name)));
        if (answer.outcome() != Outcome.ACCEPTED) {
            throw new ReadinessException(
                    "The remote \"" + there.shown() + "\" did not take the branch \"" + name + "\": " + answer.reason(),
                    "do what the remote says, and try again");
        }
    }
}
