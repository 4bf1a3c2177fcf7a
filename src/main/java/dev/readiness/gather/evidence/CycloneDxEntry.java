package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One vulnerability of a CycloneDX document.
 *
 * @param state of its analysis; empty when there is none
 */
record CycloneDxEntry(Set<String> ids, Rating rating, String state, List<Affected> affects) {

    /**
     * A component that is spoken of.
     *
     * @param ref its bom-ref, or a BOM-Link that ends in one
     * @param versions that are spoken of one by one
     * @param ranges whether there are ranges of versions too, which are not understood
     */
    record Affected(String ref, List<String> versions, boolean ranges) {

        /** The component in the version that the reference names. */
        PackageId component(Map<String, PackageId> components) {
            String id = ref.startsWith("urn:cdx:") ? EscapedUri.decoded(ref.substring(ref.indexOf('#') + 1)) : ref;
            PackageId known = components.get(id);
            return known != null ? known : PackageUrl.parse(id).orElse(PackageId.UNKNOWN);
        }

        /** The component in each version that the statement names. */
        List<PackageId> versions(Map<String, PackageId> components) {
            PackageId component = component(components);
            if (versions.isEmpty()) {
                return ranges && component.version().isEmpty() ? List.of() : List.of(component);
            }
            return versions.stream()
                    .map(version -> new PackageId(component.name(), version))
                    .toList();
        }
    }

    static CycloneDxEntry read(Json json) throws IOException {
        Set<String> ids = new TreeSet<>();
        Rating[] rating = {Rating.UNKNOWN};
        String[] state = {""};
        List<Affected> affects = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "id" -> ids.add(json.name());
                case "references" ->
                    json.array(() -> json.object(property -> {
                        if (property.equals("id")) {
                            ids.add(json.name());
                        }
                    }));
                case "ratings" -> json.array(() -> rating[0] = rating[0].orWorse(rating(json)));
                case "analysis" ->
                    json.object(property -> state[0] = property.equals("state") ? json.name() : state[0]);
                case "affects" -> json.array(() -> Collected.add(affects, affected(json)));
                default -> {
                    // prose and links
                }
            }
        });
        ids.remove("");
        return new CycloneDxEntry(ids.isEmpty() ? Set.of("unnamed") : ids, rating[0], state[0], affects);
    }

    private static Rating rating(Json json) throws IOException {
        Rating[] ratings = {Rating.UNKNOWN, Rating.UNKNOWN};
        json.object(name -> {
            switch (name) {
                case "score" -> ratings[0] = json.decimal().map(Rating::of).orElse(Rating.UNKNOWN);
                case "severity" -> ratings[1] = Rating.of(json.name());
                default -> {
                    // method and vector
                }
            }
        });
        return ratings[0].isKnown() ? ratings[0] : ratings[1];
    }

    private static Affected affected(Json json) throws IOException {
        String[] ref = {""};
        List<String> versions = new ArrayList<>();
        boolean[] ranges = {false};
        json.object(name -> {
            switch (name) {
                case "ref" -> ref[0] = json.text().orElse("");
                case "versions" ->
                    json.array(() -> json.object(property -> {
                        switch (property) {
                            case "version" -> versions.add(json.name());
                            case "range" -> ranges[0] = true;
                            default -> {
                                // the status follows from the analysis
                            }
                        }
                    }));
                default -> {
                    // nothing else is defined
                }
            }
        });
        return new Affected(ref[0], versions, ranges[0]);
    }
}
