package dev.readiness.render.document;

/**
 * A file of an earlier release, as the local repository has it.
 *
 * @param module path of the module that it was made of
 * @param coordinates {@code groupId:artifactId:extension:version}
 * @param sha256 of the file, in hexadecimal digits
 * @param source where the file came from: "downloaded from the repository central"
 */
public record Released(String module, String coordinates, String sha256, String source) {}
