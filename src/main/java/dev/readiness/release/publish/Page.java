package dev.readiness.release.publish;

import java.util.Optional;

/**
 * The page of a release as the forge has it.
 *
 * @param id what the forge calls it by
 * @param url for people
 * @param prerelease empty where the forge does not tell
 */
public record Page(String id, String url, String title, String notes, Optional<Boolean> prerelease, boolean draft) {

    /** Whether nothing is to be written anew; line ends and blanks at the end are the forge's own. */
    public boolean says(Publication wanted) {
        return title.equals(wanted.title())
                && plain(notes).equals(plain(wanted.notes()))
                && prerelease.map(pre -> pre == wanted.prerelease()).orElse(true);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
