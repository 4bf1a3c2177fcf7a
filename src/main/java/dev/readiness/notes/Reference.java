package dev.readiness.notes;

/**
 * An issue or a request to merge, as people name it in a commit.
 *
 * @param request whether it can only be a request to merge; {@code #12} may be both
 */
public record Reference(boolean request, String number) implements Comparable<Reference> {

    /** As written: {@code #12}, or {@code !12} for a request. */
    @Override
    public String toString() {
        return (request ? "!" : "#") + number;
    }

    @Override
    public int compareTo(Reference other) {
        int bySize = Integer.compare(number.length(), other.number.length());
        return bySize != 0 ? bySize : toString().compareTo(other.toString());
    }
}
