package dev.readiness.render.html;

import dev.readiness.facts.VisibleText;
import java.io.IOException;
import java.io.Writer;

/** Writes HTML: markup as it is, foreign text so that it stays text. */
final class HtmlOut {

    private final Writer out;

    HtmlOut(Writer out) {
        this.out = out;
    }

    Writer writer() {
        return out;
    }

    /** Markup of our own. */
    HtmlOut markup(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Text, also that of an attribute in quotes. */
    HtmlOut text(String text) throws IOException {
        String visible = VisibleText.of(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(c);
            }
        }
        return this;
    }

    HtmlOut text(long number) throws IOException {
        out.write(Long.toString(number));
        return this;
    }

    /** An element that holds text only. */
    HtmlOut element(String tag, String text) throws IOException {
        return markup("<" + tag + ">").text(text).markup("</" + name(tag) + ">");
    }

    private static String name(String tag) {
        int end = tag.indexOf(' ');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
