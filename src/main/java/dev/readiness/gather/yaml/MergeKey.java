package dev.readiness.gather.yaml;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The key {@code <<}: brings in the entries of another mapping, or of several, the earlier before the later.
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge key language-independent type</a>
 */
final class MergeKey {

    private MergeKey() {}

    /** The entries that the value of a merge key offers. */
    static List<Entry> entries(Origin at, Node value) throws YamlFault {
        if (value instanceof Mapping mapping) {
            return mapping.entries();
        }
        List<Entry> entries = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (!(item instanceof Mapping mapping)) {
                    throw notAMapping(at);
                }
                entries.addAll(mapping.entries());
            }
            return entries;
        }
        throw notAMapping(at);
    }

    /** A mapping's own entries, duplicates too, then those offered that it does not have. */
    static List<Entry> merge(List<Entry> own, List<Entry> offered) {
        Set<String> keys = new HashSet<>();
        own.forEach(entry -> keys.add(entry.key()));
        List<Entry> all = new ArrayList<>(own);
        offered.stream().filter(entry -> keys.add(entry.key())).forEach(all::add);
        return all;
    }

    private static YamlFault notAMapping(Origin at) {
        return new YamlFault(at, "has a merge key \"<<\" whose value is not a mapping");
    }
}
