package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is published: one jar that brings its libraries, and a POM that asks for none. */
class OneJarIT {

    private static final String VERSION = System.getProperty("it.version");
    private static final Path PUBLISHED =
            Path.of(System.getProperty("it.repository"), "dev/readiness/readiness-maven-plugin", VERSION);
    private static final String NAME = "readiness-maven-plugin-" + VERSION;

    @Test
    void bringsItsLibrariesWithTheirLicencesAndWithoutSignatures() throws IOException {
        try (JarFile jar = new JarFile(PUBLISHED.resolve(NAME + ".jar").toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names)
                    .contains(
                            "org/eclipse/jgit/lib/Repository.class",
                            "org/commonmark/parser/Parser.class",
                            "org/yaml/snakeyaml/Yaml.class",
                            "com/fasterxml/jackson/core/JsonFactory.class",
                            "dev/failsafe/Failsafe.class",
                            "META-INF/LICENSE",
                            "META-INF/LICENSE.txt",
                            "META-INF/maven/org.eclipse.jgit/org.eclipse.jgit/pom.xml")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.endsWith(".SF") || name.endsWith(".RSA") || name.startsWith("org/slf4j"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo(VERSION);
        }
    }

    @Test
    void asksMavenForNoLibrary() throws IOException {
        String pom = Files.readString(PUBLISHED.resolve(NAME + ".pom"), StandardCharsets.UTF_8);

        assertThat(pom).contains("<packaging>maven-plugin</packaging>").doesNotContain("<groupId>org.eclipse.jgit");
        assertThat(pom.split("<dependency>", -1)).allMatch(part -> !part.contains("<scope>compile</scope>"));
    }
}
