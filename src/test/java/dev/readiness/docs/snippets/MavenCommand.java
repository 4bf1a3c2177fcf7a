package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.docs.GoalReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/** A line that calls Maven: its goals are there, and each property is a parameter of one of them, or Maven's own. */
final class MavenCommand {

    private static final Pattern CALL = Pattern.compile("(?<![\\w.:/-])mvn ((?:\"[^\"]*\"|'[^']*'|[^`|;)#&\\n])*)");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\$\\{\\{[^}]*}}|\\S)+");
    private static final Pattern OURS =
            Pattern.compile("(?:readiness|dev\\.readiness:readiness-maven-plugin):([a-z-]+)");

    private static final Set<String> PHASES = Set.of("clean", "test", "package", "verify", "install", "deploy", "site");
    private static final Set<String> OPTIONS =
            Set.of("-B", "-q", "-o", "-U", "-V", "-e", "-N", "-am", "-fae", "-fn", "--raw-streams");
    private static final String PROJECTS = "-pl";
    private static final Set<String> OTHERS = Set.of("org.owasp:dependency-check-maven:aggregate");
    private static final Set<String> PROPERTIES = Set.of("skipTests", "maven.test.skip", "format");

    private final List<MojoDescriptor> goals;

    MavenCommand(GoalReference plugin) {
        this.goals = plugin.goals();
    }

    /** Whether the text calls Maven at all. */
    static boolean isIn(String text) {
        return CALL.matcher(text).find();
    }

    void checkAll(String text) {
        CALL.matcher(text.replace("\\\n", " "))
                .results()
                .forEach(call -> check(call.group(1).strip()));
    }

    private void check(String command) {
        List<String> words =
                WORD.matcher(command).results().map(word -> word.group()).toList();
        Set<String> properties = new HashSet<>(PROPERTIES);
        List<String> given = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals(PROJECTS)) {
                assertThat(rest).as("projects in: mvn " + command).hasNext();
                rest.next();
            } else if (word.startsWith("-D")) {
                given.add(word.substring(2).replaceFirst("=.*", ""));
            } else if (PHASES.contains(word)) {
                goals.stream().filter(goal -> goal.getPhase() != null).forEach(goal -> properties.addAll(of(goal)));
            } else if (!OPTIONS.contains(word) && !OTHERS.contains(word)) {
                assertThat(word).as("a goal in: mvn " + command).matches(OURS);
                String name = word.substring(word.lastIndexOf(':') + 1);
                MojoDescriptor goal = goals.stream()
                        .filter(one -> one.getGoal().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no goal " + name + " in: mvn " + command));
                properties.addAll(of(goal));
            }
        }
        assertThat(properties).as("mvn " + command).containsAll(given);
    }

    /** With the short forms, which stand as defaults of the long ones. */
    private static Set<String> of(MojoDescriptor goal) {
        Set<String> names = new HashSet<>();
        GoalReference.parameters(goal).forEach(parameter -> {
            names.add(GoalReference.property(goal, parameter));
            String fallback = GoalReference.fallback(goal, parameter);
            if (fallback.startsWith("${")) {
                names.add(fallback.substring(2, fallback.length() - 1));
            }
        });
        return names;
    }
}
