package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.Optional;

/**
 * Where the repository stands. Cheap to have; the state of the files, the tags and the commits are facts of their own.
 *
 * @param head full id of the commit; empty before the first commit
 * @param branch short name, also when the CI server checked out a detached HEAD and said which branch it is; empty when
 *     nobody knows
 * @param detached whether HEAD is no branch
 * @param shallow whether history is cut off, so that older commits and tags cannot be seen
 */
public record GitFacts(Optional<String> head, Optional<String> branch, boolean detached, boolean shallow)
        implements Fact {}
