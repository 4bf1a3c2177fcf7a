package dev.readiness.gather.yaml;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from SnakeYAML's events. SnakeYAML's own composer loses whether a tag was written, and counts no nodes, so
 * that fifty aliases may still stand for millions of values.
 */
final class YamlComposer {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String path;
    private final ParserImpl events;
    private final YamlLimits limits;

    /** What an anchor names; without a node while it is still open, so that a document within itself is seen. */
    private record Anchored(Optional<Node> node, long nodes) {}

    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliases;
    private long nodes;

    YamlComposer(String path, String text, YamlLimits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // checked for the file as a whole, before
        this.path = path;
        this.events = new ParserImpl(new StreamReader(text), options);
        this.limits = limits;
    }

    List<Node> documents() throws YamlFault {
        List<Node> documents = new ArrayList<>();
        events.getEvent();
        while (!events.checkEvent(Event.ID.StreamEnd)) {
            events.getEvent();
            anchors.clear();
            aliases = 0;
            documents.add(node(1));
            events.getEvent();
        }
        return documents;
    }

    private Node node(int depth) throws YamlFault {
        Event event = events.getEvent();
        Origin at = YamlWords.origin(path, event.getStartMark());
        nodes++;
        if (event instanceof AliasEvent alias) {
            return alias(at, alias.getAnchor());
        }
        if (nodes > limits.nodes()) {
            throw tooMany(at);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (event instanceof ScalarEvent scalar) {
            return anchored(anchor, scalar(at, scalar), 1);
        }
        if (depth > limits.nesting()) {
            throw new YamlFault(at, "is nested more than " + limits.nesting() + " levels deep");
        }
        if (anchor != null) {
            anchors.put(anchor, new Anchored(Optional.empty(), 0));
        }
        long before = nodes;
        Node node = event instanceof SequenceStartEvent ? sequence(at, depth) : mapping(at, depth);
        return anchored(anchor, node, nodes - before + 1);
    }

    private Node anchored(@Nullable String anchor, Node node, long size) {
        if (anchor != null) {
            anchors.put(anchor, new Anchored(Optional.of(node), size));
        }
        return node;
    }

    private Node alias(Origin at, String anchor) throws YamlFault {
        Anchored target = anchors.get(anchor);
        if (target == null) {
            throw new YamlFault(at, "has an alias of an anchor that is not there");
        }
        Node node = target.node().orElse(null);
        if (node == null) {
            throw new YamlFault(at, "has an alias of what it stands in");
        }
        if (!(node instanceof Scalar) && ++aliases > limits.aliases()) {
            throw new YamlFault(at, "has more than " + limits.aliases() + " aliases");
        }
        nodes += target.nodes() - 1;
        if (nodes > limits.nodes()) {
            throw tooMany(at);
        }
        return node;
    }

    private YamlFault tooMany(Origin at) {
        return new YamlFault(at, "has more than " + limits.nodes() + " values");
    }

    private static Scalar scalar(Origin at, ScalarEvent event) {
        boolean text = !event.isPlain() || event.getTag() != null;
        return new Scalar(at, !text && NULLS.contains(event.getValue()) ? "" : event.getValue(), text);
    }

    private Sequence sequence(Origin at, int depth) throws YamlFault {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.getEvent();
        return new Sequence(at, items);
    }

    private Mapping mapping(Origin at, int depth) throws YamlFault {
        List<Entry> entries = new ArrayList<>();
        List<Entry> merged = new ArrayList<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event start = events.peekEvent();
            Origin keyAt = YamlWords.origin(path, start.getStartMark());
            if (!(node(depth + 1) instanceof Scalar key)) {
                throw new YamlFault(keyAt, "has a key that is a list or a mapping");
            }
            String name = start instanceof ScalarEvent written ? written.getValue() : key.text();
            Node value = node(depth + 1);
            if (name.equals("<<") && !key.quoted()) {
                merged.addAll(MergeKey.entries(keyAt, value));
            } else {
                entries.add(new Entry(keyAt, name, key.quoted(), value));
            }
        }
        events.getEvent();
        return new Mapping(at, MergeKey.merge(entries, merged));
    }
}
