package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the JSON of OWASP dependency-check, from version 6 on.
 *
 * @see <a href="https://dependency-check.github.io/DependencyCheck/">dependency-check</a>
 */
record DependencyCheckReader(Json json, Collected collected) implements ReportReader {

    private static final String TOOL = "dependency-check";

    /** What is kept of a vulnerability until its package is known. */
    private record Found(String id, Rating rating, Fix fix) {}

    @Override
    public void read() throws IOException {
        collected.tool(TOOL);
        boolean[] seen = {false};
        json.object(name -> {
            switch (name) {
                case "scanInfo" -> json.object(this::scan);
                case "projectInfo" ->
                    json.object(property -> {
                        if (property.equals("reportDate")) {
                            collected.made(json.name());
                        }
                    });
                case "dependencies" -> {
                    seen[0] = json.isArray();
                    json.array(this::dependency);
                }
                default -> {
                    // credits
                }
            }
        });
        if (!seen[0]) {
            collected.doubt(0, "says nothing of dependencies");
        }
    }

    private void scan(String name) throws IOException {
        if (name.equals("analysisExceptions")) {
            boolean[] any = {false};
            int line = json.line();
            json.array(() -> any[0] = true);
            if (any[0]) {
                collected.doubt(line, "says that a part of the analysis failed");
            }
        }
    }

    private void dependency() throws IOException {
        List<Found> found = new ArrayList<>();
        List<PackageId> packages = new ArrayList<>();
        String[] file = {""};
        json.object(name -> {
            switch (name) {
                case "fileName" -> file[0] = json.name();
                case "packages" ->
                    json.array(() -> json.object(property -> {
                        if (property.equals("id")) {
                            PackageUrl.parse(json.name()).ifPresent(packages::add);
                        }
                    }));
                case "vulnerabilities" -> json.array(() -> Collected.add(found, vulnerability()));
                case "suppressedVulnerabilities" -> json.array(collected::suppress);
                default -> {
                    // digests, evidence, licences
                }
            }
        });
        PackageId affected = packages.isEmpty() ? new PackageId(file[0], "") : packages.get(0);
        for (Found one : found) {
            collected.add(
                    new Vulnerability(collected.report(), TOOL, Set.of(one.id()), affected, one.rating(), one.fix()));
        }
    }

    private Found vulnerability() throws IOException {
        String[] words = {"unnamed", ""};
        // the newest scale that has a score counts
        List<Optional<Rating>> scores = new ArrayList<>(List.of(Optional.empty(), Optional.empty(), Optional.empty()));
        List<String> fixes = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "name" -> words[0] = json.name().isEmpty() ? words[0] : json.name();
                case "severity" -> words[1] = json.name();
                case "cvssv4" -> scores.set(0, score());
                case "cvssv3" -> scores.set(1, score());
                case "cvssv2" -> scores.set(2, score());
                case "vulnerableSoftware" -> json.array(() -> json.object(property -> software(property, fixes)));
                default -> {
                    // prose and links
                }
            }
        });
        Rating rating = scores.stream().flatMap(Optional::stream).findFirst().orElseGet(() -> Rating.of(words[1]));
        return new Found(words[0], rating, fixes.isEmpty() ? Fix.UNTOLD : Fix.in(fixes.get(0)));
    }

    private Optional<Rating> score() throws IOException {
        List<Rating> ratings = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "score", "baseScore" -> json.decimal().map(Rating::of).ifPresent(ratings::add);
                case "cvssData" -> score().ifPresent(ratings::add);
                default -> {
                    // the vector
                }
            }
        });
        return ratings.stream().filter(Rating::isKnown).findFirst();
    }

    private void software(String name, List<String> fixes) throws IOException {
        String[] words = {"", ""};
        if (name.equals("software")) {
            json.object(property -> {
                switch (property) {
                    case "versionEndExcluding" -> words[0] = json.name();
                    case "vulnerabilityIdMatched" -> words[1] = json.name();
                    default -> {
                        // names of the product
                    }
                }
            });
        }
        if (words[1].equals("true") && !words[0].isEmpty()) {
            fixes.add(words[0]);
        }
    }
}
