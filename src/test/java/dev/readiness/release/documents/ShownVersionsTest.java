package dev.readiness.release.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document.Mention;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShownVersionsTest {

    private static final String README = """
            # L\u00e4den 1.2.3
            ```xml
            <version>1.2.3</version> <!-- and 11.2.3, 1.2.34, 1.2.3.4, 1.2.3-rc.1 -->\r
            ```
            curl -O shop-1.2.3.jar com.acme:shop:1.2.3
            com.acme:old:0.9.0 1.2.3""";

    @Test
    void raisesTheVersionOnTheLinesThatShowIt() {
        assertThat(raised(mention(3, "1.2.3"), mention(5, "1.2.3"), mention(5, "1.2.3")))
                .isEqualTo("""
                # L\u00e4den 1.2.3
                ```xml
                <version>1.3.0</version> <!-- and 11.2.3, 1.2.34, 1.2.3.4, 1.2.3-rc.1 -->\r
                ```
                curl -O shop-1.3.0.jar com.acme:shop:1.3.0
                com.acme:old:0.9.0 1.2.3""");
    }

    @Test
    void leavesOtherVersionsAsSomebodyMeansThem() {
        assertThat(raised(mention(6, "0.9.0"))).isEqualTo(README);
    }

    @Test
    void leavesEverythingWhereNothingIsShown() {
        assertThat(raised()).isEqualTo(README);
    }

    @ParameterizedTest
    @CsvSource({
        "shop-1.2.3-sources.jar, shop-1.3.0-sources.jar",
        "shop-1.2.3-test-sources.jar, shop-1.3.0-test-sources.jar",
        "shop-1.2.3.jar shop-1.2.3-javadoc.jar, shop-1.3.0.jar shop-1.3.0-javadoc.jar",
        "shop-1.2.3-rc.1.jar, shop-1.2.3-rc.1.jar",
        "shop-1.2.3-SNAPSHOT.jar, shop-1.2.3-SNAPSHOT.jar",
        "shop:1.2.3-alpine, shop:1.2.3-alpine",
        "v1.2.3, v1.3.0"
    })
    void knowsAClassifierFromAPreRelease(String line, String raised) {
        byte[] bytes = ShownVersions.raise(
                line.getBytes(StandardCharsets.UTF_8), List.of(mention(1, "1.2.3")), "1.2.3", "1.3.0");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(raised);
    }

    private static Mention mention(int line, String version) {
        return new Mention(Origin.of("README.md", line), "com.acme:shop", version);
    }

    /** In Latin-1, whose bytes are no UTF-8. */
    private static String raised(Mention... mentions) {
        byte[] bytes = README.getBytes(StandardCharsets.ISO_8859_1);
        return new String(ShownVersions.raise(bytes, List.of(mentions), "1.2.3", "1.3.0"), StandardCharsets.ISO_8859_1);
    }
}
