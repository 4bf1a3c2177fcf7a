package dev.readiness.gather.policy;

import dev.readiness.gather.ProjectTree.Content;

/** The policies of the Maven parents of a project, wherever those are: beside it on disk, or in a repository. */
public interface ParentPolicies {

    /** Of a project without a parent. */
    ParentPolicies NONE = (generation, file) -> new Found(
            "parent:" + file, new Content.Refused("is of the parent project, and there is none to be asked here"));

    /**
     * What was found.
     *
     * @param name for people, e.g. {@code org.acme:parent:1.2:readiness.yml}
     */
    record Found(String name, Content content) {}

    /**
     * Looks for a file.
     *
     * @param generation 1 is the parent of the project, 2 the parent of that one
     * @param file its name, e.g. {@code readiness.yml}
     */
    Found find(int generation, String file);
}
