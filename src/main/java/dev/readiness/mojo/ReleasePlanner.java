package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.Clone;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.git.RepositoryReader;
import dev.readiness.release.version.Reason;
import dev.readiness.release.version.Reasons;
import dev.readiness.release.version.VersionChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;

/** Decides everything about a release before anything is written. */
record ReleasePlanner(MavenSession session, ReleaseSituation now, GitProgram git, ReleaseOptions options) {

    /**
     * A plan and how it came about.
     *
     * @param choice of the version
     * @param poms of the release, all of them, by path from the repository's top
     */
    record Planned(ReleasePlan plan, VersionChoice choice, SortedMap<String, byte[]> poms) {

        Planned with(String path, byte[] bytes) {
            return new Planned(plan.with(path, bytes), choice, poms);
        }
    }

    /** The version that is due; empty when there is nothing to release. */
    Optional<VersionChoice> version() {
        TagFacts tags = now.known(TagFacts.class)
                .orElseThrow(() -> new ReadinessException(
                        "There is no repository to release from", "run it in a git repository with a commit"));
        boolean initial = VersionChoice.since(tags).stream()
                .anyMatch(last -> last.version().major().signum() == 0);
        List<Reason> reasons = new Reasons(initial).of(commits(), now.known(ChangelogFacts.class), now.diff());
        return VersionChoice.of(now.reactor().root().version(), tags, reasons, options.request());
    }

    /** Since the release that the version is counted from, whatever the POM says. Of half a history no version is made. */
    private Optional<HistoryFacts> commits() {
        Evidence<HistoryFacts> history = now.assembly().git().history(VersionChoice::since);
        boolean whole = history instanceof Evidence.Known<HistoryFacts> known
                && known.fact().complete();
        if (!whole && new Clone(git).isShallow()) {
            throw new ReadinessException(
                    "The clone is shallow: the last release, or commits since, are cut off",
                    "release with -Dunshallow, or set fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab, or run"
                            + " git fetch --unshallow --tags");
        }
        return ReleaseSituation.known(history);
    }

    /** Plans the release of a version. */
    Planned plan(VersionChoice choice, ReleaseTexts texts) {
        ReleaseSettings settings = now.basis().policy().policy().release();
        Path top = git.top();
        String version = choice.version().toString();
        String tag = tag(settings, version);
        String next = options.next().orElse(choice.next());
        SortedMap<String, byte[]> poms = ReactorPoms.of(session, top).read();
        SortedMap<String, byte[]> others = new MarkedFiles(git).with(texts.files(top), poms.keySet(), version);
        ReleaseFiles files = ReleaseFiles.of(poms, others, now.reactor().root().version(), version, tag, next, start());
        ReleasePlan plan = new ReleasePlan(
                version,
                options.mode() == Mode.BRANCH ? Optional.of(next) : Optional.empty(),
                tag,
                options.sign().orElseGet(() -> RepositoryReader.signs(git)),
                options.signOff(),
                git.ask("rev-parse", "HEAD"),
                branch(),
                options.remote().or(() -> RemoteReader.name(git, branch())),
                options.mode(),
                new SessionTranslator(session).reportDirectory().resolve("release"),
                new ReleaseGoals(session, now.basis().plugin()).goals(options),
                options.perform(),
                messages(version, next, tag),
                files.release(),
                files.development());
        SortedMap<String, byte[]> released = new TreeMap<>(poms);
        released.replaceAll((path, bytes) -> files.release().getOrDefault(path, bytes));
        return new Planned(plan, choice, released);
    }

    static String tag(ReleaseSettings settings, String version) {
        List<String> patterns = settings.tags();
        return patterns.isEmpty() ? version : TagPattern.of(patterns.get(0)).name(version);
    }

    /** The day on which the session began; what the release is dated by. A dry run of the same day shows the same bytes. */
    Instant start() {
        return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                .filter(epoch -> epoch.matches("\\d{1,11}"))
                .map(epoch -> Instant.ofEpochSecond(Long.parseLong(epoch)))
                .orElseGet(() -> session.getStartTime().toInstant().truncatedTo(ChronoUnit.DAYS));
    }

    private String branch() {
        return options.branch()
                .or(() -> now.facts().find(GitFacts.class).flatMap(GitFacts::branch))
                .orElseThrow(() -> new ReadinessException(
                        "HEAD is no branch and the CI server does not say which one it is",
                        "name it with -Dreadiness.release.branch=main"));
    }

    private ReleasePlan.Messages messages(String version, String next, String tag) {
        return new ReleasePlan.Messages(
                filled(options.messages().release(), version, next, tag),
                filled(options.messages().tag(), version, next, tag),
                filled(options.messages().next(), version, next, tag));
    }

    private static String filled(String template, String version, String next, String tag) {
        return template.replace("{version}", version).replace("{next}", next).replace("{tag}", tag);
    }
}
