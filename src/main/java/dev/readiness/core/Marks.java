package dev.readiness.core;

import dev.readiness.facts.mark.Mark;
import java.util.List;

/** The marks in the files of the project; somebody else reads them. */
public interface Marks {

    Marks NONE = new Marks() {
        @Override
        public List<Mark> in(String path) {
            return List.of();
        }

        @Override
        public List<Mark> all() {
            return List.of();
        }
    };

    /** Those of a file. */
    List<Mark> in(String path);

    /** Those of every file that was read, sorted. */
    List<Mark> all();
}
