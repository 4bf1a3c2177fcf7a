package dev.readiness.release.pom;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the references of a document stand for: the five of XML, characters by number, and what its DOCTYPE declares in place. */
record Entities(Map<String, String> declared) {

    private static final Map<String, String> PREDEFINED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "apos", "'", "quot", "\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY\\s+([^\\s%\"'<>]+)\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>");

    static Entities of(String doctype) {
        Map<String, String> declared = new HashMap<>();
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(doctype).replaceAll(""));
        while (declaration.find()) {
            String value = declaration.start(2) < 0 ? declaration.group(3) : declaration.group(2);
            // the first declaration of a name counts
            declared.putIfAbsent(declaration.group(1), value);
        }
        return new Entities(Map.copyOf(declared));
    }

    /**
     * What a reference stands for; itself when nobody here can know.
     *
     * @param name what stands between the ampersand and the semicolon
     */
    String text(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        String own = "&" + name + ";";
        return PREDEFINED.getOrDefault(name, declared.getOrDefault(name, own));
    }

    /** Whether the text of a reference is written elsewhere. */
    static boolean isIndirect(String name) {
        return !name.startsWith("#") && !PREDEFINED.containsKey(name);
    }
}
