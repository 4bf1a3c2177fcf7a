package dev.readiness.release.publish;

import java.util.Optional;

/**
 * A file as the forge has it.
 *
 * @param id what the forge calls it by
 * @param sha256 in hexadecimal digits; empty where the forge does not tell
 * @param whole whether it arrived and is shown on the page
 */
public record Shelved(String id, String name, long size, Optional<String> sha256, boolean whole) {

    /** Whether it need not be sent again. */
    public boolean is(Asset asset) {
        return whole
                && name.equals(asset.name())
                && size == asset.size()
                && sha256.map(asset.sha256()::equals).orElse(true);
    }
}
