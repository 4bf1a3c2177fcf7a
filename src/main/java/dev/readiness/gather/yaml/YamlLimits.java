package dev.readiness.gather.yaml;

/**
 * How much a document may ask of us; SnakeYAML's own defaults, and a limit on what aliases may grow into.
 *
 * @param aliases to mappings and sequences, in one document
 * @param nesting of mappings and sequences
 * @param codePoints of the whole file
 * @param nodes of the whole file, with every alias written out
 */
public record YamlLimits(int aliases, int nesting, int codePoints, int nodes) {

    public static final YamlLimits DEFAULT = new YamlLimits(50, 50, 3 * 1024 * 1024, 500_000);
}
