package dev.readiness.gather.spring;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.gather.secret.RawSetting;
import java.util.List;

/**
 * What Spring Boot makes of a module's configuration, before redaction. Never leaves the gatherers.
 *
 * @param profiles active ones, in order of activation
 * @param elsewhere settings of documents that are not active
 */
public record SpringEvaluation(
        List<String> profiles,
        List<RawSetting> effective,
        List<RawSetting> elsewhere,
        List<ConfigProblem> problems,
        List<UnseenSource> unseen) {

    /** Spring Boot refuses the configuration for a reason that leaves nothing to know; the message says which. */
    public static final class FailedException extends Exception {
        private static final long serialVersionUID = 1;

        FailedException(String message) {
            super(message);
        }
    }
}
