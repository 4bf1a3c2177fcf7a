package dev.readiness.release.pom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element and the characters of the file that it consists of.
 *
 * @param name without the prefix of the root; with its prefix when that is another one, so that it is never taken for Maven's
 * @param written the name as written, for a closing tag that has to be added
 * @param content the first character after the start tag
 * @param closed whether it is written as one tag, {@code <name/>}
 * @param runs its own character data and CDATA sections, in order; only complete once the document is read
 * @param children its elements, in order; only complete once the document is read
 * @param entities the general entities that the document declares, by name
 */
record Element(
        Source source,
        String name,
        String written,
        int content,
        boolean closed,
        List<Span> runs,
        List<Element> children,
        Entities entities) {

    Stream<Element> all(String child) {
        return children.stream().filter(one -> one.name.equals(child));
    }

    /** The elements at the end of a path: {@code all("build", "plugins", "plugin")}. */
    Stream<Element> all(String first, String second, String... rest) {
        Stream<Element> found = all(first).flatMap(one -> one.all(second));
        for (String name : rest) {
            found = found.flatMap(one -> one.all(name));
        }
        return found;
    }

    Optional<Element> child(String name) {
        return all(name).findFirst();
    }

    /** The text of a child, if there is such a child. */
    Optional<Literal> value(String child) {
        return child(child).map(LiteralReader::read);
    }

    /** The text of a child; "" if there is no such child. */
    String text(String child) {
        return value(child).map(Literal::text).orElse("");
    }
}
