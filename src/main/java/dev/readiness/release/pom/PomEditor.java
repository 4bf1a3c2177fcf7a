package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the version of a reactor in its POMs, and nothing else: every byte that says no version of a module stays.
 *
 * <p>Its files are the POMs of all modules, those that only a profile names included, by their paths from the root of the
 * checkout with forward slashes ("pom.xml", "app/pom.xml"), and as far as there are any the {@link #SETTINGS} in {@code .mvn}.
 */
public final class PomEditor {

    /** What a checkout says to every Maven, in its folder {@code .mvn}; the properties only to Maven 4. */
    public static final List<String> SETTINGS =
            List.of("maven.config", "extensions.xml", "maven-user.properties", "maven.properties");

    private PomEditor() {}

    /**
     * Gives every module another version.
     *
     * <p>What changes is the version of a module where it is written: in its own POM, as the parent of another one, and
     * wherever a module names another one with exactly this version; the properties that these versions are made of;
     * {@code scm/tag}; and {@code project.build.outputTimestamp}. Versions of other artifacts, the configuration of plugins,
     * comments and references to {@code project.version} stay.
     *
     * @return the new bytes; all modules have the new version in them
     * @throws ReadinessException when a file cannot be read, a module has another version than the rest, or a property of the
     *     version is defined ambiguously or versions another artifact as well; then nothing has changed
     */
    public static Edited edit(SortedMap<String, byte[]> files, VersionChange change) {
        Reactor reactor = Reactor.read(files);
        Changes changes = VersionEdit.of(reactor, change);
        reactor.poms().forEach(pom -> pom.project()
                .all("scm", "tag")
                .map(LiteralReader::read)
                .filter(tag -> tag.text().equals(change.fromTag()))
                .forEach(tag -> changes.set(tag, "scm tag", change.toTag())));
        change.timestamp().ifPresent(moment -> reactor.properties()
                .filter(property -> property.name().equals(Timestamp.PROPERTY))
                .forEach(property -> Timestamp.written(property.value().text(), moment)
                        .ifPresent(text -> changes.set(property.value(), "property " + Timestamp.PROPERTY, text))));
        Edited edited = changes.applied(files);
        prove(files, edited, change.to());
        return edited;
    }

    /** Reads again what was written: an edit that misses its aim must not leave this place. */
    private static void prove(SortedMap<String, byte[]> files, Edited edited, String version) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(edited.files());
        Reactor reactor = Reactor.read(all);
        Values values = new Values(reactor);
        for (Pom pom : reactor.poms()) {
            if (!values.version(pom).equals(Set.of(version))) {
                throw new ReadinessException(
                        pom.versionAt() + ": the version of the module would not become " + version,
                        "write it as the other modules do, or inherit it from the <parent>");
            }
        }
    }

    /**
     * The artifacts from outside the reactor that are not fixed: snapshots, ranges bounded by one, LATEST and RELEASE, in
     * profiles whether active or not, in property references as far as the files define them. A module of the reactor counts
     * only when it is named with another version than it has. Asked of the POMs of a release, it says what still moves in it.
     *
     * @return sorted by place
     * @throws ReadinessException when a file cannot be read
     */
    public static List<SnapshotUse> snapshots(SortedMap<String, byte[]> files) {
        return List.copyOf(Snapshots.of(Reactor.read(files)));
    }

    /**
     * The references to properties of the version that are left in a POM which was made of another one.
     *
     * @param written the one that people write; its version, or that of its parent, says which properties these are
     * @return such as {@code ${revision}}
     * @throws ReadinessException when one of the two cannot be read
     */
    public static List<String> openReferences(String path, byte[] written, byte[] made) {
        if (!mayRefer(made)) {
            return List.of();
        }
        Pom pom = Pom.read(path, made);
        Set<String> own = pom.references().collect(Collectors.toSet());
        Set<String> before = Pom.read(path, written).references().collect(Collectors.toSet());
        Stream<String> elsewhere = pom.uses().stream()
                .flatMap(use -> Expression.names(use.version().text()))
                .filter(before::contains);
        return Stream.concat(own.stream(), elsewhere)
                .distinct()
                .map(name -> "${" + name + "}")
                .toList();
    }

    /** Most POMs of a large reactor have no dollar sign, as it is or as a character reference, and need not be understood. */
    private static boolean mayRefer(byte[] pom) {
        for (byte one : pom) {
            if (one == '$' || one == '&') {
                return true;
            }
        }
        return false;
    }

    /**
     * The properties that a file of {@code .mvn} sets, as written; none when it is no file that sets any.
     *
     * @throws ReadinessException when the file cannot be read
     */
    public static Map<String, String> arguments(String path, byte[] bytes) {
        return Arguments.of(path, bytes)
                .map(properties -> properties.stream()
                        .collect(Collectors.toMap(
                                Property::name, property -> property.value().text(), (one, later) -> later)))
                .orElse(Map.of());
    }

    /**
     * The modules that a POM lists, also those that only a profile does, as written.
     *
     * @throws ReadinessException when the file cannot be read
     */
    public static List<String> modules(String path, byte[] bytes) {
        Element project = Pom.read(path, bytes).project();
        return Stream.concat(Stream.of(project), project.all("profiles", "profile"))
                .flatMap(holder ->
                        Stream.concat(holder.all("modules", "module"), holder.all("subprojects", "subproject")))
                .map(module -> LiteralReader.read(module).text())
                .toList();
    }
}
