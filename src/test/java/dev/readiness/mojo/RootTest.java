package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RootTest {

    @Test
    void isWhereThePolicyIs(@TempDir Path top) throws IOException {
        Path module = folder(top, "apps/shop");
        Files.writeString(top.resolve(Root.POLICY), "");
        assertThat(Root.find(module, module, List.of(module)).directory()).isEqualTo(top);
    }

    @Test
    void isTheNearestPolicyOfSeveral(@TempDir Path top) throws IOException {
        Path module = folder(top, "apps/shop");
        Files.writeString(top.resolve(Root.POLICY), "");
        Files.writeString(top.resolve("apps").resolve(Root.POLICY), "");
        assertThat(Root.find(module, module, List.of(module)).directory()).isEqualTo(top.resolve("apps"));
    }

    @Test
    void looksNoFurtherThanTheWorkTree(@TempDir Path top) throws IOException {
        Path module = folder(top, "clone/shop");
        folder(top, "clone/.git");
        Files.writeString(top.resolve(Root.POLICY), "");
        assertThat(Root.find(module, module, List.of(module)).directory()).isEqualTo(module);
    }

    @Test
    void looksInTheTopOfTheWorkTreeItself(@TempDir Path top) throws IOException {
        Path module = folder(top, "shop");
        folder(top, ".git");
        Files.writeString(top.resolve(Root.POLICY), "");
        assertThat(Root.find(module, module, List.of(module)).directory()).isEqualTo(top);
    }

    @Test
    void isMavensOwnIdeaWithoutAPolicy(@TempDir Path top) throws IOException {
        Path module = folder(top, "shop");
        assertThat(Root.find(module, top, List.of(module)).directory()).isEqualTo(top);
    }

    @Test
    void isTheExecutionRootWhenMavensIdeaIsElsewhere(@TempDir Path top) throws IOException {
        Path module = folder(top, "shop");
        assertThat(Root.find(module, top.resolve("other"), List.of(module)).directory())
                .isEqualTo(module);
    }

    @Test
    void knowsItsPlaceInTheRepository(@TempDir Path top) throws IOException {
        Path service = folder(top, "services/shop");
        assertThat(new Root(service).inRepository()).isEmpty();
        folder(top, ".git");
        assertThat(new Root(service).inRepository()).isEqualTo("services/shop/");
        assertThat(new Root(top).inRepository()).isEmpty();
    }

    @Test
    void holdsModulesThatLieBeside(@TempDir Path top) throws IOException {
        Path aggregator = folder(top, "all");
        Path beside = folder(top, "shop");
        assertThat(Root.find(aggregator, aggregator, List.of(aggregator, beside))
                        .directory())
                .isEqualTo(top);
    }

    @Test
    void namesFilesRelativeToItself(@TempDir Path top) {
        Root root = new Root(top.resolve("a/.."));
        assertThat(root.directory()).isEqualTo(top);
        assertThat(root.path(top)).isEqualTo(".");
        assertThat(root.path(top.resolve("a").resolve("x/../pom.xml"))).isEqualTo("a/pom.xml");
    }

    private static Path folder(Path top, String path) throws IOException {
        return Files.createDirectories(top.resolve(path));
    }
}
