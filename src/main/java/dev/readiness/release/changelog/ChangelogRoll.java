package dev.readiness.release.changelog;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.changelog.DateText;
import dev.readiness.release.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Turns what is unreleased into a release. */
public final class ChangelogRoll {

    private ChangelogRoll() {}

    /**
     * Rolls a changelog. What the maintainer wrote stays as it is to the byte; doing it twice changes nothing.
     *
     * @param before the file; empty when there is none
     * @return the file after it, and what was done
     * @throws ReadinessException when nothing is told of the release, when the version stands there already and differs, or when
     *     the file cannot be understood
     */
    public static Rolled roll(Optional<byte[]> before, Roll roll) {
        Optional<SourceText> source = before.map(bytes -> SourceText.of(roll.path(), bytes))
                .filter(file -> file.lines().stream().anyMatch(line -> !line.isBlank()));
        if (source.isEmpty()) {
            return new Rolled(NewChangelog.write(roll), List.of(roll.path() + " is new and tells " + roll.version()));
        }
        Conflicts.refuse(roll.path(), source.get());
        ChangelogText text = ChangelogText.parse(roll.path(), source.get());
        Optional<Part> present = text.versions().get(roll.version());
        if (present.isPresent()) {
            refuseOther(text, present.get(), roll);
            return new Rolled(text.source(), List.of());
        }
        return Roller.of(text, roll).rolled();
    }

    /** The version may be there because this was done before; not with another day, and not with words left over. */
    private static void refuseOther(ChangelogText text, Part present, Roll roll) {
        String place = text.at(present.start());
        if (!present.says()) {
            throw new ReadinessException(
                    place + " tells nothing of what " + roll.version() + " brings",
                    "write there what changes for those who use it, or delete the heading");
        }
        text.unreleased().filter(Part::says).ifPresent(unreleased -> {
            throw new ReadinessException(
                    text.at(unreleased.start()) + " has words on what is unreleased, but " + roll.version()
                            + " stands at line " + (present.start() + 1) + " already",
                    "move the words there, or release another version");
        });
        Optional<DateText> date = present.heading().date();
        if (date.isPresent() && !date.get().day().equals(Optional.of(roll.date()))) {
            throw new ReadinessException(
                    place + " dates " + roll.version() + " \"" + date.get().text() + "\", but it is released on "
                            + roll.date(),
                    "correct the date, or release another version");
        }
    }
}
