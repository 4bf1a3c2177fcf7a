package dev.readiness.facts.evidence;

/**
 * A package in words that tools share: {@code group:artifact} for Maven, the plain name for packages of an operating system,
 * namespace and name for others.
 *
 * @param name empty when the report does not tell it
 * @param version empty when the report does not tell it
 */
public record PackageId(String name, String version) {

    public static final PackageId UNKNOWN = new PackageId("", "");

    /** Whether this, in its version or in any when it names none, is that other; a version that is not told is not this one. */
    public boolean covers(PackageId other) {
        return !name.isEmpty()
                && name.equalsIgnoreCase(other.name)
                && (version.isEmpty() || version.equals(other.version));
    }
}
