package dev.readiness.gather.documents;

import dev.readiness.facts.documents.Document.BrokenLink;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Follows the relative links of documents; what is somewhere else is never asked for. */
final class Links {

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");
    /** A place that a template or a reader fills in. */
    private static final Pattern BLANK = Pattern.compile(".*[{}<>$*].*");

    private final ProjectTree tree;
    private final Map<String, Optional<Set<String>>> anchors = new HashMap<>();

    Links(ProjectTree tree) {
        this.tree = tree;
    }

    List<BrokenLink> broken(Markdown markdown) {
        List<BrokenLink> broken = new ArrayList<>();
        for (Node node : markdown.nodes()) {
            String target = target(node);
            if (!target.isEmpty()
                    && !ELSEWHERE.matcher(target).matches()
                    && !BLANK.matcher(target).matches()) {
                fault(markdown, target)
                        .ifPresent(fault -> broken.add(new BrokenLink(markdown.at(node), target, fault)));
            }
        }
        return broken;
    }

    private static String target(Node node) {
        String target = node instanceof Link link
                ? link.getDestination()
                : node instanceof Image image ? image.getDestination() : "";
        return target == null ? "" : target;
    }

    private Optional<String> fault(Markdown markdown, String target) {
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1)).toLowerCase(Locale.ROOT);
        String file = decoded((hash < 0 ? target : target.substring(0, hash)).replaceAll("\\?.*", ""));
        Optional<String> path = file.isEmpty() ? Optional.of(markdown.path()) : resolve(markdown.path(), file);
        if (path.isEmpty() || path.get().isEmpty()) {
            return Optional.empty(); // out of the project, as GitHub's own pages are
        }
        if (!tree.exists(path.get())) {
            return Optional.of("\"" + path.get() + "\" does not exist");
        }
        boolean missing = !fragment.isEmpty()
                && isMarkdown(path.get())
                && anchors(markdown, path.get())
                        .map(known -> !known.contains(fragment))
                        .orElse(false);
        return missing ? Optional.of("\"" + path.get() + "\" has no heading \"" + fragment + "\"") : Optional.empty();
    }

    private Optional<Set<String>> anchors(Markdown markdown, String path) {
        if (path.equals(markdown.path())) {
            return Optional.of(Headings.anchors(markdown));
        }
        return anchors.computeIfAbsent(
                path,
                other -> tree.read(other, DocumentReader.LIMIT) instanceof Content.Bytes bytes
                        ? Optional.of(Headings.anchors(Markdown.parse(other, bytes.utf8())))
                        : Optional.empty());
    }

    static boolean isMarkdown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** A path from the root; empty when it leaves it. */
    private static Optional<String> resolve(String from, String target) {
        Deque<String> parts = new ArrayDeque<>();
        String start = target.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String part : (start + target).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
