package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vulnerability in OSV's schema, or what osv-scanner says of a group of the same.
 *
 * @see <a href="https://ossf.github.io/osv-schema/">Open Source Vulnerability format</a>
 */
record OsvEntry(Set<String> ids, Rating rating, Fix fix) {

    static OsvEntry read(Json json) throws IOException {
        Set<String> ids = new TreeSet<>();
        Rating[] rating = {Rating.UNKNOWN};
        List<String> fixes = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "id" -> ids.add(named(json.name()));
                case "aliases" -> ids.addAll(json.names());
                case "database_specific" ->
                    json.object(property -> {
                        if (property.equals("severity")) {
                            rating[0] = Rating.of(json.name());
                        }
                    });
                case "affected" -> json.array(() -> json.object(part -> ranges(json, part, fixes)));
                default -> {
                    // prose, links and vectors; the score of these is in the group
                }
            }
        });
        return new OsvEntry(ids, rating[0], fixes.isEmpty() ? Fix.NONE : Fix.in(fixes.get(0)));
    }

    static OsvEntry readGroup(Json json) throws IOException {
        Set<String> ids = new TreeSet<>();
        Rating[] rating = {Rating.UNKNOWN};
        json.object(name -> {
            switch (name) {
                case "ids", "aliases" -> ids.addAll(json.names());
                case "max_severity" ->
                    rating[0] = json.decimal().map(Rating::of).orElse(Rating.UNKNOWN);
                default -> {
                    // experimental parts
                }
            }
        });
        return new OsvEntry(ids, rating[0], Fix.UNTOLD);
    }

    OsvEntry {
        ids = ids.isEmpty() ? Set.of("unnamed") : Set.copyOf(ids);
    }

    boolean isSameAs(OsvEntry other) {
        return ids.stream().anyMatch(other.ids::contains);
    }

    private static String named(String id) {
        return id.isEmpty() ? "unnamed" : id;
    }

    private static void ranges(Json json, String part, List<String> fixes) throws IOException {
        if (part.equals("ranges")) {
            json.array(() -> json.object(property -> {
                if (property.equals("events")) {
                    json.array(() -> json.object(event -> {
                        String version = json.name();
                        if (event.equals("fixed") && !version.isEmpty() && fixes.isEmpty()) {
                            fixes.add(version);
                        }
                    }));
                }
            }));
        }
    }
}
