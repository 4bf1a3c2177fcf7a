package dev.readiness.facts.config;

import java.util.Locale;

/** Text that stands where a real value should: {@code changeme}, {@code <your-key>}, {@code xxx}. */
public final class TemplateText {

    private TemplateText() {}

    /** Whether the text, or what it decodes to from base64, asks to be replaced. */
    public static boolean isTemplate(String text) {
        return text.toLowerCase(Locale.ROOT).contains("changeme");
    }
}
