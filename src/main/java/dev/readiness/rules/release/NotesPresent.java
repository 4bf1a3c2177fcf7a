package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.Document.Heading;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The release notes that a project keeps. What breaks must be said in them, whatever else they say. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.notes-present",
        title = "The release notes exist and say what breaks",
        fix = "write the release notes, with how to upgrade where something breaks",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = ReleaseDocuments.class,
        since = "0.1.0")
public final class NotesPresent implements Rule {

    private static final Pattern UPGRADE = Pattern.compile("(?i).*(?:breaking|upgrad|migrat).*");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        ReleaseDocuments documents = facts.get(ReleaseDocuments.class);
        return documents.notesKept() || documents.notes().isPresent()
                ? Optional.empty()
                : Optional.of("the project keeps no release notes of its own");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ReleaseDocuments documents = facts.get(ReleaseDocuments.class);
        String path = documents.notesPath();
        if (documents.notes().isEmpty()) {
            return Stream.of(Finding.of(Origin.of(path), "", "\"" + path + "\" does not exist"));
        }
        List<Commit> breaking = facts.find(HistoryFacts.class).stream()
                .flatMap(history -> history.standing().stream())
                .filter(commit ->
                        commit.conventional().flatMap(known -> known.breaking()).isPresent())
                .toList();
        return breaking.isEmpty() ? Stream.empty() : silence(documents.notes().get(), breaking).stream();
    }

    private static Optional<Finding> silence(Document notes, List<Commit> breaking) {
        List<Heading> headings = notes.headings().stream()
                .filter(heading -> UPGRADE.matcher(heading.text()).matches())
                .toList();
        if (!notes.outlined() || headings.stream().anyMatch(heading -> !heading.empty())) {
            return Optional.empty();
        }
        String commit = "commit \"" + breaking.get(0).shortId() + "\" breaks something, and ";
        Finding finding = headings.isEmpty()
                ? Finding.of(Origin.of(notes.path()), "", commit + "no heading speaks of breaking changes or upgrading")
                : Finding.of(
                        headings.get(0).at(),
                        "",
                        commit + "nothing stands below \"" + headings.get(0).text() + "\"");
        return Optional.of(finding.as(Severity.ERROR));
    }
}
