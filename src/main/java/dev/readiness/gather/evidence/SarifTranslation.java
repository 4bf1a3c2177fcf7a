package dev.readiness.gather.evidence;

import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.PackageId;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.Risk;
import dev.readiness.facts.evidence.Vulnerability;
import dev.readiness.facts.evidence.Vulnerability.Fix;
import dev.readiness.gather.evidence.SarifResult.Location;
import dev.readiness.gather.evidence.SarifRules.SarifRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Makes facts of the results of a run, when all that they refer to is known. */
record SarifTranslation(
        String tool, SarifRules rules, List<Location> artifacts, Map<String, Location> bases, Collected collected) {

    void add(SarifResult result) throws IOException {
        SarifRule rule = rules.of(result);
        Optional<Rating> rating = rating(result, rule);
        if (!result.open() || rating.isEmpty()) {
            return;
        }
        if (result.suppressed()) {
            collected.suppress();
            return;
        }
        String id = result.rule().isEmpty() ? rule.id() : result.rule();
        Matcher known = VulnerabilityId.AT_START.matcher(id);
        boolean startsWithId = known.matches();
        if (startsWithId || rule.aboutVulnerability()) {
            PackageId affected =
                    affected(result, startsWithId ? Optional.ofNullable(known.group(2)) : Optional.empty());
            String vulnerability = startsWithId ? known.group(1) : id;
            collected.add(new Vulnerability(
                    place(result).orElse(collected.report()),
                    tool,
                    Set.of(vulnerability),
                    affected,
                    rating.get(),
                    fix(result)));
            return;
        }
        Optional<Origin> place = place(result);
        String title = rule.aboutSecrets() || SecretScanner.is(tool) ? "" : rule.title();
        collected.add(new ForeignFinding(
                place.orElse(collected.report()),
                place.isPresent() ? "" : elsewhere(result),
                tool,
                id,
                title,
                rating.get()));
    }

    /** 3.27.10: the result's own level, else the rule's, else warning; a score says more than a level. Empty for no finding. */
    private static Optional<Rating> rating(SarifResult result, SarifRule rule) {
        String level = result.level().isEmpty() ? rule.level() : result.level();
        if (level.equals("none")) {
            return Optional.empty();
        }
        Optional<Rating> score = result.score().or(rule::score).map(Rating::of);
        return Optional.of(score.orElseGet(() -> switch (level) {
            case "error" -> Rating.of(Risk.HIGH);
            case "note" -> Rating.of(Risk.LOW);
            case "warning", "" -> Rating.of(Risk.MEDIUM);
            default -> Rating.UNKNOWN;
        }));
    }

    private static PackageId affected(SarifResult result, Optional<String> afterId) {
        String name = result.words().name();
        return new PackageId(
                name.isEmpty() ? afterId.orElse("") : name, result.words().version());
    }

    private static Fix fix(SarifResult result) {
        return result.words()
                .fixed()
                .map(version -> version.isEmpty() ? Fix.NONE : Fix.in(version))
                .orElse(Fix.UNTOLD);
    }

    private Optional<Origin> place(SarifResult result) {
        Location location = location(result);
        return collected
                .places()
                .find(base(location.base(), 0), location.uri())
                .map(path -> new Origin(path, result.line(), result.line() == 0 ? 0 : result.column()));
    }

    private String elsewhere(SarifResult result) {
        String uri = location(result).uri();
        String shown = uri.length() > 200 ? uri.substring(0, 200) : uri;
        return shown.isEmpty() || result.line() == 0 ? shown : shown + ":" + result.line();
    }

    private Location location(SarifResult result) {
        Location location = result.location();
        boolean refers = location.uri().isEmpty() && location.index() >= 0 && location.index() < artifacts.size();
        return refers ? artifacts.get(location.index()) : location;
    }

    /** The URI of a base, which may have a base itself (3.14.14). */
    private String base(String id, int depth) {
        Location base = bases.get(id);
        if (base == null || depth > 10) {
            return "";
        }
        boolean whole = base.base().isEmpty()
                || base.uri().startsWith("/")
                || base.uri().contains(":");
        return whole ? base.uri() : base(base.base(), depth + 1) + "/" + base.uri();
    }
}
