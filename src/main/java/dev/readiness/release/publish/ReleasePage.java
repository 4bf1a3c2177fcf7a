package dev.readiness.release.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of a publication.
 *
 * @param url for people
 * @param draft whether only maintainers see it
 * @param uploaded names of files that were not there
 * @param replaced names of files that were there with other content
 * @param kept names of files that were there
 */
public record ReleasePage(
        String url, Change change, boolean draft, List<String> uploaded, List<String> replaced, List<String> kept) {

    /** What was done to the page. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReleasePage {
        uploaded = List.copyOf(uploaded);
        replaced = List.copyOf(replaced);
        kept = List.copyOf(kept);
    }

    /** For people, one line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add((draft ? "draft " : "page ") + change.word() + ": " + url);
        uploaded.forEach(name -> lines.add("uploaded " + name));
        replaced.forEach(name -> lines.add("replaced " + name));
        kept.forEach(name -> lines.add("kept " + name));
        return List.copyOf(lines);
    }
}
