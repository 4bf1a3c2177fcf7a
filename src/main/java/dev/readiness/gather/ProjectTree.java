package dev.readiness.gather;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a project, wherever they stand: the work tree, later a commit. Paths are relative to the root, with forward
 * slashes, and never lead out of it.
 */
public interface ProjectTree {

    /** What reading a file gave. */
    sealed interface Content {

        /** The bytes of the file; read once, never written to. */
        @SuppressWarnings("ArrayRecordComponent") // identity does not matter, a copy of 50 MB would
        record Bytes(byte[] bytes) implements Content {

            public String utf8() {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }

        /** There is no such file. */
        record Missing() implements Content {}

        /**
         * The file is there and was not read.
         *
         * @param reason e.g. "is larger than 5 MB", "is a symbolic link that leaves the project"
         */
        record Refused(String reason) implements Content {}
    }

    /** Reads a file of at most {@code limit} bytes. */
    Content read(String path, long limit);

    /** Whether anything bears that name, even a link that leads nowhere. */
    boolean exists(String path);

    /**
     * What stands directly in a directory, is no directory itself and has a matching name, as paths, sorted; none when there is
     * no such directory. Whether it can be read, reading tells.
     */
    List<String> files(String directory, Predicate<String> name);

    /**
     * A file in a directory or below it.
     *
     * @param modified milliseconds since 1970; 0 where files have no time, as in a commit
     */
    record Entry(String path, long modified) {}

    /** Regular files in a directory and below it whose names match, sorted by path; at most {@code limit} of them. */
    List<Entry> deep(String directory, Predicate<String> name, int limit);

    /** Joins a directory and a name; "." is the root. */
    static String join(String directory, String name) {
        return directory.equals(".") ? name : directory + "/" + name;
    }
}
