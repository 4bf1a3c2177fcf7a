package dev.readiness.gather.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The branch that a CI server says it builds, because it usually checks out a commit and no branch. A build of a tag is on no
 * branch; a build of a pull request is on the branch that wants in.
 */
final class CiBranch {

    /** The first that is set and names a branch wins; a server's more exact word stands before its vaguer one. */
    private static final List<String> VARIABLES = List.of(
            "GITHUB_HEAD_REF",
            "GITHUB_REF_NAME",
            "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
            "CI_COMMIT_BRANCH",
            "CHANGE_BRANCH",
            "BRANCH_NAME",
            "GIT_BRANCH",
            "SYSTEM_PULLREQUEST_SOURCEBRANCH",
            "BUILD_SOURCEBRANCH",
            "CIRCLE_BRANCH",
            "BITBUCKET_BRANCH",
            "TRAVIS_PULL_REQUEST_BRANCH",
            "TRAVIS_BRANCH",
            "DRONE_SOURCE_BRANCH",
            "DRONE_BRANCH",
            "BUILDKITE_BRANCH",
            "SEMAPHORE_GIT_BRANCH",
            "APPVEYOR_REPO_BRANCH");

    /** What names the tag when the variable of the same server names it in place of a branch. */
    private static final Map<String, String> TAGS =
            Map.of("BRANCH_NAME", "TAG_NAME", "TRAVIS_BRANCH", "TRAVIS_TAG", "BUILDKITE_BRANCH", "BUILDKITE_TAG");

    private CiBranch() {}

    static Optional<String> of(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(variable -> !namesTag(variable, environment))
                .flatMap(variable -> branch(environment.getOrDefault(variable, "")).stream())
                .findFirst();
    }

    private static boolean namesTag(String variable, Map<String, String> environment) {
        if (variable.equals("GITHUB_REF_NAME")) {
            return environment.getOrDefault("GITHUB_REF_TYPE", "branch").equals("tag");
        }
        String tag = TAGS.get(variable);
        return tag != null && !environment.getOrDefault(tag, "").isEmpty();
    }

    private static Optional<String> branch(String value) {
        String name = value.startsWith("refs/heads/") ? value.substring("refs/heads/".length()) : value;
        name = name.startsWith("origin/") ? name.substring("origin/".length()) : name;
        return name.isBlank() || name.startsWith("refs/") || name.equals("HEAD") || name.equals("detached")
                ? Optional.empty()
                : Optional.of(name);
    }
}
