package dev.readiness.gather.documents;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the documents of a project home: those at its root, in .github, in docs, and those that the policy names. */
public final class DocumentGatherer {

    private static final int MOST = 1_000;
    private static final Predicate<String> TEXT =
            Pattern.compile("(?i).+\\.(?:md|markdown|adoc|asciidoc|rst|txt)").asMatchPredicate();
    private static final List<String> PLACES = List.of(".", ".github", "docs");
    /** Where a project keeps what the goal docs makes its documents of. */
    private static final String TEMPLATES = "src/readiness/templates";

    private static final String TEMPLATE = ".mustache";

    private final ProjectTree tree;

    public DocumentGatherer(ProjectTree tree) {
        this.tree = tree;
    }

    /**
     * Reads the documents.
     *
     * @param operated tells whether a module is an application
     */
    public Evidence<DocumentFacts> gather(
            ReactorFacts reactor, DocumentSettings settings, ReleaseSettings release, BooleanSupplier operated) {
        TreeSet<String> files = new TreeSet<>();
        PLACES.forEach(place -> files.addAll(tree.files(place, name -> true)));
        tree.deep("docs", TEXT, MOST).forEach(entry -> files.add(entry.path()));
        tree.files(TEMPLATES, name -> name.endsWith(TEMPLATE))
                .forEach(template ->
                        files.add(template.substring(TEMPLATES.length() + 1, template.length() - TEMPLATE.length())));
        for (String name : List.of(settings.production(), settings.deployment())) {
            if (tree.exists(name)) {
                files.add(name);
            }
        }
        settings.required().stream().filter(tree::exists).forEach(files::add);
        DocumentReader reader = reader(reactor);
        TreeMap<String, Document> documents = new TreeMap<>();
        for (String file : files) {
            boolean changelog = file.equals(release.changelog())
                    || file.toLowerCase(Locale.ROOT).matches("changelog(\\..*)?");
            if (TEXT.test(file) && !changelog) {
                reader.read(file).ifPresent(document -> documents.put(file, document));
                if (Links.isMarkdown(file) && tree.exists(file) && !documents.containsKey(file)) {
                    return Evidence.unknown(Origin.of(file), "\"" + file + "\" cannot be read as text");
                }
            }
        }
        return Evidence.known(new DocumentFacts(List.copyOf(documents.values()), files, operated.getAsBoolean()));
    }

    private DocumentReader reader(ReactorFacts reactor) {
        return new DocumentReader(
                tree, reactor.modules().stream().map(ModuleFacts::coordinates).collect(Collectors.toSet()));
    }

    /** One document, when it is there. */
    Optional<Document> read(ReactorFacts reactor, String path) {
        return reader(reactor).read(path);
    }
}
