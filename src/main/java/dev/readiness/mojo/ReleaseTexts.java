package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.documents.Document.Mention;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.release.changelog.ReleaseLinks;
import dev.readiness.release.changelog.Roll;
import dev.readiness.release.documents.ReleaseDirectory;
import dev.readiness.release.documents.ReleaseRecord;
import dev.readiness.release.documents.ShownVersions;
import dev.readiness.release.version.VersionChoice;
import dev.readiness.render.notes.ChangelogModel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a release: the changelog with the version in it, and the notes that are kept.
 *
 * @param now the date of the release, as an instant
 * @param mentions where documents show versions of the project
 */
record ReleaseTexts(
        NotesSources sources,
        ReleaseSettings settings,
        Root root,
        VersionChoice choice,
        Instant now,
        List<Mention> mentions) {

    private static final long LIMIT = 50_000_000;

    /** By path from the top of the repository. */
    SortedMap<String, byte[]> files(Path top) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Optional<byte[]> before = bytes(settings.changelog());
        ReleaseFiles.changelog(before, roll())
                .ifPresent(bytes -> files.put(root.pathFrom(top, settings.changelog()), bytes));
        shown().forEach((path, bytes) -> files.put(root.pathFrom(top, path), bytes));
        ReleaseDirectory.enter(kept(), settings, record())
                .forEach((path, bytes) -> files.put(root.pathFrom(top, path), bytes));
        return files;
    }

    /** Documents that tell people to install the last release; a pre-release is not what they are to install. */
    private Map<String, byte[]> shown() {
        Map<String, byte[]> files = new TreeMap<>();
        if (choice.since().isEmpty() || !choice.version().isFinal()) {
            return files;
        }
        String from = choice.since().get().version().toString();
        Map<String, List<Mention>> byDocument = mentions.stream()
                .collect(Collectors.groupingBy(mention -> mention.at().path()));
        byDocument.forEach((path, some) -> bytes(path).ifPresent(before -> {
            byte[] after =
                    ShownVersions.raise(before, some, from, choice.version().toString());
            if (!Arrays.equals(before, after)) {
                files.put(path, after);
            }
        }));
        return files;
    }

    /** What is there already of the files that a release enters. */
    private Map<String, byte[]> kept() {
        Map<String, byte[]> kept = new TreeMap<>();
        String version = choice.version().toString();
        Stream.concat(Stream.of(settings.notes()), ReleaseDirectory.history(settings).stream())
                .map(path -> path.replace("{version}", version))
                .forEach(path -> bytes(path).ifPresent(bytes -> kept.put(path, bytes)));
        return kept;
    }

    private ReleaseRecord record() {
        String version = choice.version().toString();
        return new ReleaseRecord(
                choice.version(),
                now.atOffset(ZoneOffset.UTC).toLocalDate(),
                sources.notes(Optional.of(version)).text());
    }

    private Roll roll() {
        List<String> patterns = settings.tags();
        Optional<ReleaseLinks> links = Optional.of(sources.links())
                .filter(known -> known.forge().isPresent())
                .map(known -> new ReleaseLinks(known, patterns.isEmpty() ? "{version}" : patterns.get(0)));
        Evidence<ReleaseHistory> history =
                sources.git().sinceRelease(choice.version().isFinal());
        String generated = history instanceof Evidence.Known<ReleaseHistory> known
                ? ChangelogModel.unreleased(known.fact(), sources.links())
                : "";
        Roll roll = new Roll(choice.version(), now.atOffset(ZoneOffset.UTC).toLocalDate(), generated, links)
                .at(settings.changelog());
        return choice.version().isFinal() ? roll.combining() : roll;
    }

    private Optional<byte[]> bytes(String path) {
        ProjectTree tree = sources.tree();
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Refused refused) {
            throw new ReadinessException(path + " " + refused.reason(), "make it a text file in the project");
        }
        return content instanceof Content.Bytes bytes ? Optional.of(bytes.bytes()) : Optional.empty();
    }
}
