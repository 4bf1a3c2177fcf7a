package dev.readiness.gather.evidence;

import dev.readiness.gather.evidence.SarifResult.Location;
import dev.readiness.gather.evidence.SarifResult.PackageWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one result of SARIF. */
final class SarifResultReader {

    private final Json json;
    private String rule = "";
    private int index = -1;
    private String level = "";
    private boolean open = true;
    private int suppressions;
    private int accepted;
    private boolean located;
    private Location location = Location.NONE;
    private int line;
    private int column;
    private Optional<BigDecimal> score = Optional.empty();
    private PackageWords words = PackageWords.NONE;

    SarifResultReader(Json json) {
        this.json = json;
    }

    SarifResult read() throws IOException {
        json.object(this::property);
        boolean suppressed = suppressions > 0 && accepted == suppressions;
        return new SarifResult(rule, index, level, open, suppressed, location, line, column, score, words);
    }

    private void property(String name) throws IOException {
        switch (name) {
            case "ruleId" -> rule = json.name();
            case "ruleIndex" -> index = json.index(-1);
            case "rule" -> json.object(this::reference);
            case "level" -> level = json.name();
            // 3.27.9: any other kind says that nothing is wrong, or that nobody knows yet; its level is none
            case "kind" -> open &= json.name().equals("fail");
            // 3.27.24: it was there in an earlier run and is no more
            case "baselineState" -> open &= !json.name().equals("absent");
            case "suppressions" -> json.array(this::suppression);
            case "locations" ->
                json.array(() -> {
                    if (!located) {
                        located = true;
                        json.object(this::location);
                    }
                });
            case "message" ->
                json.object(property -> {
                    if (property.equals("text")) {
                        words = PackageWords.of(json.text().orElse(""));
                    }
                });
            case "properties" ->
                json.object(property -> {
                    if (property.equals("security-severity")) {
                        score = json.decimal();
                    }
                });
            default -> {
                // fingerprints, code flows, fixes and more that may quote the project
            }
        }
    }

    private void reference(String name) throws IOException {
        if (name.equals("id") && rule.isEmpty()) {
            rule = json.name();
        }
        if (name.equals("index") && index < 0) {
            index = json.index(-1);
        }
    }

    /** 3.35: what is under review or rejected is not suppressed; what nobody gives a reason for is not either. */
    private void suppression() throws IOException {
        boolean[] said = {true, false};
        json.object(name -> {
            switch (name) {
                case "status" -> said[0] = json.name().equals("accepted");
                case "justification" -> said[1] |= !json.name().isEmpty();
                // the reason stands, if anywhere, beside it in the source
                case "kind" -> said[1] |= json.name().equals("inSource");
                default -> {
                    // where and by whom
                }
            }
        });
        suppressions++;
        accepted += said[0] && said[1] ? 1 : 0;
    }

    private void location(String name) throws IOException {
        if (!name.equals("physicalLocation")) {
            return;
        }
        json.object(property -> {
            switch (property) {
                case "artifactLocation" -> location = Location.read(json);
                case "region" ->
                    json.object(edge -> {
                        switch (edge) {
                            case "startLine" -> line = json.index(0);
                            case "startColumn" -> column = json.index(0);
                            default -> {
                                // the end, and a snippet
                            }
                        }
                    });
                default -> {
                    // what stands around the place
                }
            }
        });
    }
}
