package dev.readiness.gather.changelog;

import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.changelog.SectionHeading.Kind;
import dev.readiness.gather.changelog.Outline.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a file departs from Keep a Changelog, versions 1.1 and 2.0, which agree on the format.
 *
 * @see <a href="https://keepachangelog.com/en/2.0.0/">Keep a Changelog 2.0.0</a>
 */
final class FormatCheck {

    private static final Set<String> TITLES = Set.of("changelog", "change log");

    private final Markdown markdown;
    private final Outline outline;
    private final List<Section> releases;
    private final List<Problem> problems = new ArrayList<>();

    FormatCheck(Markdown markdown, Outline outline, List<Section> releases) {
        this.markdown = markdown;
        this.outline = outline;
        this.releases = releases;
    }

    /** In the order of the file. */
    List<Problem> problems() {
        head();
        duplicates();
        order();
        SectionCheck sections = new SectionCheck(markdown);
        outline.parts().forEach(part -> problems.addAll(sections.problems(part)));
        return problems.stream().sorted(Comparator.comparing(Problem::at)).toList();
    }

    private void head() {
        Origin file = Origin.of(markdown.path());
        outline.title()
                .ifPresentOrElse(
                        title -> {
                            String text = Markdown.text(title).strip();
                            if (!TITLES.contains(text.toLowerCase(Locale.ROOT))) {
                                report(
                                        "h1-text",
                                        markdown.at(title),
                                        "the title is \"" + text + "\", not \"Changelog\"");
                            }
                        },
                        () -> report("no-h1", file, "no heading of the first level is the title"));
        boolean pending =
                outline.parts().stream().anyMatch(part -> part.heading().kind() == Kind.UNRELEASED);
        if (!pending && usesBrackets()) {
            report("unreleased-missing", file, "no section is \"Unreleased\"");
        }
    }

    /** A file that writes its versions in another way altogether is told that, not what it lacks in this one. */
    private boolean usesBrackets() {
        return outline.parts().isEmpty() || outline.parts().get(0).heading().brackets();
    }

    private void duplicates() {
        Map<String, Part> seen = new LinkedHashMap<>();
        for (Part part : outline.parts()) {
            String name = part.heading().kind() == Kind.UNRELEASED
                    ? "Unreleased"
                    : part.heading().name();
            Part first = name.isEmpty() ? null : seen.putIfAbsent(name, part);
            if (first != null) {
                report(
                        "duplicate-version",
                        markdown.at(first.node()),
                        "\"" + name + "\" has another section in line "
                                + markdown.at(part.node()).line());
            }
        }
    }

    private void order() {
        for (int i = 1; i < releases.size(); i++) {
            Section above = releases.get(i - 1);
            Section below = releases.get(i);
            if (ReleaseOrder.isReversed(above, below)) {
                report(
                        "order",
                        above.at(),
                        "\"" + above.version().orElse("") + "\" stands above the newer \""
                                + below.version().orElse("") + "\"");
            }
        }
    }

    private void report(String kind, Origin at, String message) {
        problems.add(new Problem(kind, at, message));
    }
}
