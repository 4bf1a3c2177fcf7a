package dev.readiness.gather.pom;

import dev.readiness.facts.Origin;
import dev.readiness.gather.xml.UnreadableXmlException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The modules of a reactor, as its POMs name them: also those of profiles that are active by default, and nested ones. */
public final class Modules {

    private static final int MOST = 5_000;

    private final PomReader reader;
    private final Set<String> seen = new HashSet<>();
    private final List<Pom> poms = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    private Modules(PomReader reader) {
        this.reader = reader;
    }

    /** A module that cannot be had. */
    public record Missing(Origin at, String reason) {}

    /**
     * What a reactor is made of.
     *
     * @param poms the root first, then in the order in which they are named
     */
    public record Reactor(List<Pom> poms, List<Missing> missing) {
        public Reactor {
            poms = List.copyOf(poms);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Follows the modules from the POM at a path.
     *
     * @return without POMs when there is none
     */
    public static Reactor from(PomReader reader, String path) {
        Modules modules = new Modules(reader);
        modules.add(path, Origin.of(path), false);
        return new Reactor(modules.poms, modules.missing);
    }

    private void add(String path, Origin named, boolean expected) {
        if (!seen.add(path) || seen.size() > MOST) {
            return;
        }
        Optional<Pom> pom;
        try {
            pom = reader.read(path);
        } catch (UnreadableXmlException e) {
            missing.add(new Missing(e.at(), e.reason()));
            return;
        }
        if (pom.isEmpty()) {
            if (expected) {
                missing.add(new Missing(named, "the module's \"" + path + "\" is not there"));
            }
            return;
        }
        poms.add(pom.get());
        RawPom own = pom.get().own();
        Stream.concat(own.all("modules", "module"), own.all("subprojects", "subproject"))
                .forEach(module -> pom.get()
                        .interpolate(module.text())
                        .flatMap(relative -> PomReader.resolve(path, relative))
                        .ifPresentOrElse(
                                child -> add(child, own.at(module), true),
                                () -> missing.add(new Missing(
                                        own.at(module),
                                        "the module's directory cannot be told or is not below the root"))));
    }
}
