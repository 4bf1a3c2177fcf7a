package dev.readiness.facts.git;

import dev.readiness.facts.Fact;

/**
 * The remote repository that the branch comes from.
 *
 * @param url in any form that git takes, without user or password
 */
public record RemoteFacts(String url) implements Fact {}
