package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiBranchTest {

    @ParameterizedTest
    @CsvSource({
        "GITHUB_HEAD_REF=feature/x GITHUB_REF_NAME=7/merge GITHUB_REF_TYPE=branch,feature/x",
        "GITHUB_HEAD_REF= GITHUB_REF_NAME=main GITHUB_REF_TYPE=branch,main",
        "GITHUB_REF_NAME=main,main",
        "GITHUB_REF_NAME=v1.0.0 GITHUB_REF_TYPE=tag,",
        "CI_COMMIT_BRANCH=main,main",
        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=x CI_COMMIT_BRANCH=main,x",
        "BRANCH_NAME=main GIT_BRANCH=origin/main,main",
        "BRANCH_NAME=PR-7 CHANGE_BRANCH=feature/x,feature/x",
        "BRANCH_NAME=v1.0.0 TAG_NAME=v1.0.0,",
        "GIT_BRANCH=origin/release/1.x,release/1.x",
        "GIT_BRANCH=detached,",
        "GIT_BRANCH=HEAD,",
        "BUILD_SOURCEBRANCH=refs/heads/main,main",
        "BUILD_SOURCEBRANCH=refs/tags/v1,",
        "BUILD_SOURCEBRANCH=refs/pull/1/merge SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/x,x",
        "CIRCLE_BRANCH=main,main",
        "BITBUCKET_BRANCH=main,main",
        "TRAVIS_BRANCH=main,main",
        "TRAVIS_BRANCH=main TRAVIS_PULL_REQUEST_BRANCH=x,x",
        "TRAVIS_BRANCH=v1 TRAVIS_TAG=v1,",
        "DRONE_BRANCH=main,main",
        "DRONE_BRANCH=main DRONE_SOURCE_BRANCH=x,x",
        "BUILDKITE_BRANCH=main BUILDKITE_TAG=,main",
        "BUILDKITE_BRANCH=v1 BUILDKITE_TAG=v1,",
        "SEMAPHORE_GIT_BRANCH=main,main",
        "APPVEYOR_REPO_BRANCH=main,main",
        "HOME=/root,"
    })
    void readsTheVariablesOfEachServer(String variables, String branch) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ", -1)) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        assertThat(CiBranch.of(environment)).isEqualTo(Optional.ofNullable(branch));
    }
}
