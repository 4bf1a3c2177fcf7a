package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.facts.git.GitFacts;
import java.util.stream.Stream;

/** Real environment files, those that are no templates, under version control or one {@code git add .} away from it. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.env-file-not-committed",
        title = "No environment file is committed",
        fix =
                "remove the file from git with \"git rm --cached\", name it in .gitignore, and change the secrets it held",
        needs = {EnvFileFacts.class, GitFacts.class},
        since = "0.1.0")
public final class EnvFileNotCommitted implements Rule {

    /** Variables that a front-end build writes into what every browser gets. */
    private static final String PUBLIC = "(?:VITE|REACT_APP|NEXT_PUBLIC|VUE_APP|NUXT_PUBLIC|GATSBY|PUBLIC)_.*";

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(EnvFileFacts.class).files().stream()
                .filter(file -> !file.template() && !isTestInput(file) && !isPublic(file))
                .flatMap(EnvFileNotCommitted::judged);
    }

    private static boolean isTestInput(EnvFile file) {
        return ("/" + file.path()).contains("/src/test/");
    }

    private static boolean isPublic(EnvFile file) {
        return file.variables().keySet().stream().allMatch(name -> name.matches(PUBLIC));
    }

    private static Stream<Finding> judged(EnvFile file) {
        Origin at = Origin.of(file.path());
        if (file.tracked()) {
            return Stream.of(Finding.of(at, "", "git tracks this environment file"));
        }
        return file.ignored()
                ? Stream.empty()
                : Stream.of(Finding.of(at, "", ".gitignore does not cover this environment file")
                        .as(Severity.WARNING));
    }
}
