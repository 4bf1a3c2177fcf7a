package dev.readiness.mojo;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.policy.PolicyMerge;
import dev.readiness.core.policy.PolicyReader;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.policy.PolicyFiles;

/**
 * The policy of the project, with what it extends laid under it.
 *
 * @param digest of all that it says
 */
record PolicySource(Policy policy, String digest) {

    /** @throws ReadinessException naming everything that is wrong with it */
    static PolicySource read(ProjectTree tree, RuleSet rules, ClassLoader loader) {
        PolicyFiles.Chain chain = PolicyFiles.read(tree, loader, Root.POLICY);
        if (!chain.problems().isEmpty()) {
            throw new ReadinessException(
                    "The policy cannot be read: " + String.join("; ", chain.problems()), "correct the lines");
        }
        Policy policy = chain.documents().stream()
                .reduce(PolicyMerge::merge)
                .map(document -> PolicyReader.read(document, rules))
                .orElse(Policy.DEFAULT);
        return new PolicySource(policy, Digest.of(chain.documents().toString()));
    }
}
