package dev.readiness.facts.git;

import java.util.List;
import java.util.Optional;

/**
 * A commit, read as a Conventional Commit where it is one.
 *
 * @param id full
 * @param subject first line
 * @param conventional empty when the subject does not follow the convention
 * @param merge whether it has more than one parent
 * @see <a href="https://www.conventionalcommits.org/en/v1.0.0/">Conventional Commits 1.0.0</a>
 */
public record Commit(String id, String subject, Optional<Conventional> conventional, boolean merge) {

    /**
     * The parts of a conventional message.
     *
     * @param breaking what the BREAKING CHANGE footer says, or the description when only a "!" does; empty when compatible
     */
    public record Conventional(
            String type, Optional<String> scope, String description, Optional<String> breaking, List<Footer> footers) {
        public Conventional {
            footers = List.copyOf(footers);
        }
    }

    /** A trailer: {@code Token: value} or {@code Token #value}. */
    public record Footer(String token, String value) {}
}
