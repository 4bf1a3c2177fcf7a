package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.shard.Named;
import dev.readiness.core.shard.Shard;
import dev.readiness.facts.Glob;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.cache.Digest;
import dev.readiness.render.shard.ShardParser;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the files that shards left, and reads them. */
final class ShardFiles {

    private static final String NONE_THERE =
            "carry what the builds with -Dreadiness.shard left in target/readiness/shard.json, and name the files by"
                    + " -Dreadiness.shards";

    private final Root root;
    private final WorkTree tree;

    ShardFiles(Root root) {
        this.root = root;
        this.tree = new WorkTree(root.directory());
    }

    /**
     * The shards, by file.
     *
     * @param places files, directories with every {@code .json} below them, or patterns; relative to the root
     * @throws ReadinessException when a place has none, or a file is none
     */
    List<Named> read(List<String> places) {
        TreeSet<String> files = new TreeSet<>();
        for (String given : places) {
            String place = root.path(root.directory().resolve(given.strip()));
            List<String> found = files(place);
            if (found.isEmpty()) {
                throw new ReadinessException("There is no shard in " + place, NONE_THERE);
            }
            files.addAll(found);
        }
        if (files.isEmpty()) {
            throw new ReadinessException("-Dreadiness.shards names no place", NONE_THERE);
        }
        List<Named> shards = new ArrayList<>();
        files.forEach(file -> shards.add(new Named(file, shard(file))));
        return shards;
    }

    private List<String> files(String place) {
        if (Glob.isPattern(place)) {
            return below(Glob.directory(place)).stream()
                    .filter(file -> Glob.matches(place, file))
                    .toList();
        }
        List<String> below =
                below(place).stream().filter(file -> file.endsWith(".json")).toList();
        return below.isEmpty()
                        && tree.exists(place)
                        && tree.deep(place, any -> true, 1).isEmpty()
                ? List.of(place)
                : below;
    }

    private List<String> below(String directory) {
        return tree.deep(directory, any -> true, Integer.MAX_VALUE).stream()
                .map(ProjectTree.Entry::path)
                .toList();
    }

    private Shard shard(String file) {
        return Verdicts.bytes(root.directory().resolve(file))
                .flatMap(bytes -> ShardParser.read(bytes, Digest::of))
                .orElseThrow(() -> new ReadinessException(
                        file + " is no shard as the plugin wrote it: edited, broken or of another version",
                        "build that part again with -Dreadiness.shard, and carry its target/readiness/shard.json along"
                                + " as it is"));
    }
}
