package dev.readiness.render.github;

import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import dev.readiness.render.Loudness;
import dev.readiness.render.Place;
import dev.readiness.render.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The open findings as commands that a GitHub workflow reads from the log of a step, to show them beside the lines of a pull
 * request. GitHub shows ten of each kind for a step; the last notice tells of the rest.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
public final class Annotations {

    private static final int SHOWN = 10;

    private final Map<Severity, List<String>> lines = new EnumMap<>(Severity.class);
    private final String prefix;
    private int others;

    private Annotations(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The commands, errors first.
     *
     * @param prefix path of the root in the repository, empty or with a slash at its end
     * @param path of the report that has everything
     */
    public static List<String> of(Report report, String prefix, String path) {
        Annotations annotations = new Annotations(prefix);
        report.told()
                .filter(one -> one.by().isEmpty())
                .forEach(one -> annotations.add(Loudness.of(report.gate(), one.finding(), one.severity()), one));
        return annotations.all(path);
    }

    private void add(Severity loudness, Report.Told one) {
        List<String> same = of(loudness);
        int room = loudness == Severity.NOTE ? SHOWN - 1 : SHOWN;
        if (same.size() < room) {
            same.add(command(loudness, one));
        } else {
            others++;
        }
    }

    private List<String> of(Severity loudness) {
        return lines.computeIfAbsent(loudness, none -> new ArrayList<>());
    }

    private List<String> all(String path) {
        List<String> all = new ArrayList<>(of(Severity.ERROR));
        all.addAll(of(Severity.WARNING));
        all.addAll(of(Severity.NOTE));
        if (others > 0) {
            all.add("::notice title=readiness::" + data(others + " more findings are in " + path));
        }
        return List.copyOf(all);
    }

    private String command(Severity loudness, Report.Told one) {
        Place place = Place.of(one.finding().at());
        String word = loudness == Severity.NOTE ? "notice" : loudness.word();
        String column = place.column() > 0 ? ",col=" + place.column() : "";
        return "::" + word + " file=" + property(prefix + place.path()) + ",line=" + place.line() + column + ",title="
                + property(one.rule().id()) + "::"
                + data(Statement.withFix(one));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
