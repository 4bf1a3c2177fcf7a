package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Statement;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads vulnerabilities of a CycloneDX document and what is said of them (VEX).
 *
 * @see <a href="https://cyclonedx.org/docs/1.6/json/">CycloneDX 1.6, JSON</a>
 */
final class CycloneDxReader implements ReportReader {

    private static final String TOOL = "CycloneDX";

    private final Json json;
    private final Collected collected;
    private final Map<String, PackageId> components = new HashMap<>();
    private final List<CycloneDxEntry> entries = new ArrayList<>();
    private boolean speaksOfVulnerabilities;

    CycloneDxReader(Json json, Collected collected) {
        this.json = json;
        this.collected = collected;
    }

    @Override
    public void read() throws IOException {
        collected.tool(TOOL);
        json.object(name -> {
            switch (name) {
                case "metadata" ->
                    json.object(property -> {
                        switch (property) {
                            case "timestamp" -> collected.made(json.name());
                            case "component" -> component();
                            default -> {
                                // authors and tools, which make the list and not the statements
                            }
                        }
                    });
                case "components" -> json.array(this::component);
                case "vulnerabilities" -> {
                    speaksOfVulnerabilities = json.isArray();
                    json.array(() -> Collected.add(entries, CycloneDxEntry.read(json)));
                }
                default -> {
                    // services, dependencies, compositions
                }
            }
        });
        if (!speaksOfVulnerabilities) {
            collected.doubt(0, "lists components and says nothing of vulnerabilities");
        }
        for (CycloneDxEntry entry : entries) {
            add(entry);
        }
    }

    private void component() throws IOException {
        Map<String, String> words = new HashMap<>();
        json.object(name -> {
            switch (name) {
                case "bom-ref", "purl", "group", "name", "version" ->
                    words.put(name, json.text().orElse(""));
                case "components" -> json.array(this::component);
                default -> {
                    // digests and licences
                }
            }
        });
        String group = words.getOrDefault("group", "");
        String name = words.getOrDefault("name", "");
        PackageId named = new PackageId(group.isEmpty() ? name : group + ":" + name, words.getOrDefault("version", ""));
        if (components.size() >= Collected.MOST) {
            throw new UnreadableReportException(0, "holds more than " + Collected.MOST + " components");
        }
        if (words.containsKey("bom-ref")) {
            components.put(
                    words.get("bom-ref"),
                    PackageUrl.parse(words.getOrDefault("purl", "")).orElse(named));
        }
    }

    private void add(CycloneDxEntry entry) throws IOException {
        if (!entry.state().isEmpty()) {
            List<PackageId> about = entry.affects().stream()
                    .flatMap(one -> one.versions(components).stream())
                    .toList();
            collected.add(new Statement(entry.ids(), about, entry.state()));
        }
        if (Statement.isHarmless(entry.state())) {
            collected.suppress();
            return;
        }
        List<PackageId> affected = entry.affects().stream()
                .map(one -> one.component(components))
                .distinct()
                .toList();
        for (PackageId one : affected.isEmpty() ? List.of(PackageId.UNKNOWN) : affected) {
            collected.add(new Vulnerability(collected.report(), TOOL, entry.ids(), one, entry.rating(), Fix.UNTOLD));
        }
    }
}
