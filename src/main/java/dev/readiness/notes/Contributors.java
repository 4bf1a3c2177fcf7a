package dev.readiness.notes;

import dev.readiness.facts.git.AuthoredCommit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Those who made the commits, without robots. */
final class Contributors {

    private static final Set<String> ROBOTS = Set.of(
            "dependabot",
            "dependabot-preview",
            "renovate",
            "renovate bot",
            "github actions",
            "github-actions",
            "github",
            "gitlab",
            "snyk-bot",
            "greenkeeper",
            "pre-commit-ci",
            "release-please",
            "semantic-release-bot",
            "jenkins",
            "web-flow",
            "allcontributors",
            "mergify",
            "copybara-service");

    private static final Comparator<String> ORDER = Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());

    private Contributors() {}

    static List<String> of(List<AuthoredCommit> commits) {
        TreeSet<String> names = new TreeSet<>(ORDER);
        for (AuthoredCommit commit : commits) {
            names.add(commit.author());
            names.addAll(commit.coAuthors());
        }
        return names.stream().filter(Contributors::isPerson).toList();
    }

    private static boolean isPerson(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return !plain.isEmpty() && !plain.endsWith("[bot]") && !ROBOTS.contains(plain);
    }
}
