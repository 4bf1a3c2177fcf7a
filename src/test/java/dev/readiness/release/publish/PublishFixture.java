package dev.readiness.release.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A forge's double and something to publish there. */
public abstract class PublishFixture {

    protected static final String COMMIT = "c0ffee0000000000000000000000000000000001";

    /** SHA-256 of "jar". */
    protected static final String DIGEST = "0163f1eea7894350060624d315234d40c508ab251ba121714e234503045faadd";

    protected final ForgeDouble forge = new ForgeDouble();

    @TempDir
    protected @Nullable Path directory;

    @AfterEach
    void neverTellsTheToken() throws IOException {
        forge.close();
        assertThat(forge.log()).doesNotContain(ForgeDouble.TOKEN);
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(directory))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(ForgeDouble.TOKEN));
        }
    }

    protected Publication draft(String... files) {
        return publication(true, files);
    }

    protected Publication shown(String... files) {
        return publication(false, files);
    }

    private Publication publication(boolean draft, String... files) {
        List<Asset> assets = Stream.of(files).map(this::asset).toList();
        return new Publication("1.2.0", "v1.2.0", COMMIT, "Shop 1.2.0", "## New\n\n- \"Søk\"\n", false, draft, assets);
    }

    protected Asset asset(String name) {
        try {
            return Asset.of(Files.writeString(Objects.requireNonNull(directory).resolve(name), "jar"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
