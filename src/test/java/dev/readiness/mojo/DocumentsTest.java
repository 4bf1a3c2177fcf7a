package dev.readiness.mojo;

import dev.readiness.golden.Golden;
import dev.readiness.render.document.Documents;
import dev.readiness.render.document.Released;
import dev.readiness.render.template.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for whole projects, read as people read it. */
final class DocumentsTest {

    private static final String DIGEST = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path directory;

    @Test
    void springBootWithFlyway() throws IOException {
        check(
                "orders",
                DocsProject.play("orders", "v1.0.0", directory)
                        .model(List.of(new Released(
                                ".", "com.acme:orders:jar:1.0.0", DIGEST, "downloaded from the repository acme"))));
    }

    @Test
    void quarkusWithLiquibase() throws IOException {
        check("ledger", DocsProject.play("ledger", "", directory).model());
    }

    @Test
    void plainLibrary() throws IOException {
        check("money", DocsProject.play("money", "v1.4.1", directory).model());
    }

    @Test
    void severalModules() throws IOException {
        check(
                "shop",
                DocsProject.play("shop", "v3.2.0", directory)
                        .model(List.of(new Released(
                                "shop-web",
                                "com.acme.shop:shop-web:jar:3.2.0",
                                "",
                                "not in the local repository of this build"))));
    }

    private static void check(String name, SortedMap<String, Object> model) throws IOException {
        for (Map.Entry<String, String> document :
                Documents.of(new Templates(Map.of()), model).entrySet()) {
            Golden.assertSame("documents/" + name + "/" + document.getKey(), document.getValue());
        }
    }
}
