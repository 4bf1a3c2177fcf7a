package dev.readiness.gather.git;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads tags: what they name, what they peel to, whether they are signed. */
final class TagReader {

    private static final Comparator<ReleaseTag> HIGHEST_FIRST =
            Comparator.comparing(ReleaseTag::version).reversed().thenComparing(ReleaseTag::name);

    private final List<TagPattern> patterns;
    private final TreeMap<String, String> commits = new TreeMap<>();
    private final List<ReleaseTag> releases = new ArrayList<>();
    private final TreeSet<String> unreadable = new TreeSet<>();

    private TagReader(List<TagPattern> patterns) {
        this.patterns = patterns;
    }

    static TagFacts read(Repository repository, List<TagPattern> patterns) throws IOException {
        TagReader reader = new TagReader(patterns);
        List<Ref> refs = repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS);
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : refs) {
                reader.add(walk, ref);
            }
            reader.addMalformed(repository, refs);
            reader.releases.sort(HIGHEST_FIRST);
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return new TagFacts(
                        reader.commits, reader.releases, Optional.empty(), Set.of(), List.copyOf(reader.unreadable));
            }
            Set<String> signed = reader.signed(repository, walk, head);
            Optional<ReleaseTag> last = new LastRelease(walk, head, reader.unreadable).among(reader.releases);
            return new TagFacts(reader.commits, reader.releases, last, signed, List.copyOf(reader.unreadable));
        }
    }

    /** What packed-refs says a tag peels to is taken from there: a long history has many tags, and reading each costs. */
    private void add(RevWalk walk, Ref ref) {
        String name = Repository.shortenRefName(ref.getName());
        ObjectId peeled = ref.getPeeledObjectId();
        if (ref.isPeeled()) {
            add(name, peeled == null ? ref.getObjectId() : peeled, peeled != null);
            return;
        }
        try {
            RevObject object = walk.parseAny(ref.getObjectId());
            RevObject target = walk.peel(object);
            if (target.getType() == Constants.OBJ_COMMIT) {
                add(name, target, object instanceof RevTag);
            } else if (version(name).isPresent()) {
                unreadable.add("tag \"" + name + "\" names no commit");
            }
        } catch (IOException | RuntimeException e) {
            unreadable.add("tag \"" + name + "\" names an object that cannot be read");
        }
    }

    private void add(String name, ObjectId commit, boolean annotated) {
        commits.put(name, commit.name());
        version(name).ifPresent(version -> releases.add(new ReleaseTag(name, version, commit.name(), annotated)));
    }

    private Optional<SemanticVersion> version(String name) {
        return patterns.stream()
                .flatMap(pattern -> pattern.version(name).stream())
                .findFirst();
    }

    /** The names of the releases on a commit whose tag carries a signature. */
    private Set<String> signed(Repository repository, RevWalk walk, ObjectId head) throws IOException {
        Set<String> signed = new TreeSet<>();
        for (ReleaseTag tag : releases) {
            if (tag.annotated() && tag.commit().equals(head.name())) {
                Ref ref = repository.exactRef(Constants.R_TAGS + tag.name());
                if (walk.parseTag(ref.getObjectId()).getRawGpgSignature() != null) {
                    signed.add(tag.name());
                }
            }
        }
        return signed;
    }

    /** JGit passes over files that hold no object id; a release may hide behind one. */
    private void addMalformed(Repository repository, List<Ref> refs) throws IOException {
        Path directory =
                repository.getCommonDirectory().toPath().resolve("refs").resolve("tags");
        if (!Files.isDirectory(directory)) {
            return;
        }
        TreeSet<String> read = new TreeSet<>();
        refs.forEach(ref -> read.add(Repository.shortenRefName(ref.getName())));
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".lock") && !read.contains(name))
                    .forEach(name -> unreadable.add("tag \"" + name + "\" holds no object id"));
        }
    }
}
