package dev.readiness.gather.pom;

import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.xml.UnreadableXmlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads POMs with their parents: from the tree where the parent's path leads to it, else from elsewhere. */
public final class PomReader {

    private static final long LIMIT = 5_000_000;
    private static final int MOST_PARENTS = 30;

    private final ProjectTree tree;
    private final ExternalPoms external;
    private final Map<String, Optional<Pom>> imported = new HashMap<>();
    private final Map<String, Pom> own = new HashMap<>();

    public PomReader(ProjectTree tree, ExternalPoms external) {
        this.tree = tree;
        this.external = external;
    }

    /**
     * The POM at a path.
     *
     * @return empty when there is none
     * @throws UnreadableXmlException when it, or a parent of it in the tree, cannot be read
     */
    public Optional<Pom> read(String path) throws UnreadableXmlException {
        Optional<RawPom> raw = raw(path);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        Pom pom = withParents(raw.get());
        own.put(pom.coordinates(), pom);
        return Optional.of(pom);
    }

    private Optional<RawPom> raw(String path) throws UnreadableXmlException {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Missing) {
            return Optional.empty();
        }
        if (content instanceof Content.Refused refused) {
            throw new UnreadableXmlException(path, 0, "the file " + refused.reason());
        }
        return Optional.of(new RawPom(Element.parse(path, ((Content.Bytes) content).bytes()), path, Origin.of(path)));
    }

    private Pom withParents(RawPom first) throws UnreadableXmlException {
        List<RawPom> chain = new ArrayList<>(List.of(first));
        while (chain.size() < MOST_PARENTS) {
            RawPom last = chain.get(chain.size() - 1);
            Optional<Element> parent = last.parent();
            if (parent.isEmpty()) {
                return new Pom(chain, Optional.empty());
            }
            Optional<RawPom> next = inTree(last, parent.get());
            if (next.isEmpty()) {
                next = elsewhere(last, parent.get());
            }
            if (next.isEmpty()) {
                return new Pom(chain, Optional.of(last.at(parent.get())));
            }
            chain.add(next.get());
        }
        return new Pom(chain, Optional.of(first.place()));
    }

    private Optional<RawPom> inTree(RawPom child, Element parent) throws UnreadableXmlException {
        String relative = parent.child("relativePath").map(Element::text).orElse("../pom.xml");
        if (child.path().isEmpty() || relative.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path = resolve(child.path(), relative);
        Optional<RawPom> found = path.isEmpty() ? Optional.empty() : raw(path.get());
        return found.filter(pom -> isMeant(parent, pom, "groupId", RawPom::groupId)
                && isMeant(parent, pom, "artifactId", RawPom::artifactId)
                && isMeant(parent, pom, "version", RawPom::version));
    }

    private static boolean isMeant(
            Element parent, RawPom found, String name, Function<RawPom, Optional<String>> actual) {
        Optional<String> wanted = parent.text(name);
        return wanted.isEmpty() || wanted.equals(actual.apply(found));
    }

    private Optional<RawPom> elsewhere(RawPom child, Element parent) {
        Pom context = new Pom(List.of(child), Optional.empty());
        Optional<String> groupId = parent.text("groupId").flatMap(context::interpolate);
        Optional<String> artifactId = parent.text("artifactId").flatMap(context::interpolate);
        Optional<String> version = parent.text("version").flatMap(context::interpolate);
        return groupId.isEmpty() || artifactId.isEmpty() || version.isEmpty()
                ? Optional.empty()
                : foreign(groupId.get(), artifactId.get(), version.get(), child.at(parent));
    }

    private Optional<RawPom> foreign(String groupId, String artifactId, String version, Origin named) {
        return external.read(groupId, artifactId, version).flatMap(bytes -> {
            try {
                return Optional.of(new RawPom(Element.parse(artifactId + ".pom", bytes), "", named));
            } catch (UnreadableXmlException e) {
                return Optional.empty(); // as good as not at hand
            }
        });
    }

    /** The bill of materials that is imported; a module of the tree among them. */
    Optional<Pom> imported(Pom.Declared bom) {
        Pom sibling = own.get(bom.name());
        if (sibling != null && sibling.version().equals(bom.version())) {
            return Optional.of(sibling);
        }
        String name = bom.name() + ":" + bom.version().orElse("");
        Optional<Pom> known = imported.get(name);
        if (known == null) {
            known = bom.version()
                    .flatMap(version -> foreign(bom.groupId(), bom.artifactId(), version, bom.at()))
                    .flatMap(this::foreignWithParents);
            imported.put(name, known);
        }
        return known;
    }

    private Optional<Pom> foreignWithParents(RawPom raw) {
        try {
            return Optional.of(withParents(raw));
        } catch (UnreadableXmlException e) {
            return Optional.empty(); // only POMs of the tree are refused
        }
    }

    /** The POM that a relative path leads to, of a directory or a file; empty when it leaves the tree. */
    static Optional<String> resolve(String from, String relative) {
        Path file = Path.of(from).resolveSibling(relative.replace('\\', '/')).normalize();
        String path = file.toString().replace('\\', '/');
        if (path.startsWith("..") || file.isAbsolute()) {
            return Optional.empty();
        }
        return Optional.of(path.endsWith(".xml") ? path : path.isEmpty() ? "pom.xml" : path + "/pom.xml");
    }
}
