package dev.readiness.mojo;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.RemoteFacts;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.changelog.ChangelogGatherer;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.notes.Forge;
import dev.readiness.notes.Links;
import dev.readiness.notes.ReleaseNotes;
import dev.readiness.render.build.BuildTime;
import dev.readiness.render.notes.ChangelogModel;
import dev.readiness.render.notes.NotesModel;
import dev.readiness.render.template.Templates;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** What notes are made of, in a session. Says in the log what could not be had; the notes say it too. */
record NotesSources(
        MavenProject project,
        WorkTree tree,
        ReleaseSettings settings,
        GitGatherer git,
        Supplier<Evidence<OperationalDiff>> operations,
        Optional<Forge> forge,
        Path directory,
        Log log)
        implements AutoCloseable {

    /** For what came since the last release; reads the repository that the session reads. */
    static NotesSources of(MavenSession session, ReactorSession reactor, Optional<String> forge, Log log) {
        return of(session, reactor.release(), reactor.git(), reactor::operationalDiff, forge, log);
    }

    /** For the notes that a release keeps; reads the repository that the release reads. */
    static NotesSources ofRelease(MavenSession session, ReleaseSettings settings, ReleaseSituation now, Log log) {
        Supplier<Evidence<OperationalDiff>> diff = () -> now.facts().evidence(OperationalDiff.class);
        return of(session, settings, now.assembly().git(), diff, Optional.empty(), log);
    }

    /** For the changelog of the whole history, which needs no facts of modules. */
    static NotesSources ofHistory(MavenSession session, Optional<String> forge, Log log) {
        Root root = new SessionTranslator(session).root();
        ReleaseSettings settings = policy(session, root).release();
        GitGatherer git = new GitGatherer(root.directory(), settings.tags(), System.getenv());
        return of(
                session, settings, git, () -> Evidence.absent("the whole history has no operational diff"), forge, log);
    }

    private static NotesSources of(
            MavenSession session,
            ReleaseSettings settings,
            GitGatherer git,
            Supplier<Evidence<OperationalDiff>> operations,
            Optional<String> forge,
            Log log) {
        SessionTranslator translator = new SessionTranslator(session);
        return new NotesSources(
                session.getTopLevelProject(),
                new WorkTree(translator.root().directory()),
                settings,
                git,
                operations,
                forge.map(NotesSources::named),
                translator.reportDirectory(),
                log);
    }

    /** The rules only tell whether the policy names one that there is; without a policy nobody needs them. */
    private static Policy policy(MavenSession session, Root root) {
        return new WorkTree(root.directory()).exists(Root.POLICY)
                ? PolicySource.of(session, root, RuleSet.installed(NotesSources.class.getClassLoader()))
                        .policy()
                : Policy.DEFAULT;
    }

    /** The notes of a version, of the project's when none is given. */
    NotesDocument notes(Optional<String> given) {
        String version = given.orElseGet(() -> SemanticVersion.withoutSnapshot(project.getVersion()));
        boolean toFinal =
                SemanticVersion.parse(version).map(SemanticVersion::isFinal).orElse(true);
        Evidence<ReleaseHistory> history = git.sinceRelease(toFinal);
        String words = words().on(version);
        ReleaseNotes notes = history instanceof Evidence.Known<ReleaseHistory> known
                ? ReleaseNotes.of(
                        title(version, known.fact().since().map(ReleaseTag::name)),
                        words,
                        known.fact(),
                        known.fact().since().flatMap(this::changes))
                : ReleaseNotes.without(title(version, Optional.empty()), words, missing(history), Optional.empty());
        return document("release-notes.md", NotesModel.of(notes, links()));
    }

    private Optional<OperationalDiff> changes(ReleaseTag since) {
        Evidence<OperationalDiff> diff = operations.get();
        if (diff instanceof Evidence.Unknown<OperationalDiff> unknown) {
            log.warn("notes: what operators must do is not told: " + unknown.reason());
            Operations.Unknown doubt = new Operations.Unknown(unknown.at(), unknown.reason());
            return Optional.of(new OperationalDiff(since, List.of(), List.of(doubt)));
        }
        return diff instanceof Evidence.Known<OperationalDiff> known ? Optional.of(known.fact()) : Optional.empty();
    }

    /** The changelog of the whole history. */
    NotesDocument changelog() {
        Evidence<ReleaseHistory> history = git.allReleases();
        if (history instanceof Evidence.Known<ReleaseHistory> known) {
            return document("changelog.md", ChangelogModel.of(known.fact(), words(), links()));
        }
        throw new ReadinessException(
                "There is no history to write a changelog of: " + reason(history),
                "fetch all commits with their tags, for example by git fetch --unshallow --tags");
    }

    @Override
    public void close() {
        git.close();
    }

    private NotesDocument document(String name, Map<String, Object> model) {
        Templates templates = OwnTemplates.in(tree);
        return new NotesDocument(templates, name, model, directory);
    }

    private ReleaseNotes.Title title(String version, Optional<String> since) {
        List<String> patterns = settings.tags();
        String tag =
                patterns.isEmpty() ? version : TagPattern.of(patterns.get(0)).name(version);
        return new ReleaseNotes.Title(project.getArtifactId(), version, date(), tag, since);
    }

    /** That of the build if it gives itself one, else that of the commit; never today's. */
    private String date() {
        Optional<Instant> time = BuildTime.of(project.getProperties().getProperty("project.build.outputTimestamp", ""));
        return time.or(() -> git.commit() instanceof Evidence.Known<HeadCommit> known
                        ? Optional.of(known.fact().committed())
                        : Optional.empty())
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
    }

    private ChangelogWords words() {
        Evidence<ChangelogWords> words = new ChangelogGatherer().words(tree, settings);
        if (words instanceof Evidence.Unknown<ChangelogWords> unknown) {
            throw new ReadinessException(
                    "The changelog cannot be repeated: " + unknown.reason(), "make it a Markdown file in UTF-8");
        }
        return words instanceof Evidence.Known<ChangelogWords> known ? known.fact() : ChangelogWords.NONE;
    }

    Links links() {
        return git.remote() instanceof Evidence.Known<RemoteFacts> known
                ? Links.of(known.fact().url(), forge)
                : Links.NONE;
    }

    private String missing(Evidence<ReleaseHistory> history) {
        String reason = reason(history);
        log.warn("notes: the commits since the last release are not told: " + reason);
        return reason;
    }

    private static String reason(Evidence<ReleaseHistory> evidence) {
        return evidence instanceof Evidence.Unknown<ReleaseHistory> unknown
                ? unknown.reason()
                : evidence instanceof Evidence.Absent<ReleaseHistory> absent ? absent.reason() : "";
    }

    private static Forge named(String name) {
        return Forge.named(name)
                .orElseThrow(() -> new ReadinessException(
                        "-Dreadiness.notes.forge is '" + name + "'", "use github, gitlab, gitea or bitbucket"));
    }
}
