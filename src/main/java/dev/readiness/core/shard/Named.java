package dev.readiness.core.shard;

/** A shard and the path of its file, for people. */
public record Named(String file, Shard shard) {}
