package dev.readiness.release.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Divides a version among the properties that say it, so that each keeps its part: the number stays in the revision, the
 * qualifier in the changelist.
 */
final class Split {

    private static final String NUMBER = "[^-+]+?";
    private static final String TAIL = "|[-+].*|\\.\\p{Alpha}.*";

    private final List<Leaf> leaves;
    private final List<Leaf.Settable> settable;
    private final Optional<Leaf.Settable> tail;

    private Split(List<Leaf> leaves) {
        this.leaves = leaves;
        this.settable = leaves.stream()
                .filter(Leaf.Settable.class::isInstance)
                .map(Leaf.Settable.class::cast)
                .toList();
        this.tail = tail(settable);
    }

    /**
     * The new text of each settable leaf, in their order; empty when no texts make the leaves say the version.
     */
    static Optional<List<String>> of(List<Leaf> leaves, String version) {
        Split split = new Split(leaves);
        return Stream.of(true, false)
                .map(keep -> split.pattern(keep).matcher(version))
                .filter(Matcher::matches)
                .findFirst()
                .map(Split::groups);
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return groups;
    }

    /** The one that takes what goes on behind the number: by its name, by what it says, or by its place. */
    private static Optional<Leaf.Settable> tail(List<Leaf.Settable> settable) {
        List<Leaf.Settable> tails =
                settable.stream().skip(1).filter(Leaf.Settable::isTail).toList();
        return tails.stream()
                .filter(one -> one.name().equals("changelist"))
                .findFirst()
                .or(() -> tails.stream().filter(Leaf.Settable::endsInSnapshot).findFirst())
                .or(() -> tails.stream().reduce((one, later) -> later));
    }

    /** @param keep whether the other tails, such as the commit of a build, keep what they say; or say nothing any more */
    private Pattern pattern(boolean keep) {
        StringBuilder pattern = new StringBuilder();
        for (Leaf leaf : leaves) {
            pattern.append(
                    leaf instanceof Leaf.Settable one ? "(" + part(one, keep) + ")" : Pattern.quote(leaf.text()));
        }
        return Pattern.compile(pattern.toString());
    }

    private String part(Leaf.Settable leaf, boolean keep) {
        Leaf.Settable first = settable.get(0);
        boolean qualified = first.text().contains("-") || first.text().contains("+");
        if (settable.size() == 1) {
            return ".+";
        }
        if (tail.filter(leaf::equals).isPresent()) {
            return !qualified ? TAIL : first.endsInSnapshot() ? "" : "|-SNAPSHOT";
        }
        if (leaf.isTail()) {
            return keep || leaf.text().isEmpty() ? Pattern.quote(leaf.text()) : "";
        }
        boolean open = tail.isEmpty() && leaf.equals(settable.get(settable.size() - 1));
        return open || (leaf.equals(first) && qualified) ? ".+?" : NUMBER;
    }
}
