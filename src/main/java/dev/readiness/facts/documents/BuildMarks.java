package dev.readiness.facts.documents;

/** The marks in a checklist between which a build writes; all that stands outside of them belongs to people. */
public final class BuildMarks {

    public static final String BEGIN = "<!-- readiness: checked by the build, written anew each time -->";
    public static final String END = "<!-- readiness: end -->";

    private BuildMarks() {}

    /** What stands before and behind the last pair of marks; the whole text when there is none. */
    public static String[] around(String text) {
        int end = text.indexOf(END);
        int begin = end < 0 ? -1 : text.lastIndexOf(BEGIN, end);
        return begin < 0
                ? new String[] {text}
                : new String[] {text.substring(0, begin), text.substring(end + END.length())};
    }

    /** What people wrote, every line in its place: blank ones stand for what the build wrote. */
    public static String outside(String text) {
        String[] around = around(text);
        if (around.length == 1) {
            return text;
        }
        String between = text.substring(around[0].length(), text.length() - around[1].length());
        return around[0] + between.replaceAll("[^\n]", "") + around[1];
    }
}
