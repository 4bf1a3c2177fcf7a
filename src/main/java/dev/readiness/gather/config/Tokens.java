package dev.readiness.gather.config;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tokens that resource filtering replaces while it copies a file. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("@([A-Za-z][\\w.-]*)@");
    private static final Pattern LEFT = Pattern.compile(
            "\\s*(?:- )?[^#!\\s][^:=]*[:=]\\s*(?:[\"']?@[A-Za-z][\\w.-]*@[\"']?\\s*(?:#.*)?"
                    + "|.*\\$\\{(?:project|pom)\\.(?:version|name|description|url|groupId|artifactId|packaging|build|parent)[\\w.]*}.*)");

    private Tokens() {}

    /** The same text, each token made a word of the same length: a plain {@code @} must not start a value in YAML. */
    static byte[] masked(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return TOKEN.matcher(text).replaceAll("x$1x").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Lines of a built copy whose value is a token still, at their place in the source. */
    static List<ConfigProblem> problems(String source, byte[] copy, KeyPlaces keys) {
        List<ConfigProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : new String(copy, StandardCharsets.ISO_8859_1).lines().toList()) {
            number++;
            if (LEFT.matcher(line).matches()) {
                problems.add(new ConfigProblem(
                        Kind.UNFILTERED,
                        Origin.of(source, number),
                        keys.atLine(number),
                        "the value is a token that the build did not replace"));
            }
        }
        return problems;
    }
}
