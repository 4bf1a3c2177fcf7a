package dev.readiness.gather.changelog;

import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import dev.readiness.facts.changelog.DateText;
import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.gather.changelog.Outline.Part;
import dev.readiness.markdown.Blocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;

/** Where one section departs from the format. */
final class SectionCheck {

    private static final Set<String> CATEGORIES =
            Set.of("added", "changed", "deprecated", "removed", "fixed", "security");
    private static final Pattern VERSION_IN_LINK = Pattern.compile("/(?:compare|releases/tag|tree)/.*\\d+\\.\\d+");

    private final Markdown markdown;

    SectionCheck(Markdown markdown) {
        this.markdown = markdown;
    }

    List<Problem> problems(Part part) {
        List<Problem> problems = new ArrayList<>();
        Origin at = markdown.at(part.node());
        SectionHeading heading = part.heading();
        switch (heading.kind()) {
            case UNRELEASED ->
                heading.date()
                        .ifPresent(date -> problems.add(new Problem(
                                "unreleased-has-date", at, "\"Unreleased\" has the date \"" + date.text() + "\"")));
            case DATE ->
                problems.add(
                        new Problem("version-missing", at, "the heading \"" + heading.text() + "\" names no version"));
            default -> version(part, at, problems);
        }
        content(part, at, problems);
        return problems;
    }

    private void version(Part part, Origin at, List<Problem> problems) {
        SectionHeading heading = part.heading();
        String name = "\"" + heading.name() + "\"";
        if (part.node().getLevel() != 2) {
            problems.add(new Problem(
                    "version-heading-level",
                    at,
                    name + " is a heading of level " + part.node().getLevel() + ", not 2"));
        }
        if (!heading.brackets()) {
            problems.add(new Problem("version-no-brackets", at, name + " stands without brackets"));
        }
        if (heading.prefix()) {
            problems.add(new Problem("version-v-prefix", at, name + " has the prefix \"v\""));
        }
        if (SemanticVersion.parse(heading.name()).isEmpty()) {
            problems.add(new Problem("version-not-semver", at, name + " is not a semantic version"));
        }
        heading.date()
                .ifPresentOrElse(
                        date -> date(heading, date, at, problems),
                        () -> problems.add(new Problem("date-missing", at, name + " has no date")));
        Markdown.link(part.node())
                .filter(link -> VERSION_IN_LINK.matcher(link).find() && !link.contains(heading.name()))
                .ifPresent(link ->
                        problems.add(new Problem("link-other-version", at, name + " links to another version")));
    }

    private static void date(SectionHeading heading, DateText date, Origin at, List<Problem> problems) {
        String text = "the date \"" + date.text() + "\" of \"" + heading.name() + "\"";
        if (!date.isIso()) {
            problems.add(new Problem(
                    "date-not-iso",
                    at,
                    text + " is not "
                            + date.day().map(day -> "written \"" + day + "\"").orElse("a day written YYYY-MM-DD")));
        }
        if (heading.parentheses()) {
            problems.add(new Problem("date-in-parens", at, text + " stands in parentheses"));
        }
    }

    private void content(Part part, Origin at, List<Problem> problems) {
        SectionHeading heading = part.heading();
        boolean unreleased = heading.kind() == SectionHeading.Kind.UNRELEASED;
        String name =
                "\"" + (unreleased ? "Unreleased" : heading.name().isEmpty() ? heading.text() : heading.name()) + "\"";
        List<Heading> categories = part.categories();
        if (categories.isEmpty() && part.blocks().stream().anyMatch(ListBlock.class::isInstance)) {
            problems.add(new Problem("no-categories", at, name + " has entries without a category"));
        }
        if (!unreleased && part.blocks().stream().noneMatch(Blocks::says)) {
            problems.add(new Problem("section-empty", at, name + " has no entry"));
        }
        Set<String> seen = new HashSet<>();
        for (Heading category : categories) {
            String text = Markdown.text(category).strip();
            String word = text.toLowerCase(Locale.ROOT);
            Origin where = markdown.at(category);
            if (!part.isBelow(category)) {
                problems.add(new Problem(
                        "heading-unknown", where, "\"" + text + "\" is neither a version nor \"Unreleased\""));
            } else if (!CATEGORIES.contains(word)) {
                problems.add(new Problem(
                        "category-unknown",
                        where,
                        "\"" + text + "\" is none of Added, Changed, Deprecated, Removed, Fixed, Security"));
            }
            if (!seen.add(word)) {
                problems.add(new Problem("category-duplicate", where, "\"" + text + "\" stands twice in " + name));
            }
        }
    }
}
