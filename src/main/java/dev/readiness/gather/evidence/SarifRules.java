package dev.readiness.gather.evidence;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a tool and of its extensions (SARIF 3.49). */
final class SarifRules {

    private final List<SarifRule> driver = new ArrayList<>();
    private final Map<String, SarifRule> byId = new HashMap<>();

    /**
     * A rule as far as it counts.
     *
     * @param title what the tool says of it
     * @param level of its findings; empty when it says none
     * @param score GitHub's {@code security-severity}, if it has one
     */
    record SarifRule(
            String id,
            String title,
            String level,
            Optional<BigDecimal> score,
            boolean aboutSecrets,
            boolean aboutVulnerability) {

        static SarifRule unknown(String id) {
            return new SarifRule(id, "", "", Optional.empty(), false, false);
        }
    }

    void read(Json json, boolean ofDriver) throws IOException {
        SarifRule rule = rule(json);
        if (ofDriver) {
            Collected.add(driver, rule);
        }
        if (byId.size() < Collected.MOST) {
            byId.putIfAbsent(rule.id(), rule);
        }
    }

    /** The rule of a result; its id may have parts after the rule's, divided by a slash (SARIF 3.52.4). */
    SarifRule of(SarifResult result) {
        if (result.rule().isEmpty()) {
            return result.index() >= 0 && result.index() < driver.size()
                    ? driver.get(result.index())
                    : SarifRule.unknown("unnamed-rule");
        }
        String id = result.rule();
        while (!byId.containsKey(id) && id.contains("/")) {
            id = id.substring(0, id.lastIndexOf('/'));
        }
        return byId.getOrDefault(id, SarifRule.unknown(result.rule()));
    }

    private static SarifRule rule(Json json) throws IOException {
        String[] words = {"", "", ""};
        List<String> tags = new ArrayList<>();
        List<BigDecimal> score = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "id" -> words[0] = json.name();
                case "shortDescription" ->
                    json.object(property -> words[1] = property.equals("text") ? json.name() : words[1]);
                case "defaultConfiguration" ->
                    json.object(property -> words[2] = property.equals("level") ? json.name() : words[2]);
                case "properties" ->
                    json.object(property -> {
                        switch (property) {
                            case "tags" -> tags.addAll(json.names());
                            case "security-severity" -> json.decimal().ifPresent(score::add);
                            default -> {
                                // the tool's own
                            }
                        }
                    });
                default -> {
                    // help, which is long
                }
            }
        });
        return new SarifRule(
                words[0],
                words[1],
                words[2],
                score.stream().findFirst(),
                tags.contains("secret") || words[0].startsWith("CKV_SECRET_"),
                tags.contains("vulnerability"));
    }
}
