package dev.readiness.release.pom;

/**
 * The document type declaration, where there is one. It is found here because the JDK's reader, told to leave it alone,
 * takes the first bracket in it for its end.
 *
 * @param start its first character
 * @param end the one after its last; the same as the first when there is none
 */
record Doctype(int start, int end) {

    /** Finds it before the root element; one that is cut off goes on to the end of the text. */
    static Doctype find(String text) {
        int at = 0;
        while (at < text.length() && !text.startsWith("<!DOCTYPE", at)) {
            if (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
                at = behind(text, at);
            } else if (text.charAt(at) == '<') {
                return new Doctype(0, 0);
            } else {
                at++;
            }
        }
        return new Doctype(at, end(text, at));
    }

    /** The text with blanks in its place, so that every line keeps its number. */
    String blanked(String text) {
        String blanks = text.substring(start, end).replaceAll("[^\\r\\n]", " ");
        return text.substring(0, start) + blanks + text.substring(end);
    }

    private static int end(String text, int start) {
        int at = start;
        int depth = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            boolean skipped = text.startsWith("<?", at) || text.startsWith("<!--", at) || here == '"' || here == '\'';
            if (!skipped) {
                depth += here == '<' ? 1 : here == '>' ? -1 : 0;
                if (depth == 0) {
                    return at + 1;
                }
            }
            at = skipped ? behind(text, at) : at + 1;
        }
        return at;
    }

    /** Behind the comment, the instruction or the quoted text that begins here. */
    private static int behind(String text, int at) {
        String end =
                text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : text.substring(at, at + 1);
        int from = at + (end.equals("-->") ? 4 : end.length());
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
