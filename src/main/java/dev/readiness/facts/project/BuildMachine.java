package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import java.time.Instant;

/**
 * Where and when this build runs.
 *
 * @param started when the build began
 * @param onCi whether it runs on the machine of a CI server, where times vary more
 */
public record BuildMachine(Instant started, boolean onCi) implements Fact {}
