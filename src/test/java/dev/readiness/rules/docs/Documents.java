package dev.readiness.rules.docs;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.Document.BrokenLink;
import dev.readiness.facts.documents.Document.Heading;
import dev.readiness.facts.documents.Document.Mention;
import dev.readiness.facts.documents.Document.Unfinished;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.rules.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A document for table tests of rules; every thing in it stands on line 3. */
final class Documents {

    private final String path;
    private boolean outlined = true;
    private final List<Heading> headings = new ArrayList<>();
    private final List<BrokenLink> broken = new ArrayList<>();
    private final TreeSet<String> words = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unfinished> unfinished = new ArrayList<>();

    private Documents(String path) {
        this.path = path;
    }

    static Documents page(String path) {
        return new Documents(path);
    }

    Documents notMarkdown() {
        outlined = false;
        return this;
    }

    Documents heading(String text, boolean empty) {
        headings.add(new Heading(at(), 2, text, "", empty));
        return this;
    }

    Documents broken(String target, String fault) {
        broken.add(new BrokenLink(at(), target, fault));
        return this;
    }

    Documents word(String word) {
        words.add(word);
        return this;
    }

    Documents mention(String artifact, String version) {
        mentions.add(new Mention(at(), artifact, version));
        return this;
    }

    Documents unfinished(String word) {
        unfinished.add(new Unfinished(at(), word));
        return this;
    }

    Document document() {
        return new Document(path, outlined, headings, broken, words, mentions, unfinished);
    }

    private Origin at() {
        return Origin.of(path, 3);
    }

    /** A project with these documents under the default policy. */
    static Facts.Builder project(boolean operated, Documents... pages) {
        TreeSet<String> files = new TreeSet<>();
        List<Document> documents = new ArrayList<>();
        for (Documents page : pages) {
            files.add(page.path);
            documents.add(page.document());
        }
        return Given.policy().with(DocumentFacts.class, new DocumentFacts(documents, files, operated));
    }
}
