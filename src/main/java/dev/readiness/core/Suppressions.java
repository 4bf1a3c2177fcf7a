package dev.readiness.core;

import dev.readiness.facts.mark.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the marks in files accept. One that is not well-formed accepts nothing and is a finding. */
public final class Suppressions {

    public static final Suppressions NONE = new Suppressions(RuleSet.of(List.of()), Locks.NONE, Marks.NONE);

    /** The rule, what may part it from the reason, and the reason. {@code --} cannot be written inside a comment of XML. */
    private static final Pattern FORM = Pattern.compile("(\\S*?):?(?:\\s+(?:--\\s*)?(.*))?");

    private static final Pattern UNTIL = Pattern.compile("(?:^|\\s)until=(\\S*)");
    private static final int LAST_LINE_OF_HEAD = 10;

    private final RuleSet rules;
    private final Locks locks;
    private final Marks marks;

    public Suppressions(RuleSet rules, Locks locks, Marks marks) {
        this.rules = rules;
        this.locks = locks;
        this.marks = marks;
    }

    /** The mark that accepts a finding on that day. */
    Optional<Suppression> of(String rule, Finding finding, LocalDate today) {
        return marks.in(finding.at().path()).stream()
                .flatMap(mark -> read(mark, new ArrayList<>()).stream())
                .filter(one -> one.says().holds(today) && one.covers(rule, finding))
                .findFirst();
    }

    /** All that count, whether they hold or not. */
    List<Suppression> all() {
        return marks.all().stream()
                .flatMap(mark -> read(mark, new ArrayList<>()).stream())
                .toList();
    }

    /** What is wrong with those that do not count. */
    List<Finding> flaws() {
        List<Finding> flaws = new ArrayList<>();
        marks.all().forEach(mark -> read(mark, flaws));
        return flaws;
    }

    private Optional<Suppression> read(Mark mark, List<Finding> flaws) {
        Matcher form = FORM.matcher(mark.text());
        String rule = form.matches() ? form.group(1) : "";
        String rest = Optional.ofNullable(form.matches() ? form.group(2) : null).orElse("");
        Matcher day = UNTIL.matcher(rest);
        Optional<String> until = day.find() ? Optional.of(day.group(1)) : Optional.empty();
        String reason = until.isPresent() ? day.replaceFirst("").strip() : rest.strip();
        Optional<LocalDate> lastDay = until.flatMap(Suppressions::day);
        List<String> wrong = new ArrayList<>(wrong(rule, mark));
        if (reason.isEmpty()) {
            wrong.add("has no reason");
        }
        if (lastDay.isEmpty()) {
            wrong.add(
                    until.isPresent()
                            ? "has an 'until' that is no day of the form 2027-01-31"
                            : "has no day 'until=2027-01-31' to which it holds");
        }
        if (!wrong.isEmpty()) {
            flaws.add(Finding.of(mark.at(), rule, "the comment readiness:ignore " + String.join(" and ", wrong)));
            return Optional.empty();
        }
        return lastDay.map(to -> new Suppression(
                new Waiver(rule, mark.at().path(), Optional.empty(), reason, to, mark.at()), mark.line()));
    }

    private List<String> wrong(String rule, Mark mark) {
        List<String> wrong = new ArrayList<>();
        Optional<RuleSet.Entry> entry = rules.find(rule);
        if (entry.isEmpty()) {
            wrong.add("names no rule: '" + rule + "'"
                    + rules.nearest(rule)
                            .map(near -> ", did you mean '" + near + "'")
                            .orElse(""));
        } else if (entry.get().info().scope() == Scope.RUN) {
            wrong.add("names a rule on the run itself, which no file can accept");
        }
        locks.againstAccepting(rule)
                .ifPresent(lock -> wrong.add("does not count: " + lock.at() + " locks the rule against it"));
        if (mark.line() == 0 && mark.at().line() > LAST_LINE_OF_HEAD) {
            wrong.add("is for the whole file and stands below its first " + LAST_LINE_OF_HEAD + " lines");
        }
        return wrong;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
