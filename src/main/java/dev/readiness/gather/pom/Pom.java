package dev.readiness.gather.pom;

import dev.readiness.facts.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A POM with its parents. What a profile adds counts when the profile is active by default; what the command line, the
 * environment or settings.xml would add is not known here.
 */
public final class Pom {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");
    private static final int DEEPEST = 20;

    private final List<RawPom> chain;
    private final Optional<Origin> missingParent;
    private Map<String, Managed> managed = Map.of();

    /**
     * @param chain itself first
     * @param missingParent where a parent is named that could not be read
     */
    Pom(List<RawPom> chain, Optional<Origin> missingParent) {
        this.chain = List.copyOf(chain);
        this.missingParent = missingParent;
    }

    /** A text and the place that decides it. */
    public record Found(String text, Origin at) {}

    /**
     * A dependency as one POM declares it.
     *
     * @param key by which it is managed: group, artifact, type and classifier
     * @param versioned whether it names a version, be it one that cannot be told
     * @param scope as declared; empty when it is not
     */
    public record Declared(
            String groupId,
            String artifactId,
            String key,
            boolean versioned,
            Optional<String> version,
            Optional<String> scope,
            Origin at) {

        public String name() {
            return groupId + ":" + artifactId;
        }
    }

    /** What dependency management says of a dependency; a version that cannot be told is empty. */
    record Managed(Optional<String> version, Optional<String> scope) {}

    RawPom own() {
        return chain.get(0);
    }

    List<RawPom> chain() {
        return chain;
    }

    /** Of its file in the tree. */
    public String path() {
        return own().path();
    }

    /** Where a parent is named that could not be read; what it says is not known. */
    public Optional<Origin> missingParent() {
        return missingParent;
    }

    /** "groupId:artifactId". */
    public String coordinates() {
        return own().groupId().flatMap(this::interpolate).orElse("") + ":"
                + own().artifactId().flatMap(this::interpolate).orElse("");
    }

    public Optional<String> version() {
        return own().version().flatMap(this::interpolate);
    }

    /**
     * A property's value, of the nearest POM that sets it; empty when nobody does or it refers to what is not known. One that
     * only hands on another stands where that one stands.
     */
    public Optional<Found> property(String name) {
        return property(name, DEEPEST);
    }

    private Optional<Found> property(String name, int depth) {
        for (RawPom pom : chain) {
            Optional<Element> element = pom.property(name);
            if (element.isPresent()) {
                Matcher alone = PLACEHOLDER.matcher(element.get().text());
                Optional<Found> other =
                        alone.matches() && depth > 0 ? property(alone.group(1), depth - 1) : Optional.empty();
                return other.or(
                        () -> interpolate(element.get().text()).map(text -> new Found(text, pom.at(element.get()))));
            }
        }
        return Optional.empty();
    }

