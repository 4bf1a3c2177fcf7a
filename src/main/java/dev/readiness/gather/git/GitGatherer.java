package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedLines;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.RemoteFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.env.GitIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * Reads the repository that holds a project, one fact at a time; it is opened once, when the first is asked for. One gatherer
 * serves a whole reactor. Safe for several threads.
 */
public final class GitGatherer implements AutoCloseable {

    private static final Origin PLACE = Origin.of(".");

    private final Path root;
    private final List<TagPattern> patterns;
    private final Map<String, String> environment;
    private @Nullable Opening opening;
    private @Nullable Evidence<TagFacts> tags;

    /** What the attempt to open gave: a repository, or why there is none. */
    private record Opening(Optional<OpenRepository> repository, Optional<String> unreadable) {}

    /**
     * @param root of the project
     * @param tagPatterns of release tags; {@code {version}} stands for the version
     * @param environment the variables in which a CI server may name the branch
     */
    public GitGatherer(Path root, List<String> tagPatterns, Map<String, String> environment) {
        this.root = root;
        this.patterns = tagPatterns.stream().map(TagPattern::of).toList();
        this.environment = Map.copyOf(environment);
    }

    public Evidence<GitFacts> head() {
        return read("HEAD cannot be read", open -> {
            Repository repository = open.repository();
            String branch = repository.getFullBranch();
            Optional<String> commit =
                    Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::name);
            if (branch == null || (commit.isEmpty() && hasFile(repository, branch))) {
                return Evidence.unknown(PLACE, "HEAD cannot be read");
            }
            boolean detached = !branch.startsWith(Constants.R_REFS);
            return Evidence.known(new GitFacts(
                    commit,
                    detached ? CiBranch.of(environment) : Optional.of(Repository.shortenRefName(branch)),
                    detached,
                    isShallow(repository)));
        });
    }

    public Evidence<HeadCommit> commit() {
        return read("the commit cannot be read", open -> {
            ObjectId id = open.repository().resolve(Constants.HEAD);
            if (id == null) {
                return Evidence.absent("there is no commit yet");
            }
            try (RevWalk walk = new RevWalk(open.repository())) {
                return Evidence.known(new HeadCommit(
                        id.name(), Instant.ofEpochSecond(walk.parseCommit(id).getCommitTime())));
            }
        });
    }

    public Evidence<WorkTreeFacts> workTree() {
        return read(
                "the state of the files cannot be read from the git index",
                open -> Evidence.known(StatusReader.read(open)));
    }

    public synchronized Evidence<TagFacts> tags() {
        if (tags == null) {
            tags = read("the tags cannot be read", open -> Evidence.known(TagReader.read(open.repository(), patterns)));
        }
        return tags;
    }

    /** The commits since the last release, HEAD's own included; needs the tags. */
    public Evidence<HistoryFacts> history() {
        return history(TagFacts::lastRelease);
    }

    /** The commits since the release that a version follows: on HEAD's own tag those that it brought; needs the tags. */
    public Evidence<HistoryFacts> historyOf(String version) {
        return history(tags -> tags.before(version));
    }

    /** The commits since the release that somebody chooses among the tags; needs the tags. */
    public Evidence<HistoryFacts> history(Function<TagFacts, Optional<ReleaseTag>> since) {
        return read("the history cannot be read as far as the last release", open -> {
            Evidence<TagFacts> known = tags();
            if (known instanceof Evidence.Known<TagFacts> found) {
                return HistoryReader.read(open.repository(), since.apply(found.fact()), isShallow(open.repository()));
            }
            return Evidence.unknown(PLACE, "the tags cannot be read");
        });
    }

    /**
     * The lines of sources that were added or modified, as the files stand. Needs the tags where no commit is named.
     *
     * @param since a branch, tag or commit; empty for the release that the version follows
     * @param wanted which paths, relative to the project's root, are told
     * @param name whether a file of that name can be wanted, wherever it was before
     */
    public Evidence<ChangedLines> changedLines(
            Optional<String> since, String version, Predicate<String> wanted, Predicate<String> name) {
        return read("what changed since cannot be read", open -> {
            ChangedLinesReader reader = new ChangedLinesReader(open, wanted, name);
            return since.isPresent() ? reader.since(since.get()) : reader.since(tags(), version);
        });
    }

    /** The files as a commit has them; empty when there is no such commit. */
    public Optional<ProjectTree> tree(String commit) {
        Optional<OpenRepository> open = opened().repository();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Repository repository = open.get().repository();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId tree = walk.parseCommit(ObjectId.fromString(commit)).getTree();
            return Optional.of(new CommitTree(repository, tree, open.get().prefix()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * What came since the last release, for notes; needs the tags. When HEAD is a release itself, since the one before it.
     *
     * @param toFinal whether it is told up to a final release, so that pre-releases do not count as the last
     */
    public Evidence<ReleaseHistory> sinceRelease(boolean toFinal) {
        return releases(reader -> reader.since(toFinal));
    }

    /** Everything, release by release, for a changelog; needs the tags. */
    public Evidence<ReleaseHistory> allReleases() {
        return releases(ReleaseReader::all);
    }

    /** Where the branch comes from. */
    public Evidence<RemoteFacts> remote() {
        return read("the remotes cannot be read", open -> RemoteReader.read(open.repository()));
    }

    private interface Releases {
        Evidence<ReleaseHistory> of(ReleaseReader reader) throws IOException;
    }

    private Evidence<ReleaseHistory> releases(Releases reading) {
        return read("the history cannot be read", open -> {
            Evidence<TagFacts> known = tags();
            if (known instanceof Evidence.Known<TagFacts> found) {
                return reading.of(new ReleaseReader(open.repository(), found.fact()));
            }
            return Evidence.unknown(PLACE, "the tags cannot be read");
        });
    }

    /** What git knows of single paths; nothing when there is no repository that can be read. */
    public GitIndex index() {
        return new JGitIndex(opened().repository());
    }

    /** Lets go of the repository; asking again opens it again. */
    @Override
    public synchronized void close() {
        if (opening != null) {
            opening.repository().ifPresent(open -> open.repository().close());
            opening = null;
        }
    }

    private interface Reading<T extends Fact> {
        Evidence<T> of(OpenRepository repository) throws IOException;
    }

    private <T extends Fact> Evidence<T> read(String failure, Reading<T> reading) {
        Opening found = opened();
        if (found.unreadable().isPresent()) {
            return Evidence.unknown(PLACE, found.unreadable().get());
        }
        if (found.repository().isEmpty()) {
            return Evidence.absent("the project is not in a git repository");
        }
        try {
            return reading.of(found.repository().get());
        } catch (IOException | RuntimeException e) {
            return Evidence.unknown(PLACE, failure); // JGit's own words hold absolute paths
        }
    }

    private synchronized Opening opened() {
        if (opening == null) {
            try {
                opening = new Opening(OpenRepository.above(root), Optional.empty());
            } catch (OpenRepository.UnreadableException e) {
                opening = new Opening(Optional.empty(), Optional.ofNullable(e.getMessage()));
            }
        }
        return opening;
    }

    /** JGit takes a branch whose file is damaged for one without a commit. */
    private static boolean hasFile(Repository repository, String branch) {
        return Files.exists(repository.getCommonDirectory().toPath().resolve(branch));
    }

    private static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
