package dev.readiness.render.document;

import dev.readiness.render.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents by name, each made by the template of its name. */
public final class Documents {

    /** What is written for every project. */
    public static final List<String> NAMES = List.of(
            "DEPLOYMENT.md",
            "PRODUCTION.md",
            "release-checklist.md",
            "pre-deployment-checklist.md",
            "post-deployment-checklist.md");

    private Documents() {}

    /** Fills all templates before anything is written, so that a mistake in one leaves no half of the documents. */
    public static SortedMap<String, String> of(Templates templates, Map<String, Object> model) {
        TreeMap<String, String> documents = new TreeMap<>();
        NAMES.forEach(name -> documents.put(name, templates.render(name, model)));
        return documents;
    }
}
