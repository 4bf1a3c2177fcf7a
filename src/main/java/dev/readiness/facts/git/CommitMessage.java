package dev.readiness.facts.git;

import dev.readiness.facts.git.Commit.Conventional;
import dev.readiness.facts.git.Commit.Footer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a commit, in lines. Footers are read as the convention defines them, which no git library does: a token
 * with a space ({@code BREAKING CHANGE}), {@code Token #value}, values of several lines and paragraphs. Each pattern is
 * asked only where a plain look does not rule it out: a long history has many lines.
 */
record CommitMessage(String subject, List<String> rest) {

    /** A warning may begin on the next line, because git cuts off the blank after its colon. */
    private static final Pattern FOOTER = Pattern.compile(
            "(BREAKING[ -]CHANGE(?=:(?: |$))|(?!BREAKING-CHANGE )[A-Za-z][A-Za-z0-9-]*(?=: | #))(?:: ?| #)(.*)");

    private static final String REVERTS = "This reverts commit ";
    private static final Pattern REVERT = Pattern.compile(REVERTS + "([0-9a-f]{7,40})\\b");

    static CommitMessage of(String message) {
        int end = message.length() - (message.endsWith("\n") ? 1 : 0);
        if (message.lastIndexOf('\n', end - 1) < 0 && message.indexOf('\r') < 0) {
            return new CommitMessage(message.strip(), List.of());
        }
        List<String> lines = new ArrayList<>();
        message.lines().forEach(lines::add); // ends of \n, \r\n and \r alike
        return lines.isEmpty()
                ? new CommitMessage("", List.of())
                : new CommitMessage(lines.get(0).strip(), lines.subList(1, lines.size()));
    }

    Optional<Conventional> conventional() {
        ConventionalSubject parts = ConventionalSubject.of(subject);
        if (parts == null) {
            return Optional.empty();
        }
        List<Footer> footers = footers();
        Optional<String> breaking = parts.bang() ? Optional.of(parts.description()) : Optional.empty();
        for (Footer footer : footers) {
            if (footer.isBreaking()) {
                breaking = Optional.of(footer.value());
                break;
            }
        }
        return Optional.of(new Conventional(
                parts.type(), Optional.ofNullable(parts.scope()), parts.description(), breaking, footers));
    }

    /** What stands below the commits that a squash lists is said of them. */
    List<String> reverts() {
        if (rest.stream().noneMatch(line -> line.contains(REVERTS))) {
            return List.of();
        }
        return REVERT.matcher(rest.stream()
                        .takeWhile(line -> !SquashedBody.isItem(line))
                        .collect(Collectors.joining("\n")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** They begin with the first footer line after a blank line; from there on each such line begins another. */
    private List<Footer> footers() {
        if (rest.isEmpty()) {
            return List.of();
        }
        List<Footer> footers = new ArrayList<>();
        String token = "";
        StringBuilder value = new StringBuilder();
        boolean afterBlank = false;
        CodeFence code = new CodeFence();
        for (String line : rest) {
            boolean mayStart = !code.takes(line)
                    && (afterBlank || !token.isEmpty())
                    && (line.contains(": ") || line.contains(" #") || line.endsWith(":"));
            Matcher matcher = mayStart ? FOOTER.matcher(line) : null;
            if (matcher != null && matcher.matches()) {
                add(footers, token, value);
                token = matcher.group(1);
                value = new StringBuilder(matcher.group(2));
            } else if (!token.isEmpty()) {
                value.append('\n').append(line);
            }
            afterBlank = line.isBlank();
        }
        add(footers, token, value);
        return footers;
    }

    private static void add(List<Footer> footers, String token, StringBuilder value) {
        if (!token.isEmpty()) {
            footers.add(new Footer(token, value.toString().strip()));
        }
    }
}
