package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.documents.MarkedVersions;
import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a project, tracked by git, in which a line says that it shows the version: a chart, a Dockerfile, a manifest.
 *
 * @param git in the project's directory
 */
record MarkedFiles(GitProgram git) {

    /**
     * What a release writes, with those files.
     *
     * @param written by path from the repository's top
     * @param poms are left to those who know them
     */
    SortedMap<String, byte[]> with(SortedMap<String, byte[]> written, Set<String> poms, String version) {
        Path top = git.top();
        SortedMap<String, byte[]> all = new TreeMap<>(written);
        for (String path : paths()) {
            if (!poms.contains(path)) {
                byte[] before = all.containsKey(path) ? all.get(path) : bytes(top, path);
                byte[] after = MarkedVersions.raise(path, before, version);
                if (!Arrays.equals(before, after)) {
                    all.put(path, after);
                }
            }
        }
        return all;
    }

    private List<String> paths() {
        String found = git.run("grep", "-I", "-l", "-z", "--full-name", "--fixed-strings", "-e", MarkedVersions.MARK)
                .out();
        return Arrays.stream(found.split("\0")).filter(path -> !path.isBlank()).toList();
    }

    private static byte[] bytes(Path top, String path) {
        try {
            return Files.readAllBytes(top.resolve(path));
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be read", "see that you may read it");
        }
    }
}
