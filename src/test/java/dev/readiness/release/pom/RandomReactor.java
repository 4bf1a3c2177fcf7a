package dev.readiness.release.pom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reactor, versions and ways of writing them at random. */
final class RandomReactor {

    private static final List<String> NUMBERS =
            List.of("1", "0.1", "1.2.3", "10.20.30", "2026.11", "1.0.0.1", "20261121");
    private static final List<String> QUALIFIERS = List.of("", "-rc.1", "-alpha", ".Final", "+7", "-M2-jre");
    private static final List<String> VALUES = List.of(
            "%",
            " % ",
            "\n    %\n  ",
            "<![CDATA[%]]>",
            "<!-- 1 -->%",
            "%<!-- @@ -->",
            "<?p @@?> %",
            "\t<![CDATA[ % ]]><!---->");
    private static final List<String> NOISE = List.of(
            "",
            "<!-- <version>@@</version> -->",
            "<name>für @@</name>",
            "<description><![CDATA[<version>@@</version>]]></description>",
            "<?x <version>@@</version>?>",
            "<dependencies><dependency><groupId>org.other</groupId><artifactId>m0</artifactId><version>@@</version></dependency></dependencies>",
            "<build><plugins><plugin><artifactId>m0</artifactId><configuration><version>@@</version></configuration></plugin></plugins></build>");
    private static final List<Charset> CHARSETS = List.of(UTF_8, ISO_8859_1, UTF_16LE);

    private final Random random;
    private final String from;
    private final String number;
    private final String before;
    private final String after;
    private final boolean split;

    RandomReactor(int seed) {
        random = new Random(seed);
        number = one(NUMBERS);
        String qualifier = one(QUALIFIERS);
        before = qualifier + "-SNAPSHOT";
        after = qualifier;
        from = number + before;
        split = random.nextInt(3) == 0;
    }

    /** What a seed stands for. */
    Given reactor() {
        Given given = Given.change(from, number + after);
        int modules = 1 + random.nextInt(4);
        for (int i = 0; i < modules; i++) {
            String path = i == 0 ? "pom.xml" : "m" + i + "/pom.xml";
            Charset charset = one(CHARSETS);
            String declaration = "<?xml version='1.0' encoding='" + charset.name() + "'?>\n";
            String pom =
                    (charset.equals(UTF_8) && random.nextBoolean() ? "" : declaration) + (i == 0 ? root() : module(i));
            String lines = pom.replace("@@", from).replace("\n", one(List.of("\n", "\r\n", "\r", "\n\n\t")));
            given.file(path, (charset.equals(UTF_16LE) ? "\uFEFF" : "") + lines, charset);
        }
        return given;
    }

    private String root() {
        String properties = split
                ? "<properties>\n<r>" + number + "</r><c>"
                        + one(List.of("@", "<![CDATA[@]]>")).replace("@", "«" + before + "|" + after + "»")
                        + "</c></properties>"
                : "";
        return Given.pom(
                "<groupId>org.acme</groupId><artifactId>m0</artifactId>\n" + version() + "\n" + properties + noise());
    }

    private String module(int index) {
        String parent = "<parent><groupId>org.acme</groupId><artifactId>m" + random.nextInt(index) + "</artifactId>";
        String own = random.nextBoolean() ? version() : "";
        String sibling = "<dependencyManagement><dependencies><dependency><groupId>org.acme</groupId><artifactId>m"
                + random.nextInt(index) + "</artifactId>\n" + version()
                + "</dependency></dependencies></dependencyManagement>";
        return Given.pom(
                parent + version() + "</parent>\n<artifactId>m" + index + "</artifactId>" + own + sibling + noise());
    }

    private String version() {
        String value = one(VALUES);
        return "<version>" + value.replace("%", split ? "${r}${c}" : "«»") + "</version>";
    }

    private String noise() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(NOISE)).collect(Collectors.joining("\n"));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