    /** The texts that the names lead to, in the nearest POM of the tree that has any; as written. */
    public List<String> texts(String... names) {
        return chain.stream()
                .filter(pom -> !pom.path().isEmpty())
                .map(pom -> pom.all(names).map(Element::text).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The parent that the tree takes from elsewhere, be it at hand or not. */
    public Optional<Declared> foreignParent() {
        RawPom last = chain.stream()
                .filter(pom -> !pom.path().isEmpty())
                .reduce((child, parent) -> parent)
                .orElseThrow();
        return last.parent().flatMap(parent -> declared(last, parent));
    }

    /** The configuration of a plugin, of the plugin itself before what manages it. */
    public Optional<Found> pluginParameter(String artifactId, String parameter) {
        return Stream.<String[]>of(
                        new String[] {"build", "plugins", "plugin"},
                        new String[] {"build", "pluginManagement", "plugins", "plugin"})
                .flatMap(names -> chain.stream().flatMap(pom -> pom.all(names)
                        .filter(plugin -> plugin.text("artifactId").equals(Optional.of(artifactId)))
                        .flatMap(plugin -> plugin.all("configuration", parameter))
                        .flatMap(element ->
                                interpolate(element.text()).stream().map(text -> new Found(text, pom.at(element))))))
                .findFirst();
    }

    /** The text with its placeholders replaced; empty when one of them cannot be. */
    Optional<String> interpolate(String text) {
        String done = text;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Matcher placeholder = PLACEHOLDER.matcher(done);
            if (!placeholder.find()) {
                return done.contains("${") ? Optional.empty() : Optional.of(done);
            }
            Optional<String> value = value(placeholder.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            done = done.substring(0, placeholder.start()) + value.get() + done.substring(placeholder.end());
            if (done.length() > 10_000) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(String name) {
        String plain = name.replaceFirst("^(project|pom)\\.", "");
        Optional<String> own =
                switch (plain) {
                    case "version" -> own().version();
                    case "groupId" -> own().groupId();
                    case "artifactId" -> own().artifactId();
                    case "parent.version" -> own().parent().flatMap(parent -> parent.text("version"));
                    case "parent.groupId" -> own().parent().flatMap(parent -> parent.text("groupId"));
                    case "parent.artifactId" -> own().parent().flatMap(parent -> parent.text("artifactId"));
                    default -> Optional.empty();
                };
        boolean builtIn = !plain.equals(name)
                || chain.stream().noneMatch(pom -> pom.property(name).isPresent());
        return builtIn && own.isPresent()
                ? own
                : chain.stream()
                        .flatMap(pom -> pom.property(name).stream())
                        .map(Element::text)
                        .findFirst();
    }

    /** The direct dependencies that the POMs of the tree declare, the nearest POM's first; each once. */
    public List<Declared> dependencies() {
        Map<String, Declared> found = new LinkedHashMap<>();
        chain.stream().filter(pom -> !pom.path().isEmpty()).forEach(pom -> pom.all("dependencies", "dependency")
                .flatMap(element -> declared(pom, element).stream())
                .forEach(one -> found.putIfAbsent(one.key(), one)));
        return List.copyOf(found.values());
    }

    /** The bills of materials that the POMs of the tree import. */
    public List<Declared> imports() {
        return chain.stream()
                .filter(pom -> !pom.path().isEmpty())
                .flatMap(pom -> imports(pom).stream())
                .toList();
    }

    List<Declared> imports(RawPom pom) {
        return pom.all("dependencyManagement", "dependencies", "dependency")
                .filter(Pom::isImport)
                .flatMap(element -> declared(pom, element).stream())
                .toList();
    }

    /** What the POM and its parents manage themselves, by key; imports aside. */
    Map<String, Managed> managed() {
        if (managed.isEmpty()) {
            Map<String, Managed> found = new LinkedHashMap<>();
            for (RawPom pom : chain) {
                pom.all("dependencyManagement", "dependencies", "dependency")
                        .filter(element -> !isImport(element))
                        .forEach(element -> declared(pom, element)
                                .ifPresent(
                                        one -> found.putIfAbsent(one.key(), new Managed(one.version(), one.scope()))));
            }
            managed = found;
        }
        return managed;
    }

    private static boolean isImport(Element dependency) {
        return dependency.text("scope").equals(Optional.of("import"));
    }

    private Optional<Declared> declared(RawPom pom, Element element) {
        Optional<String> groupId = element.text("groupId").flatMap(this::interpolate);
        Optional<String> artifactId = element.text("artifactId").flatMap(this::interpolate);
        if (groupId.isEmpty() || artifactId.isEmpty()) {
            return Optional.empty();
        }
        String key = groupId.get() + ":" + artifactId.get() + ":"
                + element.text("type").orElse("jar") + ":"
                + element.text("classifier").flatMap(this::interpolate).orElse("");
        Optional<Element> version = element.child("version");
        return Optional.of(new Declared(
                groupId.get(),
                artifactId.get(),
                key,
                version.isPresent(),
                version.map(Element::text).flatMap(this::interpolate),
                element.text("scope").flatMap(this::interpolate),
                pom.at(element)));
    }
}
