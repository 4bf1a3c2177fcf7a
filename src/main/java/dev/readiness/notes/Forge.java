package dev.readiness.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a repository is hosted, as far as it matters for addresses. The first %s is the repository's. */
public enum Forge {
    GITHUB(List.of("github"), "%s/issues/%s", "%s/pull/%s", "%s/commit/%s", "%s/compare/%s...%s", "%s/releases/tag/%s"),
    GITLAB(
            List.of("gitlab"),
            "%s/-/issues/%s",
            "%s/-/merge_requests/%s",
            "%s/-/commit/%s",
            "%s/-/compare/%s...%s",
            "%s/-/tags/%s"),
    GITEA(
            List.of("gitea", "forgejo", "codeberg"),
            "%s/issues/%s",
            "%s/pulls/%s",
            "%s/commit/%s",
            "%s/compare/%s...%s",
            "%s/releases/tag/%s"),
    /** The cloud; a server of one's own has other addresses, and none is better than a wrong one. */
    BITBUCKET(
            List.of("bitbucket.org"),
            "%s/issues/%s",
            "%s/pull-requests/%s",
            "%s/commits/%s",
            "%1$s/branches/compare/%3$s%%0D%2$s",
            "%s/src/%s");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> hosts;

    private final String issue;
    private final String request;
    private final String commit;
    private final String compare;
    private final String tag;

    Forge(List<String> hosts, String issue, String request, String commit, String compare, String tag) {
        this.hosts = List.copyOf(hosts);
        this.issue = issue;
        this.request = request;
        this.commit = commit;
        this.compare = compare;
        this.tag = tag;
    }

    /** What a host says of itself by its name. */
    static Optional<Forge> at(String host) {
        return Arrays.stream(values())
                .filter(forge -> forge.hosts.stream().anyMatch(host::contains))
                .findFirst();
    }

    /** By its name, in any case. */
    public static Optional<Forge> named(String name) {
        return Arrays.stream(values())
                .filter(forge -> forge.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String reference(String repository, Reference reference) {
        return String.format(Locale.ROOT, reference.request() ? request : issue, repository, reference.number());
    }

    String commit(String repository, String id) {
        return String.format(Locale.ROOT, commit, repository, id);
    }

    String compare(String repository, String from, String to) {
        return String.format(Locale.ROOT, compare, repository, from, to);
    }

    String tag(String repository, String name) {
        return String.format(Locale.ROOT, tag, repository, name);
    }
}
