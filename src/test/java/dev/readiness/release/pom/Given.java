package dev.readiness.release.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readiness.core.ReadinessException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A reactor in which the texts that a release replaces are marked: {@code «before|after»}, or {@code «»} for the version.
 * Whatever is not marked has to stay, so the expected bytes are made from the same template.
 */
final class Given {

    static final Instant BEFORE = Instant.parse("2020-01-02T03:04:05Z");
    static final Instant AFTER = Instant.parse("2026-11-21T10:11:12.987Z");
    static final VersionChange RELEASE =
            new VersionChange("1.2.4-SNAPSHOT", "1.2.4", "HEAD", "v1.2.4", Optional.of(AFTER));
    static final VersionChange BACK =
            new VersionChange("1.2.4", "1.2.4-SNAPSHOT", "v1.2.4", "HEAD", Optional.of(BEFORE));

    private static final Pattern MARK = Pattern.compile("«([^|»]*)(\\|?)([^»]*)»");

    private final VersionChange change;
    private final SortedMap<String, byte[]> before = new TreeMap<>();
    private final SortedMap<String, byte[]> after = new TreeMap<>();
    private int marks;

    private Given(VersionChange change) {
        this.change = change;
    }

    static Given release() {
        return new Given(RELEASE);
    }

    static Given change(String from, String to) {
        return new Given(new VersionChange(from, to, "HEAD", "v" + to, Optional.empty()));
    }

    /** A POM of the group org.acme without a version line of its own. */
    static String pom(String content) {
        return "<project>\n  <modelVersion>4.0.0</modelVersion>\n"
                + content.stripTrailing().indent(2) + "</project>\n";
    }

    /** The usual root: org.acme:root in the version to be released. */
    static String root(String content) {
        return pom("<groupId>org.acme</groupId>\n<artifactId>root</artifactId>\n<version>«»</version>\n" + content);
    }

    /** A module that inherits from the usual root. */
    static String child(String artifactId, String content) {
        return pom(
                "<parent>\n  <groupId>org.acme</groupId>\n  <artifactId>root</artifactId>\n  <version>«»</version>\n</parent>\n"
                        + "<artifactId>" + artifactId + "</artifactId>\n" + content);
    }

    Given file(String path, String marked) {
        return file(path, marked, StandardCharsets.UTF_8);
    }

    Given file(String path, String marked, Charset charset) {
        String was = MARK.matcher(marked).replaceAll(mark -> mark.group(2).isEmpty() ? change.from() : mark.group(1));
        String is = MARK.matcher(marked).replaceAll(mark -> mark.group(2).isEmpty() ? change.to() : mark.group(3));
        marks += (int) MARK.matcher(marked).results().count();
        before.put(path, was.getBytes(charset));
        after.put(path, is.getBytes(charset));
        return this;
    }

    SortedMap<String, byte[]> files() {
        return before;
    }

    /** The marked texts become what they are marked to become, and every other byte stays. */
    Given isEdited() {
        return isEdited(marks);
    }

    /** As it is, but some of the marks belong together. */
    Given isEdited(int edits) {
        Edited edited = PomEditor.edit(before, change);
        SortedMap<String, byte[]> changed = new TreeMap<>(after);
        changed.keySet().removeIf(path -> Arrays.equals(after.get(path), before.get(path)));
        assertSame(edited.files(), changed);
        assertThat(edited.edits()).hasSize(edits);
        return this;
    }

    /** Besides, the way back ends in the bytes from which it started. */
    void isEditedThereAndBack() {
        isEdited();
        VersionChange back = new VersionChange(
                change.to(),
                change.from(),
                change.toTag(),
                change.fromTag(),
                change.timestamp().map(at -> BEFORE));
        SortedMap<String, byte[]> all = new TreeMap<>(after);
        all.putAll(PomEditor.edit(after, back).files());
        assertSame(all, before);
    }

    void isRefused(String message) {
        ReadinessException refusal =
                catchThrowableOfType(ReadinessException.class, () -> PomEditor.edit(before, change));
        assertThat(refusal).as("nothing was refused").isNotNull().hasMessage(message);
    }

    List<Edit> edits() {
        return PomEditor.edit(before, change).edits();
    }

    private static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        // as text first, for the message
        actual.forEach((path, bytes) -> assertThat(text(bytes)).as(path).isEqualTo(text(expected.get(path))));
        actual.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
