package dev.readiness.mojo;

import dev.readiness.core.Rule;
import dev.readiness.render.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fence of a rule's page: {@code ```yaml bad src/main/resources/application-prod.yml}.
 *
 * @param verdict "bad" or "good"
 * @param path where the text goes; "history" for the steps of a git repository
 */
record RuleExample(String language, String verdict, String path, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})(\\w+) (bad|good) (\\S+)\\n(.*?)^\\1$");

    static List<RuleExample> of(Rule rule) {
        Matcher fences = FENCE.matcher(RulePage.of(rule).orElse(""));
        List<RuleExample> examples = new ArrayList<>();
        while (fences.find()) {
            examples.add(new RuleExample(fences.group(2), fences.group(3), fences.group(4), fences.group(5)));
        }
        return examples;
    }

    static List<RuleExample> of(Rule rule, String verdict) {
        return of(rule).stream()
                .filter(example -> example.verdict().equals(verdict))
                .toList();
    }

    boolean isHistory() {
        return language.equals("git");
    }
}
