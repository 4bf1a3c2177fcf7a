package dev.readiness.render.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.notes.Links;
import dev.readiness.notes.ReleaseNotes;
import dev.readiness.notes.ReleaseNotes.Title;
import dev.readiness.render.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Notes that real projects have published, as a maintainer's words. */
final class PublishedNotesTest {

    private static final Path CORPUS = Path.of("../shared/corpus/conventional-commits/histories.json");

    @Test
    @SuppressWarnings("unchecked") // the corpus is JSON, which YAML includes
    void keepsWhatWasPublishedByteForByte() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus of conventional commits is not here");
        List<Map<String, Object>> histories =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(CORPUS));
        for (Map<String, Object> history : histories) {
            for (Map<String, Object> release : (List<Map<String, Object>>) history.get("releases")) {
                String words = (String) release.get("published_section");
                assertThat(rendered((String) release.get("version"), words)).contains(words);
            }
        }
    }

    private static String rendered(String version, String words) {
        Title title = new Title("published", version, "", "v" + version, Optional.empty());
        ReleaseHistory nothing =
                new ReleaseHistory(List.of(new Release(Optional.empty(), 0, List.of())), Optional.empty());
        return new Templates(Map.of())
                .render(
                        "release-notes.md",
                        NotesModel.of(ReleaseNotes.of(title, words, nothing, Optional.empty()), Links.NONE));
    }
}
