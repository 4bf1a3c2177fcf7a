package dev.readiness.gather.coverage;

import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.gather.coverage.JacocoReport.ClassData;
import dev.readiness.gather.coverage.JacocoReport.PackageReport;
import dev.readiness.gather.coverage.JacocoReport.Source;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlElement;
import dev.readiness.gather.xml.XmlHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a {@link JacocoReport} from its elements. */
final class JacocoHandler implements XmlHandler {

    private static final Map<String, Counter.Type> TYPES = types();

    /** An element that has counters. */
    private static final class Open {
        private final String element;
        private final String name;
        private final Map<Counter.Type, Counter> counters = new HashMap<>();

        Open(String element, String name) {
            this.element = element;
            this.name = name;
        }

        Counters counters() {
            return new Counters(counters);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> groups = new ArrayDeque<>();
    private final List<PackageReport> packages = new ArrayList<>();
    private List<ClassData> classes = new ArrayList<>();
    private List<Source> sources = new ArrayList<>();
    private Map<String, Counter> methods = new HashMap<>();
    private SortedMap<Integer, Line> lines = new TreeMap<>();
    private boolean classHasSource;
    private String packageName = "";
    private Counters total = Counters.NONE;
    private long lastDump;

    JacocoReport report(String path) {
        return new JacocoReport(path, total, List.copyOf(packages), lastDump);
    }

    @Override
    public void start(XmlElement element) throws UnreadableXmlException {
        String name = element.name();
        if (open.isEmpty() && !name.equals("report")) {
            throw element.unreadable("the file is not a JaCoCo report");
        }
        switch (name) {
            case "counter" -> counter(element);
            case "line" -> line(element);
            case "sessioninfo" -> lastDump = Math.max(lastDump, dump(element));
            case "method" ->
                open(name, element.attribute("name") + element.attribute("desc") + ':' + element.attribute("line"));
            default -> open(name, element.attribute("name"));
        }
        switch (name) {
            case "group" -> groups.addLast(element.attribute("name"));
            case "package" -> packageName = element.attribute("name");
            case "class" ->
                classHasSource = !element.attribute("sourcefilename").isEmpty();
            default -> {
                // the rest has no place of its own
            }
        }
    }

    private void open(String element, String name) {
        open.push(new Open(element, name));
    }

    private void counter(XmlElement element) throws UnreadableXmlException {
        Counter.Type type = TYPES.get(element.attribute("type"));
        if (type != null) {
            open.element().counters.put(type, new Counter(element.count("missed"), element.count("covered")));
        }
    }

    private void line(XmlElement element) throws UnreadableXmlException {
        lines.put(
                element.count("nr"),
                new Line(element.count("mi"), element.count("ci"), element.count("mb"), element.count("cb")));
    }

    /** A session without a readable time says nothing about age, and costs nothing else. */
    private static long dump(XmlElement element) {
        try {
            return Long.parseLong(element.attribute("dump"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void end(String name) {
        if (!open.isEmpty() && open.element().element.equals(name)) {
            close(open.pop());
        }
    }

    private void close(Open closed) {
        switch (closed.element) {
            case "method" -> methods.merge(closed.name, closed.counters().get(Counter.Type.METHOD), Counter::plus);
            case "class" -> {
                classes.add(new ClassData(closed.name, classHasSource, closed.counters(), methods));
                methods = new HashMap<>();
            }
            case "sourcefile" -> {
                String path = packageName.isEmpty() ? closed.name : packageName + '/' + closed.name;
                sources.add(new Source(path, closed.counters(), lines));
                lines = new TreeMap<>();
            }
            case "package" -> {
                String name = packageName.replace('/', '.');
                packages.add(new PackageReport(String.join("/", groups), name, closed.counters(), classes, sources));
                classes = new ArrayList<>();
                sources = new ArrayList<>();
            }
            case "group" -> groups.removeLast();
            case "report" -> total = closed.counters();
            default -> {
                // an element of a later version of the format
            }
        }
    }

    /** COMPLEXITY, and PACKAGE of old reports, are nobody's minimum. */
    private static Map<String, Counter.Type> types() {
        Map<String, Counter.Type> types = new HashMap<>();
        for (Counter.Type type : Counter.Type.values()) {
            types.put(type.name(), type);
        }
        return Map.copyOf(types);
    }
}
