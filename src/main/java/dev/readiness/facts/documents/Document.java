package dev.readiness.facts.documents;

import dev.readiness.facts.Origin;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One document, as far as it can be judged without understanding it.
 *
 * @param outlined whether it is Markdown, so that the lists below are whole
 * @param headings in order
 * @param broken relative links that lead nowhere
 * @param words in capitals with digits and underscores, anywhere: names of variables are among them
 * @param mentions of versions of this project in code
 * @param unfinished what an author left for later, outside of code
 */
public record Document(
        String path,
        boolean outlined,
        List<Heading> headings,
        List<BrokenLink> broken,
        SortedSet<String> words,
        List<Mention> mentions,
        List<Unfinished> unfinished) {

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param text without markup
     * @param anchor that a link names, as GitHub makes it
     * @param empty whether nothing stands below it, not even under its own subheadings
     */
    public record Heading(Origin at, int level, String text, String anchor, boolean empty) {}

    /** A link, and what is the matter with it: one fact without a final period. */
    public record BrokenLink(Origin at, String target, String fault) {}

    /** A version of an artifact of this project, "groupId:artifactId" or only its artifactId. */
    public record Mention(Origin at, String artifact, String version) {}

    /** A word such as "TODO". */
    public record Unfinished(Origin at, String word) {}

    public Document {
        headings = List.copyOf(headings);
        broken = List.copyOf(broken);
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        mentions = List.copyOf(mentions);
        unfinished = List.copyOf(unfinished);
    }
}
