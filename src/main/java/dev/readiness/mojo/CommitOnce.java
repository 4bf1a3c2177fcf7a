package dev.readiness.mojo;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.gather.git.GitGatherer;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * The commit that a session builds, read when the first module asks: comparing a large work tree for each module would cost,
 * and all modules are to say the same. Lives in the session's data under this class, so that a daemon forgets it.
 */
record CommitOnce(Evidence<HeadCommit> commit, Evidence<GitFacts> head, Evidence<WorkTreeFacts> tree) {

    static CommitOnce of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (CommitOnce.class) {
            if (data.get(CommitOnce.class) instanceof CommitOnce known) {
                return known;
            }
            Root root = new SessionTranslator(session).root();
            try (GitGatherer git = new GitGatherer(root.directory(), List.of(), System.getenv())) {
                CommitOnce read = new CommitOnce(git.commit(), git.head(), git.workTree());
                data.set(CommitOnce.class, read);
                return read;
            }
        }
    }
}
