package dev.readiness.facts.documents;

import dev.readiness.facts.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The documents of a project.
 *
 * @param documents that were read, by path; the changelog has facts of its own
 * @param files every file where documents are kept, read or not
 * @param operated whether a module is an application, so that somebody has to run it
 */
public record DocumentFacts(List<Document> documents, SortedSet<String> files, boolean operated) implements Fact {

    private static final List<String> PLACES = List.of("", "docs/", ".github/");

    public DocumentFacts {
        documents = List.copyOf(documents);
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** The reason not to ask for what only operators read. */
    public Optional<String> notOperated() {
        return operated ? Optional.empty() : Optional.of("no module is an application");
    }

    /**
     * The file that a name asks for: a path; a name at one of the usual places; or that name with any extension, when it has
     * none. Upper and lower case are one.
     */
    public Optional<String> file(String name) {
        return PLACES.stream()
                .flatMap(place -> files.stream().filter(file -> isNamed(file, place + name)))
                .findFirst();
    }

    /** The document that a name asks for, when it could be read. */
    public Optional<Document> document(String name) {
        return file(name).flatMap(file -> documents.stream()
                .filter(document -> document.path().equals(file))
                .findFirst());
    }

    /** Whether one of the documents has a word. */
    public boolean name(String word) {
        return documents.stream().anyMatch(document -> document.words().contains(word));
    }

    private static boolean isNamed(String file, String name) {
        String own = file.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        return own.equals(wanted)
                || (name.indexOf('.', name.lastIndexOf('/') + 1) < 0
                        && own.startsWith(wanted + ".")
                        && own.indexOf('/', wanted.length()) < 0);
    }

    /** Every document. */
    public Stream<Document> all() {
        return documents.stream();
    }
}
