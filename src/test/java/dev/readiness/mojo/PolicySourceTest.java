package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.policy.ParentPolicies;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicySourceTest {

    private static final RuleSet RULES = RuleSet.installed(PolicySourceTest.class.getClassLoader());

    @TempDir
    private Path top = Path.of("");

    @Test
    void isTheDefaultWithoutAFile() {
        assertThat(read()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void isTheDefaultWhenTheFileIsEmpty() throws IOException {
        write("readiness.yml", "");
        assertThat(read()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void laysAFileOverWhatItExtends() throws IOException {
        write("base.yml", "gate: { failOn: warning, minScore: 50 }\n");
        write("readiness.yml", "extends: base.yml\ngate: { minScore: 90 }\n");
        Policy policy = read();
        assertThat(policy.gate().failOn()).isEqualTo(Severity.WARNING);
        assertThat(policy.gate().minScore()).contains(90);
    }

    @Test
    void extendsAResourceOfThePluginsDependencies(@TempDir Path jar) throws IOException {
        Files.writeString(jar.resolve("acme.yml"), "gate: { failOn: note }\n");
        write("readiness.yml", "extends: classpath:acme.yml\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Policy policy = PolicySource.read(new WorkTree(top), RULES, loader, ParentPolicies.NONE)
                    .policy();
            assertThat(policy.gate().failOn()).isEqualTo(Severity.NOTE);
        }
    }

    @Test
    void saysEverythingThatCannotBeRead() throws IOException {
        write("readiness.yml", "extends: [none.yml, classpath:none.yml]\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The policy cannot be read: readiness.yml:1: none.yml does not exist;"
                        + " readiness.yml:1: no <dependency> of the plugin holds classpath:none.yml."
                        + " To mend it: correct the lines.");
    }

    private Policy read() {
        return PolicySource.read(new WorkTree(top), RULES, PolicySourceTest.class.getClassLoader(), ParentPolicies.NONE)
                .policy();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(top.resolve(name), text);
    }
}
