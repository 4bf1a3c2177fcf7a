package dev.readiness.render.template;

import dev.readiness.core.ReadinessException;
import java.util.regex.Pattern;

/** The name of what a template writes: "release-notes.md", or "init/Dockerfile". Never a way out of the templates. */
final class TemplateName {

    private static final Pattern VALID =
            Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9._-]*[A-Za-z0-9_-]");

    private TemplateName() {}

    /** @param at the place that names it, for the message */
    static String checked(String name, String at) {
        if (!VALID.matcher(name).matches() || name.contains("..")) {
            throw new ReadinessException(
                    at + " includes \"" + name + "\", which is no name of a template",
                    "name a partial as what it writes is named, for example {{> upgrade-steps.md}}");
        }
        return name;
    }

    /** The file's name without directories. */
    static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
