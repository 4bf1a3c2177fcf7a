package dev.readiness.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A package with everything under it, what it holds, and the packages below it that it may know. */
public enum Wall {
    FACTS("Records of what is so, each with the place where it was read. No I/O."),
    CORE("Rule, policy, engine, report and verdict.", FACTS),
    RULES("One final class a rule, by subject: pure functions from facts to findings.", CORE, FACTS),
    ISOLATED("Foreign code in class loaders of its own: only types of the JDK cross."),
    MARKDOWN("Markdown that somebody else wrote: what every reader of it does alike. Pure."),
    GATHER("Everything that reads: files, framework configuration, JaCoCo, git, Markdown.", ISOLATED, MARKDOWN, FACTS),
    NOTES("What a release brought, from the maintainer's words, the commits and the operational diff. Pure.", FACTS),
    RENDER("The report for people and for machines, and documents from templates.", MARKDOWN, NOTES, CORE, FACTS),
    SCAFFOLD("Which files a project lacks on its way to production.", FACTS),
    SMOKE("The test after a deployment: polls health and version endpoints.", FACTS),
    RELEASE(
            "A release: its version, the files that it changes, its steps and their journal.",
            ISOLATED,
            MARKDOWN,
            NOTES,
            CORE,
            FACTS),
    MOJO(
            "Goals and parameters; with the guard, the only package that sees Maven.",
            GATHER,
            RENDER,
            NOTES,
            SCAFFOLD,
            SMOKE,
            RELEASE,
            CORE,
            FACTS),
    GUARD("The extension that holds uploads back: it asks the goals' own judgement.", MOJO, CORE);

    private final String holds;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Wall> below;

    Wall(String holds, Wall... below) {
        this.holds = holds;
        this.below = List.of(below);
    }

    /** The package's name. */
    public String root() {
        return "dev.readiness." + word();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String holds() {
        return holds;
    }

    public List<Wall> below() {
        return below;
    }

    /** Patterns of every package that stands behind a wall. */
    static String[] all() {
        return Arrays.stream(values()).map(Wall::pattern).toArray(String[]::new);
    }

    String pattern() {
        return root() + "..";
    }
}
