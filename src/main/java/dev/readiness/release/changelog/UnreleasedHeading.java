package dev.readiness.release.changelog;

import dev.readiness.facts.changelog.SectionHeading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading of what is unreleased, after a release. */
final class UnreleasedHeading {

    private static final Pattern LINK = Pattern.compile("(?<=]\\()[^()\\s]+(?=\\))");

    private UnreleasedHeading() {}

    static String since(String line, SectionHeading heading, Roll roll) {
        String dated = heading.date()
                .map(date -> line.replace(date.text(), roll.date().toString()))
                .orElse(line);
        Matcher link = LINK.matcher(dated);
        return link.find()
                ? new VersionUrl(link.group())
                        .since(roll.version())
                        .map(url -> dated.replace(link.group(), url))
                        .orElse(dated)
                : dated;
    }
}
