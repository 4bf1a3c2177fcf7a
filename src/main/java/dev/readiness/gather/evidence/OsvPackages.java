package dev.readiness.gather.evidence;

import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The packages of one source in a report of osv-scanner, with one vulnerability for all ids of a group. */
final class OsvPackages {

    private final Json json;
    private final List<Found> all = new ArrayList<>();

    OsvPackages(Json json) {
        this.json = json;
    }

    private record Found(PackageId affected, OsvEntry entry) {}

    /** Reads a package and what is wrong with it. */
    void read() throws IOException {
        List<OsvEntry> entries = new ArrayList<>();
        List<OsvEntry> groups = new ArrayList<>();
        String[] names = {"", ""};
        json.object(name -> {
            switch (name) {
                case "package" ->
                    json.object(property -> {
                        switch (property) {
                            case "name" -> names[0] = json.name();
                            case "version" -> names[1] = json.name();
                            default -> {
                                // the ecosystem
                            }
                        }
                    });
                case "vulnerabilities" -> json.array(() -> Collected.add(entries, OsvEntry.read(json)));
                case "groups" -> json.array(() -> Collected.add(groups, OsvEntry.readGroup(json)));
                default -> {
                    // licences
                }
            }
        });
        PackageId affected = new PackageId(names[0], names[1]);
        for (OsvEntry group : groups) {
            Collected.add(all, new Found(affected, joined(group, entries)));
        }
        for (OsvEntry one : entries) {
            if (groups.stream().noneMatch(one::isSameAs)) {
                Collected.add(all, new Found(affected, one));
            }
        }
    }

    void addTo(Collected collected, Origin at) throws UnreadableReportException {
        for (Found one : all) {
            collected.add(new Vulnerability(
                    at,
                    OsvReader.TOOL,
                    one.entry().ids(),
                    one.affected(),
                    one.entry().rating(),
                    one.entry().fix()));
        }
    }

    /** The group's own score counts; where it has none, the gravest of its members. */
    private static OsvEntry joined(OsvEntry group, List<OsvEntry> entries) {
        Set<String> ids = new TreeSet<>(group.ids());
        Rating worst = Rating.UNKNOWN;
        Fix fix = Fix.UNTOLD;
        for (OsvEntry one : entries) {
            if (one.isSameAs(group)) {
                ids.addAll(one.ids());
                worst = worst.orWorse(one.rating());
                fix = fix.kind() == Fix.Kind.KNOWN ? fix : one.fix();
            }
        }
        return new OsvEntry(ids, group.rating().isKnown() ? group.rating() : worst, fix);
    }
}
