package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts that shall be replaced, each once, wherever the wish comes from. */
final class Changes {

    /** @param literal what stands there now */
    private record Change(Literal literal, String what, String after) {

        boolean isReal() {
            return !literal.text().equals(after);
        }
    }

    private record Place(String path, int offset) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::path).thenComparing(Place::offset);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        static Place of(Literal literal) {
            return new Place(literal.source().path(), literal.offset());
        }
    }

    private final SortedMap<Place, Change> changes = new TreeMap<>();

    /**
     * Asks for a text.
     *
     * @param what it is, for the plan
     * @throws ReadinessException when another text was asked for at the same place, or an entity says the present one
     */
    void set(Literal literal, String what, String after) {
        Change change = new Change(literal, what, after);
        if (literal.indirect() && change.isReal()) {
            throw new ReadinessException(
                    literal.at() + ": the " + what + " is written as an entity", "write the version itself there");
        }
        Change earlier = changes.putIfAbsent(Place.of(literal), change);
        if (earlier != null && !earlier.after().equals(after)) {
            throw new ReadinessException(
                    literal.at() + ": the " + what + " would have to be both \"" + earlier.after() + "\" and \"" + after
                            + "\"",
                    "write the version of every module with the same properties");
        }
    }

    /** Whether the text at this place becomes another one. */
    boolean touches(Literal literal) {
        Change change = changes.get(Place.of(literal));
        return change != null && change.isReal();
    }

    /** @param files that the texts were read from */
    Edited applied(SortedMap<String, byte[]> files) {
        List<Edit> edits = new ArrayList<>();
        SortedMap<String, byte[]> changed = new TreeMap<>();
        files.keySet().forEach(path -> {
            List<Change> here = changes.values().stream()
                    .filter(change -> change.literal().source().path().equals(path) && change.isReal())
                    .toList();
            here.forEach(one -> edits.add(
                    new Edit(one.literal().at(), one.what(), one.literal().text(), one.after())));
            if (!here.isEmpty()) {
                List<Splice> splices = here.stream()
                        .flatMap(one -> one.literal().splices(one.after()).stream())
                        .toList();
                changed.put(path, here.get(0).literal().source().with(splices));
            }
        });
        return new Edited(changed, edits);
    }
}
