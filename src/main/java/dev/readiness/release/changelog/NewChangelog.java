package dev.readiness.release.changelog;

import dev.readiness.release.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A changelog for a project that has none, as Keep a Changelog proposes it. */
final class NewChangelog {

    private NewChangelog() {}

    static SourceText write(Roll roll) {
        List<String> lines = new ArrayList<>(
                List.of("# Changelog", "", "All notable changes to this project are documented in this file.", ""));
        lines.addAll(List.of("## [Unreleased]", ""));
        lines.addAll(HeadingForm.USUAL.write(roll.version(), roll.date(), Optional.empty()));
        lines.add("");
        lines.addAll(Sections.told(roll));
        String version = roll.version().toString();
        roll.links().ifPresent(links -> {
            Optional<String> since = links.since(version);
            Optional<String> own = links.to(version);
            if (since.isPresent() && own.isPresent()) {
                lines.addAll(List.of("", "[Unreleased]: " + since.get(), "[" + version + "]: " + own.get()));
            }
        });
        return SourceText.of(String.join("\n", lines) + "\n");
    }
}
