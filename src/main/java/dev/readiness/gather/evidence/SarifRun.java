package dev.readiness.gather.evidence;

import dev.readiness.gather.evidence.SarifResult.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run (SARIF 3.14). Its properties come in any order, so the results wait, each reduced to a few words, until the rules
 * and the bases of paths are known.
 */
final class SarifRun {

    private final Json json;
    private final Collected collected;
    private final SarifRules rules = new SarifRules();
    private final List<SarifResult> results = new ArrayList<>();
    private final List<Location> artifacts = new ArrayList<>();
    private final Map<String, Location> bases = new HashMap<>();
    private String tool = "";
    private boolean hasResults;

    SarifRun(Json json, Collected collected) {
        this.json = json;
        this.collected = collected;
    }

    void read() throws IOException {
        json.object(this::property);
        if (!hasResults) {
            collected.doubt(
                    json.line(), "says of a run that it has no results, which means that nothing was looked at");
        }
        collected.tool(tool);
        SarifTranslation translation =
                new SarifTranslation(tool.isEmpty() ? "an unnamed tool" : tool, rules, artifacts, bases, collected);
        for (SarifResult result : results) {
            translation.add(result);
        }
    }

    private void property(String name) throws IOException {
        switch (name) {
            case "tool" -> json.object(this::component);
            case "results" -> {
                hasResults = json.isArray();
                json.array(() -> Collected.add(results, SarifResult.read(json)));
            }
            case "artifacts" -> json.array(() -> Collected.add(artifacts, artifact()));
            case "originalUriBaseIds" -> json.object(base -> bases.put(base, Location.read(json)));
            case "invocations" -> json.array(() -> json.object(this::invocation));
            default -> {
                // conversions, graphs, taxonomies and more that is no result
            }
        }
    }

    private void component(String name) throws IOException {
        switch (name) {
            case "driver" ->
                json.object(property -> {
                    switch (property) {
                        case "name" -> tool = json.name();
                        case "rules" -> json.array(() -> rules.read(json, true));
                        default -> {
                            // versions and addresses
                        }
                    }
                });
            case "extensions" ->
                json.array(() -> json.object(property -> {
                    if (property.equals("rules")) {
                        json.array(() -> rules.read(json, false));
                    }
                }));
            default -> {
                // properties of the tool's own
            }
        }
    }

    private void invocation(String name) throws IOException {
        if (name.equals("endTimeUtc")) {
            collected.made(json.name());
        }
        if (name.equals("executionSuccessful") && json.name().equals("false")) {
            collected.doubt(json.line(), "says that the tool did not come to its end");
        }
    }

    private Location artifact() throws IOException {
        Location[] location = {Location.NONE};
        json.object(name -> {
            if (name.equals("location")) {
                location[0] = Location.read(json);
            }
        });
        return location[0];
    }
}
