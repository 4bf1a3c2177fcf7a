package dev.readiness.release.changelog;

import dev.readiness.core.ReadinessException;
import dev.readiness.markdown.Blocks;
import dev.readiness.release.text.Edit;
import dev.readiness.release.text.Line;
import dev.readiness.release.text.SourceText;
import dev.readiness.release.text.VersionOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Puts a section into a changelog. */
record Sections(ChangelogText text, Roll roll, HeadingForm form) {

    static Sections of(ChangelogText text, Roll roll) {
        return new Sections(text, roll, HeadingForm.of(text));
    }

    /** What the commits tell; refused when that is nothing. */
    static List<String> told(Roll roll) {
        return told(roll, roll.path());
    }

    /**
     * The same.
     *
     * @param place where words are missing
     */
    static List<String> told(Roll roll, String place) {
        SourceText generated = SourceText.of(roll.generated().strip());
        for (Node node = Places.parse(generated).getFirstChild(); node != null; node = node.getNext()) {
            if (Blocks.says(node)) {
                return generated.lines().stream().map(Line::text).toList();
            }
        }
        throw new ReadinessException(
                place + " tells nothing of what " + roll.version() + " brings, nor do the commits",
                "write under \"Unreleased\" what changes for those who use it");
    }

    /** The words of Unreleased where they stand: its heading becomes the version's, and a new one stands before. */
    ChangelogText inPlace(Part unreleased, Optional<String> before) {
        List<String> heading = form.write(roll.version(), roll.date(), before);
        List<String> fresh = unreleased(unreleased);
        if (text.versions().isAscending()) {
            return text.with(List.of(
                    Edit.replace(unreleased.start(), unreleased.body(), heading),
                    Edit.insert(unreleased.end(), apart(unreleased.end(), fresh))));
        }
        List<String> lines = new ArrayList<>(fresh);
        lines.add("");
        lines.addAll(heading);
        return text.with(List.of(Edit.replace(unreleased.start(), unreleased.body(), lines)));
    }

    /** The words of Unreleased at another place. */
    ChangelogText moved(Part unreleased, Optional<String> before) {
        int place = place();
        List<Line> lines = new ArrayList<>();
        if (!text.source().isBlank(place - 1)) {
            lines.add(Line.of(""));
        }
        form.write(roll.version(), roll.date(), before).forEach(line -> lines.add(Line.of(line)));
        lines.addAll(text.source().lines().subList(unreleased.body(), unreleased.end()));
        if (!text.source().isBlank(place)) {
            lines.add(Line.of(""));
        }
        return text.with(
                List.of(new Edit(unreleased.body(), unreleased.end(), List.of()), new Edit(place, place, lines)));
    }

    /** A section of its own. */
    ChangelogText inserted(List<String> body, Optional<String> before) {
        int place = place();
        List<String> lines = new ArrayList<>(form.write(roll.version(), roll.date(), before));
        if (form.airy()) {
            lines.add("");
        }
        lines.addAll(body);
        List<Edit> edits = new ArrayList<>();
        if (text.versions().above(roll.version()).isEmpty()) {
            text.unreleased().ifPresent(part -> edits.add(Edit.replace(part.start(), part.body(), unreleased(part))));
        }
        edits.add(Edit.insert(place, apart(place, lines)));
        return text.with(edits);
    }

    /** On top when it is the newest, otherwise below the higher versions and above the highest lower one; or the other way round where the oldest stands first. */
    private int place() {
        VersionOrder<Part> order = text.versions();
        boolean ascending = order.isAscending();
        Optional<Integer> lower = order.below(roll.version())
                .map(entry -> ascending ? entry.what().end() : entry.what().above());
        Optional<Integer> higher = order.above(roll.version())
                .map(entry -> ascending ? entry.what().above() : entry.what().end());
        Optional<Integer> top = text.parts().stream()
                .filter(part -> !part.isUnreleased())
                .map(Part::above)
                .findFirst();
        return (higher.isEmpty() && !ascending ? top : lower.or(() -> higher))
                .or(() -> text.unreleased().map(Part::end))
                .orElse(text.end());
    }

    private List<String> apart(int place, List<String> lines) {
        List<String> apart = new ArrayList<>(lines);
        if (!text.source().isBlank(place - 1)) {
            apart.add(0, "");
        }
        if (!text.source().isBlank(place)) {
            apart.add("");
        }
        return apart;
    }

    /** The heading of what comes next, as it was but for a date and for the version since which it counts. */
    private List<String> unreleased(Part part) {
        List<String> lines = new ArrayList<>();
        for (int index = part.start(); index < part.body(); index++) {
            lines.add(UnreleasedHeading.since(text.source().at(index), part.heading(), roll));
        }
        return lines;
    }
}
