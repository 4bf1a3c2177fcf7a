package dev.readiness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the site is found, and no link of a page leads nowhere; both on the site and where the sources are read. */
final class SiteTest {

    private static final Path SITE = Path.of("src/site/markdown");

    /** The only files outside that the site brings along; see pom.xml. */
    private static final Path FILES = Path.of("src/main/resources/dev/readiness");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @Test
    void menuNamesEveryPageAndNoOther() throws IOException {
        List<String> named = found(Files.readString(Path.of("src/site/site.xml")), "href=\"([^\"]+)\\.html\"");
        assertThat(named).doesNotHaveDuplicates().allSatisfy(name -> assertThat(SITE.resolve(name + ".md"))
                .exists());
        try (Stream<Path> top = Files.list(SITE)) {
            assertThat(top.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .as("write <item name=\"...\" href=\"PAGE.html\"/> into src/site/site.xml for each")
                    .isSubsetOf(named);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToPagesOfTheSite(Path page) throws IOException {
        String prose =
                Files.readString(page).replaceAll("(?ms)^```.*?^```$", "").replaceAll("`[^`\n]*`", "");
        assertThat(found(prose, "\\]\\((?!\\w+:)([^)\\s]+)\\)")).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            assertThat(target).isRegularFile();
            assertThat(target.startsWith(SITE) || target.startsWith(FILES))
                    .as(link + " is a page of the site, or a file that it brings along")
                    .isTrue();
            if (parts.length == 2) {
                assertThat(headings(target)).contains(parts[1]);
            }
        });
    }

    /** A title after the language of a block is for tests; no page shows it. */
    @ParameterizedTest
    @MethodSource("pages")
    void textSaysWhichFileABlockIs(Path page) throws IOException {
        assertThat(Pattern.compile("([^\\n]+)\\n\\n```\\w+ ([^\\n]+)")
                        .matcher(Files.readString(page))
                        .results())
                .allSatisfy(block -> assertThat(block.group(1)).contains("`" + block.group(2) + "`"));
    }

    /** As forges name them; on the site a link leads to the top of the page. */
    private static List<String> headings(Path page) throws IOException {
        return found(Files.readString(page), "(?m)^#+ (.*)$").stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
