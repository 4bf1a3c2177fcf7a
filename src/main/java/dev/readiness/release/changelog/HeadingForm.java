package dev.readiness.release.changelog;

import dev.readiness.facts.changelog.DateText;
import dev.readiness.facts.changelog.SectionHeading;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.release.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a file writes the headings of its versions, taken from one that it has.
 *
 * @param markup of the heading
 * @param open what stands before the version: brackets, "v"
 * @param close what stands after it: brackets, the target of an inline link
 * @param separator between version and date
 * @param end what stands after the date
 * @param own the version of the heading that is the model
 * @param airy whether a line is left free below the heading
 */
record HeadingForm(
        Markup markup,
        String open,
        String close,
        String separator,
        String end,
        Optional<SemanticVersion> own,
        boolean airy) {

    private static final String SEPARATOR = " - ";
    private static final String OPEN = "(?:<[^>]*>)*(?<open>.*?)";
    private static final String CLOSE = "(?<close>[\\]*_`]*(?:\\([^()\\s]*\\)|\\[[^\\]]*])?[\\]*_`]*)";
    private static final Pattern TARGET = Pattern.compile("\\(([^()\\s]+)\\)");

    /** Keep a Changelog's own. */
    static final HeadingForm USUAL =
            new HeadingForm(new Markup("## ", "", ""), "[", "]", SEPARATOR, "", Optional.empty(), true);

    /** That of the topmost version with a date; without any version, that of Unreleased. */
    static HeadingForm of(ChangelogText text) {
        List<Part> versions = text.parts().stream()
                .filter(part -> part.heading().kind() == SectionHeading.Kind.VERSION)
                .toList();
        Optional<Part> model = versions.stream()
                .filter(part -> part.heading().date().isPresent())
                .findFirst()
                .or(() -> versions.stream().findFirst());
        Optional<Part> unreleased = text.unreleased();
        if (model.isEmpty()) {
            return unreleased.map(part -> like(text.source(), part)).orElse(USUAL);
        }
        boolean ofThisLevel = unreleased
                .filter(part -> versions.stream().anyMatch(version -> version.level() == part.level()))
                .isPresent();
        HeadingForm form = of(text.source(), model.get());
        return ofThisLevel ? form.at(unreleased.get().level()) : form;
    }

    /** The lines of a heading. */
    List<String> write(SemanticVersion version, LocalDate date, Optional<String> before) {
        return markup.around(open + version + target(version, before) + separator + date + end);
    }

    private HeadingForm at(int level) {
        return new HeadingForm(markup.at(level), open, close, separator, end, own, airy);
    }

    private String target(SemanticVersion version, Optional<String> before) {
        Matcher matcher = TARGET.matcher(close);
        if (!matcher.find() || own.isEmpty()) {
            return close;
        }
        String url = matcher.group(1);
        return new VersionUrl(url)
                .of(own.get(), version, before)
                .map(other -> close.replace(url, other))
                .orElse(close.replace(matcher.group(), ""));
    }

    private static HeadingForm of(SourceText source, Part part) {
        Markup markup = Markup.of(source, part);
        String content = Markup.content(source, part);
        String name = Pattern.quote(part.heading().name());
        String date = part.heading().date().map(DateText::text).orElse("");
        Matcher dated = Pattern.compile(
                        OPEN + name + CLOSE + "(?<gap>.*?)" + Pattern.quote(date) + "(?<end>[)\\]*_`]*).*")
                .matcher(content);
        if (!date.isEmpty() && dated.matches()) {
            String gap = dated.group("gap");
            boolean plain = gap.matches("[\\s\\p{Punct}\u2013\u2014]+");
            return new HeadingForm(
                    markup,
                    dated.group("open"),
                    dated.group("close"),
                    plain ? gap : SEPARATOR,
                    plain ? dated.group("end") : "",
                    part.version(),
                    isAiry(source, part));
        }
        // whatever else stands around the version and its date is said of that version only
        Matcher bare = Pattern.compile(OPEN + name + CLOSE + ".*").matcher(content);
        return bare.matches()
                ? new HeadingForm(
                        markup,
                        bare.group("open"),
                        bare.group("close"),
                        SEPARATOR,
                        "",
                        part.version(),
                        isAiry(source, part))
                : new HeadingForm(markup, "", "", SEPARATOR, "", part.version(), isAiry(source, part));
    }

    private static HeadingForm like(SourceText source, Part unreleased) {
        boolean brackets = Markup.content(source, unreleased).startsWith("[");
        return new HeadingForm(
                Markup.of(source, unreleased),
                brackets ? "[" : "",
                brackets ? "]" : "",
                SEPARATOR,
                "",
                Optional.empty(),
                isAiry(source, unreleased));
    }

    private static boolean isAiry(SourceText source, Part part) {
        return part.blocks().isEmpty() || source.isBlank(part.body());
    }

    /**
     * What makes a heading of a line.
     *
     * @param before number signs; empty for an underlined heading
     * @param after closing number signs
     * @param underline empty unless underlined
     */
    record Markup(String before, String after, String underline) {

        private static final Pattern SIGNS = Pattern.compile("( {0,3}#{1,6}[ \t]*)(.*?)((?:[ \t]+#+)?)[ \t]*");

        static Markup of(SourceText source, Part part) {
            Matcher matcher = SIGNS.matcher(source.at(part.start()));
            return matcher.matches()
                    ? new Markup(matcher.group(1), matcher.group(3), "")
                    : new Markup("", "", source.at(part.body() - 1).strip());
        }

        static String content(SourceText source, Part part) {
            Matcher matcher = SIGNS.matcher(source.at(part.start()));
            return matcher.matches()
                    ? matcher.group(2)
                    : source.at(part.start()).strip();
        }

        Markup at(int level) {
            return before.isEmpty() ? this : new Markup(before.replaceFirst("#+", "#".repeat(level)), after, "");
        }

        List<String> around(String content) {
            return underline.isEmpty()
                    ? List.of(before + content + after)
                    : Stream.of(content, underline.substring(0, 1).repeat(content.length()))
                            .toList();
        }
    }
}
