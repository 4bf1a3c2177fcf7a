package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Finding;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.render.RulePage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that users bring and that break: never a pass, and never the end of the other rules. */
final class BadRulesTest {

    private static final String DEFECT = "; this is a defect of the rule, not of the project";

    @RuleInfo(
            id = "own.throws",
            title = "It holds",
            fix = "mend it",
            needs = {},
            since = "1")
    static final class Throws implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            throw new IllegalStateException("kept-Mark3r");
        }
    }

    @RuleInfo(
            id = "own.lazy",
            title = "It holds",
            fix = "mend it",
            needs = {},
            since = "1")
    static final class Lazy implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.of(1).map(one -> {
                throw new IllegalStateException("kept-Mark3r");
            });
        }
    }

    /** As a rule does that was compiled against another version of the plugin. */
    @RuleInfo(
            id = "own.stale",
            title = "It holds",
            fix = "mend it",
            needs = {},
            since = "1")
    static final class Stale implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            throw new NoSuchMethodError("kept-Mark3r");
        }
    }

    @RuleInfo(
            id = "own.endless",
            title = "It holds",
            fix = "mend it",
            needs = {},
            since = "1")
    static final class Endless implements Rule {
        @Override
        @SuppressWarnings("InfiniteRecursion") // it is what a broken rule may do
        public Stream<Finding> check(Facts facts) {
            return check(facts);
        }
    }

    @NullUnmarked
    @RuleInfo(
            id = "own.returns-null",
            title = "It holds",
            fix = "mend it",
            needs = {},
            since = "1")
    static final class ReturnsNull implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return null;
        }
    }

    static List<Rule> broken() {
        return List.of(new Throws(), new Lazy(), new Stale(), new Endless(), new ReturnsNull());
    }

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("broken")
    void areUnknownInOneLine(Rule rule) {
        RuleSet rules = RuleSet.of(List.of(rule));
        String id = rules.ids().iterator().next();
        assertThat(Subject.in(directory).says(Stage.BUILD, rules))
                .hasSize(2)
                .startsWith("NOT READY")
                .last()
                .asString()
                .matches("error \\Q" + id + "\\E \\. unknown: the rule broke with \\w+ at \\w+\\.java(:\\d+)?\\Q"
                        + DEFECT + "\\E");
    }

    @Test
    void doNotStopTheOthers() {
        List<Rule> all = Stream.concat(
                        broken().stream(), Subject.RULES.all().stream().map(RuleSet.Entry::rule))
                .toList();
        assertThat(Subject.application(directory).says(Stage.BUILD, RuleSet.of(all)))
                .hasSize(2 + broken().size())
                .startsWith("NOT READY", Subject.DEBUG_IS_ON);
    }

    @Test
    void cannotShareAnId() {
        assertThatThrownBy(() -> RuleSet.of(List.of(new Throws(), new Throws())))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("Two rules have the id own.throws: " + Throws.class.getName() + " and "
                        + Throws.class.getName() + ". To mend it: rename one of them, or remove its jar from the"
                        + " plugin's dependencies.");
    }

    @Test
    void mayLackAPage() {
        assertThat(RulePage.of(new Throws())).isEmpty();
    }

    @Test
    void areNamedWhenTheyCannotBeLoaded() {
        ClassLoader loader = new ClassLoader(BadRulesTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.startsWith("META-INF/services/")
                        ? Collections.enumeration(List.of(lists("com.acme.rules.Gone")))
                        : super.getResources(name);
            }
        };
        assertThatThrownBy(() -> RuleSet.installed(loader))
                .isInstanceOf(ReadinessException.class)
                .hasNoCause()
                .hasMessage("A rule cannot be loaded: dev.readiness.core.Rule: Provider com.acme.rules.Gone not found."
                        + " To mend it: mend it, or remove its jar from the plugin's dependencies.");
    }

    private static URL lists(String provider) throws MalformedURLException {
        return new URL(null, "listed:rules", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(provider.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
