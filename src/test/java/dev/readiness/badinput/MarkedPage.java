package dev.readiness.badinput;

import dev.readiness.core.Report;
import dev.readiness.facts.Excerpt;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.excerpt.ExcerptGatherer;
import dev.readiness.mojo.ExampleProject.Judged;
import dev.readiness.render.html.HtmlReport;
import dev.readiness.render.html.Supplements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The page on a marked project, with every line of every file that a finding names, though nobody says which are secret. */
final class MarkedPage {

    private static final List<String> MORE = List.of(
            ".env",
            ".env.example",
            "pom.xml",
            "docker-compose.yml",
            "deploy.sh",
            "src/main/java/Shop.java",
            "src/main/resources/application-dev.yml");

    private MarkedPage() {}

    static String of(Path directory, Judged judged) {
        ExcerptGatherer excerpts = new ExcerptGatherer(new WorkTree(directory), List.of());
        Report report = judged.report();
        HtmlReport page = new HtmlReport(new Supplements(
                Optional.empty(), (path, lines) -> whole(excerpts, path), id -> Optional.empty(), List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            page.write(report, "test", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder all = new StringBuilder(out.toString(StandardCharsets.UTF_8));
        MORE.forEach(path -> all.append(path).append(whole(excerpts, path).lines()));
        return all.toString();
    }

    private static Excerpt whole(ExcerptGatherer excerpts, String path) {
        SortedSet<Integer> lines =
                new TreeSet<>(IntStream.rangeClosed(1, 200).boxed().toList());
        return excerpts.of(path, lines);
    }
}
