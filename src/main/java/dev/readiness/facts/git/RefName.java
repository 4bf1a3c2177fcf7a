package dev.readiness.facts.git;

import java.util.Optional;

/** What git takes for the short name of a tag or branch, without asking it: {@code git check-ref-format} and "tag" itself. */
public final class RefName {

    private static final String SPECIAL = "~^:?*[\\";

    private RefName() {}

    /** Why the text is no name, to be put after "it"; empty when it is one. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        if (name.startsWith("-")) {
            return Optional.of("begins with \"-\"");
        }
        if (name.equals("@") || name.equals("HEAD")) {
            return Optional.of("means something else to git");
        }
        return name.codePoints()
                .mapToObj(RefName::problem)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sequence(name))
                .or(() -> end(name));
    }

    private static Optional<String> problem(int character) {
        if (character < ' ' || character == 0x7f) {
            return Optional.of("holds a control character");
        }
        if (character == ' ') {
            return Optional.of("holds a blank");
        }
        return SPECIAL.indexOf(character) >= 0
                ? Optional.of("holds \"" + Character.toString(character) + "\"")
                : Optional.empty();
    }

    private static Optional<String> sequence(String name) {
        for (String forbidden : new String[] {"..", "@{", "//"}) {
            if (name.contains(forbidden)) {
                return Optional.of("holds \"" + forbidden + "\"");
            }
        }
        return name.startsWith("/") ? Optional.of("begins with \"/\"") : Optional.empty();
    }

    private static Optional<String> end(String name) {
        for (String forbidden : new String[] {"/", "."}) {
            if (name.endsWith(forbidden)) {
                return Optional.of("ends with \"" + forbidden + "\"");
            }
        }
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".")) {
                return Optional.of("has a part that begins with \".\"");
            }
            if (part.endsWith(".lock")) {
                return Optional.of("has a part that ends with \".lock\"");
            }
        }
        return Optional.empty();
    }
}
