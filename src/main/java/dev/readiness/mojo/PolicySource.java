package dev.readiness.mojo;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.policy.PolicyReader;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.policy.ParentPolicies;
import dev.readiness.gather.policy.PolicyFiles;
import org.apache.maven.execution.MavenSession;

/**
 * The policy of the project, with what it extends laid under it.
 *
 * @param digest of all that it says
 */
record PolicySource(Policy policy, String digest) {

    /** The policy that a session is judged by. */
    static PolicySource of(MavenSession session, Root root, RuleSet rules) {
        return read(
                new WorkTree(root.directory()),
                rules,
                PolicySource.class.getClassLoader(),
                new ParentProjects(session, root));
    }

    /** @throws ReadinessException naming everything that is wrong with it */
    static PolicySource read(ProjectTree tree, RuleSet rules, ClassLoader loader, ParentPolicies parents) {
        PolicyFiles.Chain chain = PolicyFiles.read(tree, loader, parents, Root.POLICY);
        if (!chain.problems().isEmpty()) {
            throw new ReadinessException(
                    "The policy cannot be read: " + String.join("; ", chain.problems()), "correct the lines");
        }
        Policy policy = chain.documents().isEmpty() ? Policy.DEFAULT : PolicyReader.read(chain.documents(), rules);
        return new PolicySource(policy, Digest.of(chain.documents().toString()));
    }
}
