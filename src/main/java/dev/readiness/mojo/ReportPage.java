package dev.readiness.mojo;

import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Excerpt;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.excerpt.ExcerptGatherer;
import dev.readiness.gather.trend.EarlierReports;
import dev.readiness.render.RulePage;
import dev.readiness.render.html.HtmlReport;
import dev.readiness.render.html.Supplements;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The HTML report of a run, with what it shows beside the report. */
final class ReportPage {

    private static final String SECRETS = "secrets.";

    private ReportPage() {}

    /**
     * The page.
     *
     * @param together facts of the whole
     * @param modules facts of those that were judged; they know which lines set a secret under a name that does not say so
     * @param trend paths and patterns of reports of earlier runs
     */
    static HtmlReport of(
            Report report, RuleSet rules, Facts together, Collection<Facts> modules, Root root, List<String> trend) {
        ExcerptGatherer excerpts = new ExcerptGatherer(
                new WorkTree(root.directory()),
                Stream.concat(found(report), modules.stream().flatMap(ReportPage::known))
                        .toList());
        Set<String> policies = policies(modules);
        return new HtmlReport(new Supplements(
                project(together),
                (path, lines) -> policies.contains(path) ? Excerpt.NONE : excerpts.of(path, lines),
                id -> rules.find(id).flatMap(entry -> RulePage.of(entry.rule())),
                new EarlierReports(root.directory()).read(trend)));
    }

    /** Of the root, or of the first module where the root takes no part. */
    private static Optional<String> project(Facts together) {
        return together.find(ReactorFacts.class)
                .map(ReactorFacts::root)
                .map(root -> root.artifactId() + " " + root.version());
    }

    /** Files that say which values are expected; these may be secret, and their keys do not say so. */
    private static Set<String> policies(Collection<Facts> modules) {
        Set<String> policies = modules.stream()
                .flatMap(module -> module.find(ProductionSettings.class).stream())
                .flatMap(settings -> settings.expectations().stream())
                .map(expected -> expected.at().path())
                .collect(Collectors.toCollection(TreeSet::new));
        policies.add(Root.POLICY);
        return policies;
    }

    private static Stream<Origin> found(Report report) {
        return report.told().filter(one -> one.rule().id().startsWith(SECRETS)).map(one -> one.finding()
                .at());
    }

    private static Stream<Origin> known(Facts module) {
        return module.find(ConfigFacts.class).stream()
                .flatMap(ConfigFacts::settings)
                .flatMap(setting -> setting.sources().stream())
                .filter(source -> source.value()
                        .secret()
                        .map(SecretTraits::kind)
                        .filter(ReportPage::isWritten)
                        .isPresent())
                .map(Setting.Source::at);
    }

    private static boolean isWritten(Kind kind) {
        return kind == Kind.LITERAL || kind == Kind.FALLBACK;
    }
}
