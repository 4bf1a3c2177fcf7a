package dev.readiness.scaffold;

import java.util.List;
import java.util.stream.Stream;

/** The plugin as a POM declares it. */
public final class Snippet {

    private Snippet() {}

    /**
     * The lines to put into {@code <build><plugins>}; none where the plugin is there.
     *
     * @param goals that the module is to run, e.g. "check"
     */
    public static List<String> lines(String version, List<String> goals) {
        Stream<String> bound = goals.stream().map(goal -> "                <goal>" + goal + "</goal>");
        return Stream.of(
                        Stream.of(
                                "<plugin>",
                                "    <groupId>dev.readiness</groupId>",
                                "    <artifactId>readiness-maven-plugin</artifactId>",
                                "    <version>" + version + "</version>",
                                "    <extensions>true</extensions>",
                                "    <executions>",
                                "        <execution>",
                                "            <goals>"),
                        bound,
                        Stream.of("            </goals>", "        </execution>", "    </executions>", "</plugin>"))
                .flatMap(lines -> lines)
                .toList();
    }
}
