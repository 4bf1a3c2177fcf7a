package dev.readiness.facts;

/** Foreign text that is safe to look at: what one does not see, or what turns the order of what one sees, is spelled out. */
public final class VisibleText {

    private VisibleText() {}

    /** The text with control, format and unassigned characters as in {@code \}{@code u202e}; tabulators stay. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t' || !isUnseen(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append("\\u");
                String hex = Integer.toHexString(c);
                visible.append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
            }
        });
        return visible.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
