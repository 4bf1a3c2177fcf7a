package dev.readiness.mojo;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.render.build.VersionSheet;
import dev.readiness.render.build.VersionSheet.Answer;
import dev.readiness.render.build.VersionSheet.Item;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says which version this is, which one was released last, the commit, the branch, and what lies between the two. For scripts,
 * <code>mvn -q readiness:version -DforceStdout</code> prints the version and nothing else; what has no answer ends in an
 * error, never in an empty line.
 */
@Mojo(name = "version", aggregator = true, threadSafe = true)
public final class VersionMojo extends AbstractMojo {

    private final MavenSession session;

    /**
     * The one thing to say: <code>current</code>, <code>released</code>, <code>tag</code>, <code>commit</code>,
     * <code>abbrev</code>, <code>branch</code>, <code>dirty</code> or <code>commits</code> (since the last release). By default
     * everything; <code>current</code> with <code>forceStdout</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.show")
    private @Nullable String show;

    /**
     * Prints the one thing to standard output, whatever the log is told to leave out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "forceStdout", defaultValue = "false")
    private boolean forceStdout;

    @Inject
    public VersionMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(this::say);
    }

    private void say() {
        Item item = show == null ? Item.CURRENT : asked(show);
        Root root = new SessionTranslator(session).root();
        Policy policy = PolicySource.of(session, root, RuleSet.installed(VersionMojo.class.getClassLoader()))
                .policy();
        try (GitGatherer git =
                new GitGatherer(root.directory(), policy.release().tags(), System.getenv())) {
            Facts facts = Facts.builder()
                    .lazily(GitFacts.class, git::head)
                    .lazily(HeadCommit.class, git::commit)
                    .lazily(WorkTreeFacts.class, git::workTree)
                    .lazily(TagFacts.class, git::tags)
                    .lazily(HistoryFacts.class, git::history)
                    .build();
            VersionSheet sheet = new VersionSheet(session.getTopLevelProject().getVersion(), facts);
            if (forceStdout) {
                System.out.print(valueOf(item, sheet.answer(item)) + "\n");
                System.out.flush();
            } else if (show != null) {
                getLog().info(valueOf(item, sheet.answer(item)));
            } else {
                sheet.lines().forEach(getLog()::info);
            }
        }
    }

    private static Item asked(String word) {
        return Item.of(word)
                .orElseThrow(() -> new ReadinessException(
                        "-Dreadiness.show is '" + word + "'",
                        "use one of " + Stream.of(Item.values()).map(Item::word).collect(Collectors.joining(", "))));
    }

    private static String valueOf(Item item, Answer answer) {
        return answer.value()
                .orElseThrow(() -> new ReadinessException(
                        "There is no answer to -Dreadiness.show=" + item.word() + ", " + answer.reason(),
                        "run 'mvn readiness:version' to see what is known, and fetch the whole history with its tags"));
    }
}
