package dev.readiness.release.version;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The version of a release.
 *
 * @param version that is released
 * @param next what the POM has afterwards
 * @param since the final release that it is counted from; empty for the first one
 * @param because one line each, for people
 */
public record VersionChoice(SemanticVersion version, String next, Optional<ReleaseTag> since, List<String> because) {

    private static final String SNAPSHOT = "-SNAPSHOT";

    public VersionChoice {
        because = List.copyOf(because);
    }

    /**
     * Chooses; empty when the evidence shows nothing to release, which only a request without a version of its own asks.
     *
     * @param pom the version in the POM
     * @param reasons what the evidence asks for, the most first
     * @throws ReadinessException when the request makes no sense here
     */
    public static Optional<VersionChoice> of(String pom, TagFacts tags, List<Reason> reasons, VersionRequest request) {
        Optional<ReleaseTag> since = since(tags);
        if (request instanceof VersionRequest.Auto && since.isPresent() && reasons.isEmpty() && !isAhead(pom, tags)) {
            return Optional.empty();
        }
        // a version that is given needs none in the POM to be counted from
        SemanticVersion version = request instanceof VersionRequest.Exactly exactly
                ? exactly.version()
                : chosen(due(pom, since, reasons, tags), since, tags, request);
        return Optional.of(
                new VersionChoice(version, next(pom, version), since, because(pom, since, reasons, version)));
    }

    /** The highest final release that HEAD may descend from. */
    public static Optional<ReleaseTag> since(TagFacts tags) {
        return tags.releases().stream()
                .filter(tag -> tag.version().isFinal())
                .filter(tag -> tags.lastRelease().stream()
                        .anyMatch(last -> tag.version().compareTo(last.version()) <= 0))
                .findFirst();
    }

    /** Whether the POM names a version that is more than the next patch: the maintainer has decided already. */
    private static boolean isAhead(String pom, TagFacts tags) {
        Optional<SemanticVersion> named = SemanticVersion.ofRelease(pom);
        return named.isPresent()
                && since(tags).stream()
                        .anyMatch(last -> named.get().core().compareTo(Bump.PATCH.after(last.version())) > 0);
    }

    /** What a release without a wish of the maintainer's would be. */
    private static SemanticVersion due(String pom, Optional<ReleaseTag> since, List<Reason> reasons, TagFacts tags) {
        SemanticVersion named = SemanticVersion.ofRelease(pom)
                .orElseThrow(() -> new ReadinessException(
                        "The version \"" + pom + "\" of the POM is no semantic version",
                        "give the POM one such as 1.4.0-SNAPSHOT, or say -Dreadiness.release.version=1.4.0"));
        if (since.isEmpty()) {
            return named.isFinal() ? named : free(named, tags);
        }
        Bump bump = reasons.stream()
                .map(Reason::bump)
                .max(Comparator.naturalOrder())
                .orElse(Bump.PATCH);
        SemanticVersion asked = bump.after(since.get().version());
        if (asked.compareTo(named.core()) > 0) {
            return asked;
        }
        return named.isFinal() ? named.core() : free(named, tags);
    }

    private static SemanticVersion chosen(
            SemanticVersion due, Optional<ReleaseTag> since, TagFacts tags, VersionRequest request) {
        if (request instanceof VersionRequest.By by) {
            return since.map(last -> by.bump().after(last.version())).orElse(due.core());
        }
        if (request instanceof VersionRequest.PreRelease pre) {
            return preRelease(due.core(), pre.label(), tags);
        }
        return request instanceof VersionRequest.Promote ? promoted(tags) : due;
    }

    private static SemanticVersion promoted(TagFacts tags) {
        return tags.lastRelease()
                .map(ReleaseTag::version)
                .filter(last -> !last.isFinal())
                .map(SemanticVersion::core)
                .orElseThrow(() -> new ReadinessException(
                        tags.lastRelease()
                                .map(last -> "The last release, tag \"" + last.name() + "\", is final")
                                .orElse("There is no pre-release"),
                        "release a pre-release first, for example with -Dbump=rc"));
    }

    /** The next number of a series, with the label that was asked for or the one in use. */
    private static SemanticVersion preRelease(SemanticVersion core, Optional<String> label, TagFacts tags) {
        Optional<SemanticVersion> last = ofCore(core, tags).findFirst();
        String word = label.or(() -> last.map(VersionChoice::label)).orElse(VersionRequest.LABELS.get(0));
        SemanticVersion first = parsed(core + "-" + word + ".1");
        SemanticVersion next = last.filter(one -> label(one).equals(word))
                .map(VersionChoice::after)
                .orElse(first);
        if (last.isPresent() && next.compareTo(last.get()) <= 0) {
            throw new ReadinessException(
                    "\"" + next + "\" would come before \"" + last.get() + "\", which is released",
                    "go on with -Dbump=" + label(last.get()) + ", or release it with -Dbump=promote");
        }
        return next;
    }

    /** A pre-release that the POM names, or the next of its series when that one is taken. */
    private static SemanticVersion free(SemanticVersion named, TagFacts tags) {
        return ofCore(named.core(), tags)
                .filter(one -> label(one).equals(label(named)))
                .findFirst()
                .filter(last -> last.compareTo(named) >= 0)
                .map(VersionChoice::after)
                .orElse(named);
    }

    private static Stream<SemanticVersion> ofCore(SemanticVersion core, TagFacts tags) {
        return tags.releases().stream()
                .map(ReleaseTag::version)
                .filter(version -> !version.isFinal() && version.core().equals(core));
    }

    private static String label(SemanticVersion preRelease) {
        return preRelease.preRelease().get(0);
    }

    private static SemanticVersion after(SemanticVersion preRelease) {
        List<String> parts = preRelease.preRelease();
        String last = parts.get(parts.size() - 1);
        boolean counted = last.chars().allMatch(c -> c >= '0' && c <= '9');
        String head = String.join(".", counted ? parts.subList(0, parts.size() - 1) : parts);
        BigInteger number = counted ? new BigInteger(last).add(BigInteger.ONE) : BigInteger.ONE;
        return parsed(preRelease.core() + "-" + (head.isEmpty() ? "" : head + ".") + number);
    }

    /** A POM that counts pre-releases goes on counting; another keeps the version that they lead to. */
    private static String next(String pom, SemanticVersion released) {
        if (released.isFinal()) {
            return Bump.PATCH.after(released) + SNAPSHOT;
        }
        boolean counts = SemanticVersion.ofRelease(pom).stream().anyMatch(named -> !named.isFinal());
        return (counts ? after(released) : released.core()) + SNAPSHOT;
    }

    private static List<String> because(
            String pom, Optional<ReleaseTag> since, List<Reason> reasons, SemanticVersion version) {
        Stream<String> evidence = Stream.of(Bump.MAJOR, Bump.MINOR, Bump.PATCH)
                .flatMap(bump ->
                        reasons.stream().filter(reason -> reason.bump() == bump).limit(3))
                .map(reason -> reason.bump().word() + ": " + reason.source() + " " + reason.text());
        String base = since.map(last -> "counted from tag \"" + last.name() + "\", with " + pom + " in the POM")
                .orElse("the first release, with " + pom + " in the POM");
        return Stream.concat(Stream.of(version + " " + base), evidence).toList();
    }

    private static SemanticVersion parsed(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }
}
