package dev.readiness.gather.env;

/** What git knows of a path; paths are relative to the root of the run. */
public interface GitIndex {

    /** No repository: nothing is tracked, nothing is ignored. */
    GitIndex NONE = new GitIndex() {
        @Override
        public boolean tracks(String path) {
            return false;
        }

        @Override
        public boolean ignores(String path) {
            return false;
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    };

    /** Whether the index holds the path. */
    boolean tracks(String path);

    /** Whether an ignore file covers the path. */
    boolean ignores(String path);

    /** Whether there is a repository to ask. */
    boolean isKnown();
}
