package dev.readiness.gather.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TagBuilder;

/** A real repository, a line for each step. The same steps give the same object ids. */
public final class GitFixture implements AutoCloseable {

    private final Git git;
    private Instant clock = Instant.parse("2026-06-01T12:00:00Z");

    private GitFixture(Git git) {
        this.git = git;
    }

    /** A repository on branch "main" without a commit. */
    public static GitFixture init(Path directory) {
        return attempt(() -> new GitFixture(Git.init()
                .setDirectory(directory.toFile())
                .setInitialBranch("main")
                .call()));
    }

    public static GitFixture open(Path directory) {
        return attempt(() -> new GitFixture(Git.open(directory.toFile())));
    }

    public Path root() {
        return git.getRepository().getWorkTree().toPath();
    }

    public GitFixture write(String path, String content) {
        return attempt(() -> {
            Path file = root().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        });
    }

    /** Deletes a file and gives its text. */
    public String take(String path) {
        return attempt(() -> {
            String text = Files.readString(root().resolve(path));
            Files.delete(root().resolve(path));
            return text;
        });
    }

    /** Adds all files that are not ignored, and commits them; an empty commit is fine. */
    public GitFixture commit(String message) {
        return attempt(() -> {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            clock = clock.plusSeconds(60);
            git.commit()
                    .setMessage(message)
                    .setAuthor(person())
                    .setCommitter(person())
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
            return this;
        });
    }

    /** What the clock says from now on: those of other machines may be wrong. */
    public GitFixture at(String instant) {
        clock = Instant.parse(instant);
        return this;
    }

    public GitFixture commits(String... messages) {
        for (String message : messages) {
            commit(message);
        }
        return this;
    }

    /** Light: a name for a commit and nothing more. */
    public GitFixture tag(String name) {
        return attempt(() -> {
            git.tag().setName(name).setAnnotated(false).setSigned(false).call();
            return this;
        });
    }

    public GitFixture annotatedTag(String name) {
        return attempt(() -> {
            git.tag()
                    .setName(name)
                    .setMessage("Release " + name)
                    .setTagger(person())
                    .setSigned(false)
                    .call();
            return this;
        });
    }

    /** A tag object with the block that a signing program would have put there; nobody could verify it. */
    public GitFixture signedTag(String name, String kind) {
        return attempt(() -> {
            String tag = "object " + head() + "\ntype commit\ntag " + name + "\ntagger " + person().toExternalString()
                    + "\n\nRelease " + name + "\n-----BEGIN " + kind + " SIGNATURE-----\n\nAAAA\n-----END " + kind
                    + " SIGNATURE-----\n";
            try (ObjectInserter inserter = repository().newObjectInserter()) {
                ObjectId id = inserter.insert(Constants.OBJ_TAG, tag.getBytes(StandardCharsets.UTF_8));
                inserter.flush();
                ref(Constants.R_TAGS + name, id);
            }
            return this;
        });
    }

    /** A tag object that names the object of another tag. */
    public GitFixture tagOfTag(String name, String other) {
        return attempt(() -> {
            TagBuilder tag = new TagBuilder();
            tag.setTag(name);
            tag.setObjectId(repository().resolve(Constants.R_TAGS + other), Constants.OBJ_TAG);
            tag.setTagger(person());
            tag.setMessage("Release " + name);
            try (ObjectInserter inserter = repository().newObjectInserter()) {
                ObjectId id = inserter.insert(tag);
                inserter.flush();
                ref(Constants.R_TAGS + name, id);
            }
            return this;
        });
    }

    /** Points a ref at any object, without asking whether that makes sense. */
    public GitFixture ref(String name, ObjectId id) {
        return attempt(() -> {
            RefUpdate update = repository().updateRef(name);
            update.setNewObjectId(id);
            update.setCheckConflicting(false);
            update.forceUpdate();
            return this;
        });
    }

    /** Creates a branch at HEAD and checks it out. */
    public GitFixture branch(String name) {
        return attempt(() -> {
            git.checkout().setCreateBranch(true).setName(name).call();
            return this;
        });
    }

    /** Checks out a branch, or detaches HEAD at a tag or commit. */
    public GitFixture checkout(String name) {
        return attempt(() -> {
            git.checkout().setName(name).call();
            return this;
        });
    }

    /** Merges with a merge commit. */
    public GitFixture merge(String branch) {
        return attempt(() -> {
            git.merge()
                    .include(repository().resolve(branch))
                    .setFastForward(FastForwardMode.NO_FF)
                    .setMessage("Merge branch '" + branch + "'")
                    .call();
            return this;
        });
    }

    /** Merges several branches in one commit, with the files as they are. */
    public GitFixture merge(String message, String... branches) {
        return attempt(() -> {
            clock = clock.plusSeconds(60);
            CommitBuilder merge = new CommitBuilder();
            try (ObjectInserter inserter = repository().newObjectInserter()) {
                merge.setTreeId(repository().resolve(Constants.HEAD + "^{tree}"));
                merge.addParentId(repository().resolve(Constants.HEAD));
                for (String branch : branches) {
                    merge.addParentId(repository().resolve(branch));
                }
                merge.setAuthor(person());
                merge.setCommitter(person());
                merge.setMessage(message);
                ObjectId id = inserter.insert(merge);
                inserter.flush();
                return ref(repository().getFullBranch(), id);
            }
        });
    }

    public GitFixture config(String section, String name, String value) {
        return attempt(() -> {
            StoredConfig config = repository().getConfig();
            config.setString(section, null, name, value);
            config.save();
            return this;
        });
    }

    /** A clone over {@code file://} that knows only the last commits, and the light tags on them. */
    public GitFixture shallowClone(Path target, int depth) {
        return attempt(() -> {
            GitFixture clone = new GitFixture(Git.cloneRepository()
                    .setURI(root().toUri().toString())
                    .setDirectory(target.toFile())
                    .setDepth(depth)
                    .setNoTags()
                    .call());
            for (Ref tag : repository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                if (clone.repository().getObjectDatabase().has(tag.getObjectId())) {
                    clone.ref(tag.getName(), tag.getObjectId());
                }
            }
            return clone;
        });
    }

    /** A linked worktree as {@code git worktree add --detach} makes it: its {@code .git} is a file. */
    public Path worktree(Path target) {
        return attempt(() -> {
            Path administration = repository().getDirectory().toPath().resolve("worktrees/linked");
            Files.createDirectories(administration);
            Files.createDirectories(target);
            Files.writeString(administration.resolve("HEAD"), head() + "\n");
            Files.writeString(administration.resolve("commondir"), "../..\n");
            Files.writeString(administration.resolve("gitdir"), target.resolve(".git") + "\n");
            Files.writeString(target.resolve(".git"), "gitdir: " + administration + "\n");
            try (Git linked = Git.open(target.toFile())) {
                linked.reset().setMode(ResetType.HARD).call();
            }
            return target;
        });
    }

    /** Full id of HEAD's commit. */
    public String head() {
        return attempt(() -> {
            ObjectId id = repository().resolve(Constants.HEAD);
            return id == null ? "" : id.name();
        });
    }

    public Repository repository() {
        return git.getRepository();
    }

    public Git git() {
        return git;
    }

    @Override
    public void close() {
        git.close();
    }

    private PersonIdent person() {
        return new PersonIdent("Ada Example", "ada@example.org", clock, ZoneOffset.UTC);
    }

    private interface Step<T> {
        T take() throws IOException, GitAPIException;
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
