package dev.readiness.gather.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Evidence.Absent;
import dev.readiness.facts.Evidence.Known;
import dev.readiness.facts.Evidence.Unknown;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.ApiFacts.Level;
import dev.readiness.gather.ClassPath.UnresolvedException;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real classes, compiled by the test, compared by the real japicmp. */
final class ApiGathererTest {

    private static final ReleaseTag SINCE =
            new ReleaseTag("v1.2.0", SemanticVersion.parse("1.2.0").orElseThrow(), "0".repeat(40), true);

    private static final Path JAPICMP = Path.of("target/japicmp");

    @TempDir
    Path root;

    @Test
    void namesWhatComesGoesAndBreaks() throws IOException {
        Evidence<ApiFacts> found = compare("""
                public class Shop {
                    public static final int LIMIT = 1;
                    public Shop(String name) {}
                    public int order(String item, int count) { return 0; }
                    public String gone(java.util.List<String> x) { return ""; }
                    protected void hook() {}
                    void inner() {}
                    private int secret;
                }
                """, """
                public class Shop {
                    public Shop(String name) {}
                    public long order(String item, int count) { return 0; }
                    protected final void hook() {}
                    public void added() {}
                    private long secret;
                }
                """);

        ApiFacts facts = ((Known<ApiFacts>) found).fact();
        assertThat(facts.level()).isEqualTo(Level.MAJOR);
        assertThat(facts.since()).isEqualTo(SINCE);
        assertThat(facts.changes().stream()
                        .map(change -> change.kind() + " " + change.name()
                                + change.after().map(why -> ": " + why).orElse("")))
                .containsExactly(
                        "REMOVED Shop.LIMIT",
                        "ADDED Shop.added()",
                        "REMOVED Shop.gone(List)",
                        "CHANGED Shop.hook(): method now final",
                        "CHANGED Shop.order(String, int): method return type changed");
        assertThat(facts.changes()).allMatch(change -> change.at().equals(Origin.of("shop")));
    }

    @Test
    void tellsAnAdditionFromABreak() throws IOException {
        Evidence<ApiFacts> found = compare("public class Shop {}", "public class Shop { public void added() {} }");

        assertThat(((Known<ApiFacts>) found).fact().level()).isEqualTo(Level.MINOR);
    }

    @Test
    void whatNobodySeesIsNoChange() throws IOException {
        Evidence<ApiFacts> found = compare(
                "public class Shop { private int a; void b() {} }",
                "public class Shop { private long a; int b() { return 1; } }");

        ApiFacts facts = ((Known<ApiFacts>) found).fact();
        assertThat(facts.changes()).isEmpty();
        assertThat(facts.level()).isEqualTo(Level.NONE);
    }

    @Test
    void aMethodThatImplementorsLackBreaksThem() throws IOException {
        Evidence<ApiFacts> found = compare("public interface Shop {}", "public interface Shop { void added(); }");

        ApiFacts facts = ((Known<ApiFacts>) found).fact();
        assertThat(facts.level()).isEqualTo(Level.MAJOR);
        assertThat(facts.changes().get(0).after()).contains("method added to interface");
    }

    @Test
    void aClassThatNobodySeesAnyMoreIsOneChange() throws IOException {
        Evidence<ApiFacts> found = compare("public class Shop { public void a() {} }", "class Shop {}");

        assertThat(((Known<ApiFacts>) found)
                        .fact().changes().stream().map(change -> change.kind() + " " + change.name()))
                .containsExactly("CHANGED Shop");
    }

    @Test
    void withoutClassesOrAReleasedJarNothingIsCompared() throws IOException {
        assertThat(gather(released(Optional.empty())))
                .isEqualTo(new Unknown<>(
                        Origin.of("shop"), "the API is not compared, because the classes are not compiled"));
        compile("class Shop {}", root.resolve("shop/target/classes"));
        assertThat(gather(released(Optional.empty()))).isEqualTo(new Absent<>("no repository has the jar of v1.2.0"));
    }

    @Test
    void aDamagedJarOrNoJapicmpIsUnknown() throws IOException {
        compile("class Shop {}", root.resolve("shop/target/classes"));
        Path whole = Files.write(
                root.resolve("whole.jar"),
                ClassesJar.of(new WorkTree(root), "shop/target/classes").orElseThrow());
        Path broken = Files.writeString(root.resolve("old.jar"), "no jar");

        assertThat(gather(released(Optional.of(broken))))
                .isEqualTo(new Unknown<>(Origin.of("shop"), "the API cannot be compared with that of v1.2.0"));
        assertThat(gather(new ReleasedArtifacts() {
                    @Override
                    public Optional<Path> jar(String version) {
                        return Optional.of(whole);
                    }

                    @Override
                    public List<Path> japicmp() throws UnresolvedException {
                        throw new UnresolvedException("japicmp cannot be resolved");
                    }
                }))
                .isEqualTo(new Unknown<>(
                        Origin.of("shop"),
                        "the API cannot be compared with that of v1.2.0: japicmp cannot be resolved"));
    }

    private Evidence<ApiFacts> compare(String old, String now) throws IOException {
        compile(old, root.resolve("old/classes"));
        compile(now, root.resolve("shop/target/classes"));
        Path jar = root.resolve("old.jar");
        Files.write(jar, ClassesJar.of(new WorkTree(root), "old/classes").orElseThrow());
        return gather(released(Optional.of(jar)));
    }

    private Evidence<ApiFacts> gather(ReleasedArtifacts released) {
        return new ApiGatherer(new WorkTree(root)).gather("shop", "shop/target/classes", SINCE, released);
    }

    private static ReleasedArtifacts released(Optional<Path> jar) {
        return new ReleasedArtifacts() {
            @Override
            public Optional<Path> jar(String version) {
                assertThat(version).isEqualTo("1.2.0");
                return jar;
            }

            @Override
            public List<Path> japicmp() {
                try (Stream<Path> jars = Files.list(JAPICMP)) {
                    return jars.sorted().toList();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        };
    }

    private void compile(String source, Path output) throws IOException {
        Path file = Files.createDirectories(output.resolveSibling("src")).resolve("Shop.java");
        Files.writeString(file, source);
        List<String> arguments =
                new ArrayList<>(List.of("-d", Files.createDirectories(output).toString(), file.toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
