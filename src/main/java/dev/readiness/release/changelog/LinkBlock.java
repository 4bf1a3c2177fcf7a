package dev.readiness.release.changelog;

import dev.readiness.release.text.Edit;
import dev.readiness.release.text.VersionOrder;
import dev.readiness.release.text.VersionOrder.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The definitions of links, usually at the end of the file. They are continued where there are some, never started. */
final class LinkBlock {

    private final ChangelogText text;
    private final Roll roll;
    private final Optional<String> before;
    private final VersionOrder<Definition> versions;
    private final Optional<Definition> unreleased;

    /**
     * @param before the version that came before, as the new section tells it
     */
    LinkBlock(ChangelogText text, Roll roll, Optional<String> before) {
        this.text = text;
        this.roll = roll;
        this.before = before;
        this.versions = text.links();
        this.unreleased =
                text.definitions().stream().filter(Definition::isUnreleased).findFirst();
    }

    Rolled roll() {
        List<String> done = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        if (unreleased.isEmpty() && versions.entries().isEmpty()) {
            return new Rolled(text.source(), done);
        }
        boolean missing = versions.get(roll.version()).isEmpty() && !isInline();
        Optional<String> own = missing ? own() : Optional.empty();
        Optional<String> since = isNewest() ? unreleased.flatMap(this::since) : Optional.empty();
        since.ifPresent(line -> {
            edits.add(Edit.replace(unreleased.get().line(), unreleased.get().line() + 1, List.of(line)));
            done.add(text.at(unreleased.get().line()) + " links what came after " + roll.version());
        });
        own.ifPresentOrElse(
                line -> {
                    edits.add(Edit.insert(place(), List.of(line)));
                    done.add("the link of " + roll.version() + " is new: " + line.strip());
                },
                () -> {
                    if (missing) {
                        done.add("the link of " + roll.version() + " cannot be told from the others and is left out");
                    }
                });
        return new Rolled(text.source().with(edits), done);
    }

    /** Whether the heading brings its own address along. */
    private boolean isInline() {
        return part().filter(part -> text.source().at(part.start()).contains("]("))
                .isPresent();
    }

    private Optional<Part> part() {
        return text.versions().get(roll.version());
    }

    private boolean isNewest() {
        return text.versions().above(roll.version()).isEmpty();
    }

    private Optional<String> since(Definition line) {
        return new VersionUrl(line.url())
                .since(roll.version())
                .or(() ->
                        roll.links().flatMap(links -> links.since(roll.version().toString())))
                .map(url -> line.written(line.label(), url));
    }

    private Optional<String> own() {
        Optional<Entry<Definition>> model = versions.below(roll.version()).or(() -> versions.above(roll.version()));
        Optional<String> url = model.flatMap(this::continued)
                .or(() -> unreleased
                        .filter(line -> isNewest() && before.isPresent())
                        .flatMap(line -> new VersionUrl(line.url()).until(roll.version())))
                .or(() -> roll.links().flatMap(links -> before.flatMap(
                                from -> links.between(from, roll.version().toString()))
                        .or(() -> links.to(roll.version().toString()))))
                .or(() -> model.flatMap(entry -> url(entry, Optional.empty())));
        return url.map(address ->
                model.map(Entry::what).or(() -> unreleased).orElseThrow().written(label(), address));
    }

    /** From the neighbour's address; one to a tag alone is the pattern only where it is not just the first version's. */
    private Optional<String> continued(Entry<Definition> model) {
        boolean range = new VersionUrl(model.what().url()).isRange(model.version());
        boolean others = versions.entries().stream()
                .anyMatch(entry ->
                        !entry.equals(model) && !new VersionUrl(entry.what().url()).isRange(entry.version()));
        return range || others ? url(model, before) : Optional.empty();
    }

    private Optional<String> url(Entry<Definition> model, Optional<String> from) {
        return new VersionUrl(model.what().url()).of(model.version(), roll.version(), from);
    }

    /** What stands in the brackets of the heading. */
    private String label() {
        boolean prefix = part().filter(part -> part.heading().prefix()).isPresent();
        return (prefix ? "v" : "") + roll.version();
    }

    /** Next to the neighbour; without one below Unreleased. */
    private int place() {
        Optional<Integer> lower =
                versions.below(roll.version()).map(entry -> entry.what().line());
        Optional<Integer> higher =
                versions.above(roll.version()).map(entry -> entry.what().line());
        boolean ascending = versions.isAscending();
        return lower.map(line -> ascending ? line + 1 : line)
                .or(() -> higher.map(line -> ascending ? line : line + 1))
                .orElseGet(() -> unreleased.orElseThrow().line() + 1);
    }
}
