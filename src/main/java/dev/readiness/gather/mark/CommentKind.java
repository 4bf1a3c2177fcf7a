package dev.readiness.gather.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a kind of file writes comments. */
enum CommentKind {
    /** In these files a # inside a line is part of the value. */
    LINES(
            "(?:dockerfile|containerfile|\\.env).*|.*\\.(?:properties|env|ini|service|timer|dockerfile|gitignore)",
            false,
            "#",
            "!",
            ";"),
    HASH(".*\\.(?:ya?ml|toml|conf|sh)|makefile", true, "#"),
    SLASHES("jenkinsfile|.*\\.(?:java|kts?|scala|groovy|gradle|proto|js|ts|json5|adoc)", true, "//"),
    SQL(".*\\.sql", true, "--"),
    MARKUP(".*\\.(?:xml|pom|x?html?|xsd|svg)", true, "<!--"),
    MARKDOWN(".*\\.(?:md|markdown)", true, "<!--");

    private final Pattern names;
    private final boolean inLine;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> openers;

    CommentKind(String names, boolean inLine, String... openers) {
        this.names = Pattern.compile(names);
        this.inLine = inLine;
        this.openers = List.of(openers);
    }

    /** The kind of a file; empty when it has no comments that could be told. */
    static Optional<CommentKind> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.names.matcher(name).matches())
                .findFirst();
    }

    /**
     * What stands before the comment whose text begins after this beginning of a line; empty when none does, or when it may be
     * a piece of text.
     */
    Optional<String> before(String beginning) {
        String line = beginning.stripTrailing();
        return openers.stream()
                .filter(line::endsWith)
                .map(opener -> line.substring(0, line.length() - opener.length()))
                .filter(head -> head.isBlank() || (inLine && Character.isWhitespace(head.charAt(head.length() - 1))))
                .filter(head -> isClosed(head, '"') && isClosed(head, '\'') && isClosed(head, '`'))
                .findFirst();
    }

    private static boolean isClosed(String head, char quote) {
        return head.chars().filter(one -> one == quote).count() % 2 == 0;
    }
}
