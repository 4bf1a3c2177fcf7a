package dev.readiness.rules.evidence;

import com.google.auto.service.AutoService;
import dev.readiness.core.Ages;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.project.BuildMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence that is missing, old or broken is unknown, and never a pass; a report of another tool is a mistake. */
@AutoService(Rule.class)
@RuleInfo(
        id = "evidence.reports-present",
        title = "Every report that the policy names is there, whole and fresh",
        fix = "let the pipeline make the report before the check, and look into the tool's own log",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = EvidenceFacts.class,
        since = "0.1.0")
public final class ReportsPresent implements Rule {

    /** Clocks of two machines may differ by so much. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    @Override
    public Stream<Finding> check(Facts facts) {
        Optional<Instant> now = facts.find(BuildMachine.class).map(BuildMachine::started);
        return facts.get(EvidenceFacts.class).items().stream().flatMap(item -> check(item, now));
    }

    private static Stream<Finding> check(Item item, Optional<Instant> now) {
        ExpectedReport wanted = item.wanted();
        if (item instanceof Item.Read read) {
            return read(read, now);
        }
        if (item instanceof Item.Unreadable unreadable) {
            String message = "the report " + unreadable.doubt().reason();
            return Stream.of(Finding.unknown(unreadable.doubt().at(), wanted.path(), message));
        }
        return wanted.required()
                ? Stream.of(
                        Finding.unknown(wanted.at(), wanted.path(), "there is no report at \"" + wanted.path() + "\""))
                : Stream.empty();
    }

    private static Stream<Finding> read(Item.Read read, Optional<Instant> now) {
        ExpectedReport wanted = read.wanted();
        Origin at = Origin.of(read.path());
        List<Finding> findings = new ArrayList<>();
        read.report()
                .doubts()
                .forEach(doubt ->
                        findings.add(Finding.unknown(doubt.at(), wanted.path(), "the report " + doubt.reason())));
        if (read.report().tools().isEmpty()) {
            findings.add(Finding.unknown(at, wanted.path(), "the report names no tool that has run"));
        } else {
            wanted.tool()
                    .filter(tool -> read.report().tools().stream().noneMatch(tool::equalsIgnoreCase))
                    .ifPresent(tool -> findings.add(Finding.of(
                            at,
                            wanted.path(),
                            "the policy expects a report of \"" + tool + "\", and this is one of \""
                                    + String.join("\", \"", read.report().tools()) + "\"")));
        }
        wanted.maxAge()
                .flatMap(most -> staleness(read, most, now))
                .ifPresent(reason -> findings.add(Finding.unknown(at, wanted.path(), reason)));
        return findings.stream();
    }

    private static Optional<String> staleness(Item.Read read, Duration most, Optional<Instant> now) {
        Optional<Instant> made = read.report().made().or(read::written);
        if (made.isEmpty() || now.isEmpty()) {
            return Optional.of("how old the report is cannot be told");
        }
        if (made.get().isAfter(now.get().plus(CLOCKS))) {
            return Optional.of("the report is of " + made.get() + ", which is yet to come");
        }
        return made.get().isBefore(now.get().minus(most))
                ? Optional.of("the report is of " + made.get() + ", older than the " + Ages.text(most)
                        + " that the policy allows")
                : Optional.empty();
    }
}
