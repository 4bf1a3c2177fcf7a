package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UploadGoalsTest {

    private static final List<String> MORE = List.of("com.acme:ship-maven-plugin:ship");

    static Stream<String> known() {
        return UploadGoals.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void asksByCoordinates(String goal) {
        String plugin = goal.substring(0, goal.lastIndexOf(':'));
        String name = goal.substring(goal.lastIndexOf(':') + 1);
        assertThat(UploadGoals.hold(plugin, name, List.of())).isTrue();
        assertThat(UploadGoals.knows(plugin)).isTrue();
        assertThat(UploadGoals.asks(goal, List.of())).isTrue();
        assertThat(UploadGoals.asks(plugin + ":1.2.3:" + name, List.of())).isTrue();
        assertThat(UploadGoals.asks(plugin + ":1.2.3:" + name + "@again", List.of()))
                .isTrue();
        assertThat(UploadGoals.asks(plugin + ":1.2.3:help", List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deploy",
                "deploy@api",
                "before:deploy",
                "after:deploy",
                "readiness:gate",
                "readiness:gate@late",
                "dev.readiness:readiness-maven-plugin:gate",
                "dev.readiness:readiness-maven-plugin:0.1.0:gate",
                "deploy:deploy",
                "deploy:deploy-file",
                "gpg:sign-and-deploy-file",
                "central-publishing:publish",
                "nexus-staging:deploy",
                "nexus-staging:deploy-staged",
                "nexus-staging:deploy-staged-repository",
                "nexus-staging:close",
                "nexus-staging:release",
                "nexus-staging:promote",
                "nxrm3:deploy",
                "wagon:upload",
                "wagon:upload-single",
                "wagon:merge-maven-repos",
                "jib:build",
                "docker:push",
                "fabric8:push",
                "fabric8:deploy",
                "k8s:push",
                "k8s:apply",
                "oc:push",
                "oc:helm-push",
                "dockerfile:push",
                "jreleaser:full-release",
                "jreleaser:deploy",
                "quarkus:deploy",
                "quarkus:image-push",
                "appengine:deploy",
                "azure-webapp:deploy",
                "azure-functions:deploy",
                "cf:push"
            })
    void asksInAWord(String word) {
        assertThat(UploadGoals.asks(word, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verify",
                "install",
                "before:install",
                "site-deploy",
                "deploy:help",
                "site:deploy",
                "jib:dockerBuild",
                "docker:build",
                "readiness:check",
                "readiness:smoke",
                "wagon:download",
                "other:gate",
                "org.example:gate-maven-plugin:gate",
                "dev.readiness:readiness-maven-plugin:0.1.0:check",
                "com.acme:ship-maven-plugin:1.0:ship"
            })
    void doesNotAskOtherwise(String word) {
        assertThat(UploadGoals.asks(word, List.of())).isFalse();
    }

    @Test
    void asksByWhatThePolicyAdds() {
        assertThat(UploadGoals.asks("com.acme:ship-maven-plugin:ship", MORE)).isTrue();
        assertThat(UploadGoals.asks("com.acme:ship-maven-plugin:1.0:ship@now", MORE))
                .isTrue();
        assertThat(UploadGoals.asks("com.acme:ship-maven-plugin:1.0:sink", MORE))
                .isFalse();
        assertThat(UploadGoals.hold("com.acme:ship-maven-plugin", "ship", MORE)).isTrue();
        assertThat(UploadGoals.hold("com.acme:ship-maven-plugin", "sink", MORE)).isFalse();
        assertThat(UploadGoals.hold("com.acme:boat-maven-plugin", "ship", MORE)).isFalse();
        assertThat(UploadGoals.knows("com.acme:ship-maven-plugin")).isFalse();
    }

    @Test
    void goalsOfOnePluginAreNotThoseOfAnother() {
        assertThat(UploadGoals.hold("com.google.cloud.tools:jib-maven-plugin", "push", List.of()))
                .isFalse();
        assertThat(UploadGoals.hold("io.fabric8:docker-maven-plugin", "deploy", List.of()))
                .isFalse();
    }

    @Test
    void listsThemSorted() {
        List<String> all = UploadGoals.known().toList();
        assertThat(all).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(Set.copyOf(all)).contains("org.apache.maven.plugins:maven-deploy-plugin:deploy");
    }
}
