package dev.readiness.release.pom;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paths below the root of a checkout, as text. */
final class Paths {

    private Paths() {}

    /**
     * Where a relative path leads.
     *
     * @param path of the POM that names it
     * @param relative to the directory of that POM; a directory means the pom.xml in it
     */
    static String resolve(String path, String relative) {
        List<String> from = Arrays.asList(path.split("/", -1));
        Deque<String> names = new ArrayDeque<>(from.subList(0, from.size() - 1));
        for (String name : relative.replace('\\', '/').split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String found = String.join("/", names);
        return found.endsWith(".xml") ? found : found.isEmpty() ? "pom.xml" : found + "/pom.xml";
    }
}
