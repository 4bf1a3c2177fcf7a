package dev.readiness.gather.evidence;

import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.Rating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Trivy found in one target: a file, an image, the packages of a language. */
final class TrivyResult {

    private final Json json;
    private final Collected collected;
    private final List<TrivyVulnerability> vulnerabilities = new ArrayList<>();
    private final List<Found> findings = new ArrayList<>();
    private String target = "";

    TrivyResult(Json json, Collected collected) {
        this.json = json;
        this.collected = collected;
    }

    private record Found(String rule, String title, Rating rating, int line) {}

    void read() throws IOException {
        json.object(name -> {
            switch (name) {
                case "Target" -> target = json.text().orElse("");
                case "Vulnerabilities" ->
                    json.array(() -> Collected.add(vulnerabilities, TrivyVulnerability.read(json)));
                case "Misconfigurations" -> json.array(() -> finding(true));
                case "Secrets" -> json.array(() -> finding(false));
                default -> {
                    // packages and licences
                }
            }
        });
        Optional<String> file = collected.places().find(target);
        for (TrivyVulnerability one : vulnerabilities) {
            collected.add(one.at(file.map(Origin::of).orElse(collected.report())));
        }
        for (Found one : findings) {
            collected.add(new ForeignFinding(
                    file.map(path -> Origin.of(path, one.line())).orElse(collected.report()),
                    file.isPresent() ? "" : target.substring(0, Math.min(200, target.length())),
                    TrivyReader.TOOL,
                    one.rule(),
                    one.title(),
                    one.rating()));
        }
    }

    /** Of a secret only the rule is kept: its title and its match quote what is no one's business. */
    private void finding(boolean titled) throws IOException {
        String[] words = {"unnamed-rule", "", "", "FAIL"};
        int[] line = {0};
        json.object(name -> {
            switch (name) {
                case "ID", "RuleID" -> words[0] = json.name();
                case "Title" -> words[1] = titled ? json.name() : "";
                case "Severity" -> words[2] = json.name();
                case "Status" -> words[3] = json.name();
                case "StartLine" -> line[0] = json.index(0);
                case "CauseMetadata" ->
                    json.object(property -> line[0] = property.equals("StartLine") ? json.index(0) : line[0]);
                default -> {
                    // messages, code and the secret itself
                }
            }
        });
        if (words[3].equals("FAIL")) {
            Collected.add(findings, new Found(words[0], words[1], Rating.of(words[2]), line[0]));
        }
    }
}
