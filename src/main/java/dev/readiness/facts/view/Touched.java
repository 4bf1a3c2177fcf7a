package dev.readiness.facts.view;

import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one evaluation has looked at, so that its end can be explained. */
public final class Touched {

    private final List<String> unknown = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** A value with a place of its own. */
    public record Place(String key, Origin at) {}

    void note(String name, Answer answer) {
        if (answer instanceof Answer.Hidden hidden) {
            unknown.add(name + " " + hidden.reason());
        } else if (answer instanceof Answer.Unknown open) {
            unknown.add(name + " is unknown: " + open.reason());
        } else if (answer instanceof Answer.Absent none) {
            absent.add(none.reason());
        }
    }

    void missing(String section, String key) {
        unknown.add(section + " has no '" + key + "'");
    }

    void at(String key, Origin place) {
        places.add(new Place(key, place));
    }

    /** Why the last thing that could not be had could not be had. */
    public Optional<String> unknown() {
        return last(unknown);
    }

    /** Why there was nothing to know, and nothing else stood in the way. */
    public Optional<String> absent() {
        return unknown.isEmpty() ? last(absent) : Optional.empty();
    }

    /** The value with a place that was looked at last. */
    public Optional<Place> place() {
        return last(places);
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
