package dev.readiness.rules.docs;

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
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.policy.DocumentSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operator looks up: a heading that holds the words of the section, in any case, with something below it. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.required-sections-present",
        title = "The documents for operators answer the usual questions",
        fix = "write the section, or say under docs in the policy which sections there are",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {DocumentFacts.class, DocumentSettings.class},
        since = "0.1.0")
public final class RequiredSectionsPresent implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(DocumentFacts.class).notOperated();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        DocumentFacts documents = facts.get(DocumentFacts.class);
        DocumentSettings settings = facts.get(DocumentSettings.class);
        return Stream.concat(
                sections(documents, settings.production(), settings.productionSections()),
                sections(documents, settings.deployment(), settings.deploymentSections()));
    }

    private static Stream<Finding> sections(DocumentFacts documents, String name, List<String> sections) {
        Optional<Document> document = documents.document(name);
        if (document.isPresent() && !document.get().outlined()) {
            return Stream.of(Finding.unknown(
                    Origin.of(document.get().path()), "", "\"" + document.get().path() + "\" is not Markdown"));
        }
        return document.stream()
                .flatMap(known -> sections.stream().flatMap(section -> section(known, section).stream()));
    }

    private static Optional<Finding> section(Document document, String section) {
        List<Heading> headings = document.headings().stream()
                .filter(heading -> letters(heading.text()).contains(stem(section)))
                .toList();
        if (headings.isEmpty()) {
            return Optional.of(Finding.of(Origin.of(document.path()), section, "no heading says \"" + section + "\""));
        }
        return headings.stream().allMatch(Heading::empty)
                ? Optional.of(Finding.of(
                        headings.get(0).at(),
                        section,
                        "nothing stands below \"" + headings.get(0).text() + "\""))
                : Optional.empty();
    }

    private static String stem(String section) {
        String letters = letters(section);
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
