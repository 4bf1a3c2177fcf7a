package dev.readiness.gather.changelog;

import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.changelog.SectionHeading.Kind;
import dev.readiness.gather.changelog.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of the text of a changelog; never fails, because every text is Markdown. */
final class ChangelogParser {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ChangelogParser() {}

    static ChangelogFacts parse(String path, String text) {
        String source = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Markdown markdown = Markdown.parse(path, source);
        Outline outline = Outline.of(markdown);
        SectionReader reader = new SectionReader(markdown);
        List<Section> unreleased = new ArrayList<>();
        List<Section> releases = new ArrayList<>();
        for (Part part : outline.parts()) {
            (part.heading().kind() == Kind.UNRELEASED ? unreleased : releases).add(reader.read(part));
        }
        return new ChangelogFacts(
                path,
                outline.title().map(title -> Markdown.text(title).strip()),
                pending(unreleased),
                releases,
                new FormatCheck(markdown, outline, releases).problems());
    }

    /** The first that says something, so that nothing pending is overlooked when the heading stands twice. */
    private static Optional<Section> pending(List<Section> unreleased) {
        return unreleased.stream()
                .filter(section -> !section.isEmpty())
                .findFirst()
                .or(() -> unreleased.stream().findFirst());
    }
}
