package dev.readiness.release.changelog;

import dev.readiness.core.ReadinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One roll of a file that does not have the version yet.
 *
 * @param unreleased the section of what is unreleased
 * @param previews the sections of the version's pre-releases
 */
record Roller(ChangelogText text, Roll roll, Optional<Part> unreleased, PreReleases previews) {

    static Roller of(ChangelogText text, Roll roll) {
        return new Roller(text, roll, text.unreleased(), PreReleases.of(text, roll));
    }

    Rolled rolled() {
        List<String> done = new ArrayList<>();
        boolean words = unreleased.filter(Part::says).isPresent();
        boolean combined = roll.combine() && previews.says();
        boolean joined = combined || (!words && previews.says());
        Optional<String> before = text.versions()
                .below(roll.version(), version -> !joined || version.isFinal())
                .map(entry -> entry.what().heading().name());
        Sections sections = Sections.of(text, roll);
        ChangelogText rolled;
        if (combined) {
            PreReleases all = previews.and(unreleased);
            rolled = new Sections(text.with(all.removal()), roll, sections.form())
                    .inserted(all.joined(sections.form().airy()), before);
            done.add(text.path() + " tells " + roll.version() + " and its pre-releases in one section");
        } else if (words) {
            Part part = unreleased.get();
            rolled = isAboveHigher(part) ? sections.moved(part, before) : sections.inPlace(part, before);
            done.add(text.at(part.start()) + " what was unreleased becomes " + roll.version());
        } else {
            List<String> body = joined ? previews.joined(sections.form().airy()) : Sections.told(roll, place());
            rolled = sections.inserted(body, before);
            done.add(text.path() + " gets a section of " + roll.version() + " from "
                    + (joined ? "its pre-releases" : "the commits"));
        }
        refuseHidden(rolled);
        Rolled linked = new LinkBlock(rolled, roll, before).roll();
        done.addAll(linked.done());
        return new Rolled(linked.source(), done);
    }

    /** A fence or comment that is never closed takes in all that follows, also what was just written. */
    private void refuseHidden(ChangelogText rolled) {
        boolean told = rolled.versions().get(roll.version()).filter(Part::says).isPresent();
        if (!told || rolled.unreleased().filter(Part::says).isPresent()) {
            throw new ReadinessException(
                    text.path() + " cannot tell " + roll.version()
                            + ", because code or a comment in it takes in what follows",
                    "close every code fence and every comment");
        }
    }

    /** Where words are missing. */
    private String place() {
        return unreleased.map(part -> text.at(part.start())).orElse(text.path());
    }

    /** Whether higher versions stand between what is unreleased and the place of this one. */
    private boolean isAboveHigher(Part part) {
        return text.versions().entries().stream()
                .anyMatch(entry -> entry.version().compareTo(roll.version()) > 0
                        && entry.what().start() > part.start());
    }
}
