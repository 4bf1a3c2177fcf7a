package dev.readiness.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AssetTest {

    @TempDir
    Path directory;

    @Test
    void isKnownByNameSizeAndDigest() throws IOException {
        Path file = Files.writeString(directory.resolve("shop-1.0.0+7_x.jar"), "jar");

        assertThat(Asset.of(file)).isEqualTo(new Asset("shop-1.0.0+7_x.jar", 3, PublishFixture.DIGEST, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.jar", ".hidden", "größe.jar", "a~b", "-x"})
    void keepsItsName(String name) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "jar");

        assertThatThrownBy(() -> Asset.of(file))
                .hasMessage("The asset \"" + name + "\" would not keep its name at the forge. To mend it: name it with"
                        + " letters, digits, '.', '_', '-' and '+' only.");
    }

    @Test
    void isAFileThatSaysSomething() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.jar"), "");

        assertThatThrownBy(() -> Asset.of(empty))
                .hasMessage("The asset " + empty + " is empty. To mend it: build it first.");
        assertThatThrownBy(() -> Asset.of(directory.resolve("none.jar")))
                .hasMessageEndingWith("none.jar cannot be read. To mend it: free its permissions.");
    }

    @Test
    void hasANameOfItsOwn() throws IOException {
        Asset asset = Asset.of(Files.writeString(directory.resolve("a.jar"), "jar"));

        assertThatThrownBy(() -> new Publication("1", "v1", "c", "t", "n", false, true, List.of(asset, asset)))
                .hasMessageStartingWith("Two assets are named \"a.jar\". ");
    }

    @Test
    void aTokenIsNeverPartOfAText() {
        assertThat(new Token(ForgeDouble.TOKEN, "the test", false)).hasToString("***");
        assertThat(Token.flaw("ghp_x\n")).isEmpty();
        assertThat(Token.flaw("")).contains("is empty");
    }
}
