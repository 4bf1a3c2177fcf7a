package dev.readiness.facts.git;

import java.util.List;
import java.util.Optional;

/**
 * A commit, read as a Conventional Commit where it is one.
 *
 * @param id full
 * @param subject first line
 * @param conventional empty when the subject does not follow the convention
 * @param reverts ids, perhaps shortened, of the commits that it says it reverts
 * @param merge whether it has more than one parent
 * @param squashed the conventional commits that its body lists; they share its id
 * @see <a href="https://www.conventionalcommits.org/en/v1.0.0/">Conventional Commits 1.0.0</a>
 */
public record Commit(
        String id,
        String subject,
        Optional<Conventional> conventional,
        List<String> reverts,
        boolean merge,
        List<Commit> squashed) {

    /**
     * The parts of a conventional message.
     *
     * @param type as written, e.g. "feat"; compare without regard to case
     * @param breaking what the BREAKING CHANGE footer says, or the description when only a "!" does; empty when compatible
     */
    public record Conventional(
            String type, Optional<String> scope, String description, Optional<String> breaking, List<Footer> footers) {
        public Conventional {
            footers = List.copyOf(footers);
        }
    }

    /** A trailer: {@code Token: value} or {@code Token #value}. The value may have several lines. */
    public record Footer(String token, String value) {

        /** Whether it announces an incompatible change; the only token that is case-sensitive. */
        public boolean isBreaking() {
            return token.equals("BREAKING CHANGE") || token.equals("BREAKING-CHANGE");
        }
    }

    public Commit {
        reverts = List.copyOf(reverts);
        squashed = List.copyOf(squashed);
    }

    /** Reads a message as git stores it, with any line ends. */
    public static Commit of(String id, String message, boolean merge) {
        return of(id, CommitMessage.of(message), merge);
    }

    static Commit of(String id, CommitMessage read, boolean merge) {
        return new Commit(
                id,
                read.subject(),
                read.conventional(),
                read.reverts(),
                merge,
                read.rest().isEmpty() ? List.of() : SquashedBody.commits(id, read));
    }

    /** The first seven digits of the id. */
    public String shortId() {
        return id.substring(0, Math.min(7, id.length()));
    }
}
