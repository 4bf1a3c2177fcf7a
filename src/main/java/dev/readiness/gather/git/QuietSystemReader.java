package dev.readiness.gather.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * JGit's view of the machine without its side effects. Left to itself JGit starts {@code git} twice to find the system
 * configuration, writes probe files into the repository to measure the clock of the file system, and saves what it measured
 * below the user's home. The user's own configuration (excludes file, line ends) is honoured as ever.
 */
final class QuietSystemReader extends SystemReader.Delegate {

    /** Coarser than any file system in use: what is younger is read again instead of trusted. */
    private static final Duration RESOLUTION = Duration.ofSeconds(2);

    private final FileBasedConfig jgit = new MemoryConfig(null, FS.DETECTED);

    private QuietSystemReader(SystemReader delegate) {
        super(delegate);
    }

    /** Makes this JGit quiet; the class realm of the plugin has a JGit of its own, so nobody else notices. */
    static void install(Path repository) {
        synchronized (QuietSystemReader.class) {
            if (!(SystemReader.getInstance() instanceof QuietSystemReader)) {
                SystemReader.setInstance(new QuietSystemReader(SystemReader.getInstance()));
                packs().install();
            }
            if (SystemReader.getInstance() instanceof QuietSystemReader quiet) {
                quiet.trustClockOf(repository);
            }
        }
    }

    /** A long history does not fit into the 10 MB, in pieces of 8 KB, of packs that JGit keeps in memory by default. */
    private static WindowCacheConfig packs() {
        WindowCacheConfig packs = new WindowCacheConfig();
        packs.setPackedGitLimit(
                Math.min(64 * WindowCacheConfig.MB, Runtime.getRuntime().maxMemory() / 8));
        packs.setPackedGitWindowSize(64 * WindowCacheConfig.KB);
        return packs;
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return jgit;
    }

    /** Where git itself is not asked, its usual places are looked at; on Windows they are too many, so JGit asks. */
    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        boolean disabled = !nullToEmpty(getenv("GIT_CONFIG_NOSYSTEM")).isEmpty();
        if (isWindows() && !disabled) {
            return super.openSystemConfig(parent, fs);
        }
        Optional<File> file = disabled ? Optional.empty() : systemConfig();
        return file.<FileBasedConfig>map(found -> new FileBasedConfig(parent, found, fs))
                .orElseGet(() -> new MemoryConfig(parent, fs));
    }

    private Optional<File> systemConfig() {
        return Stream.of(
                        nullToEmpty(getenv("GIT_CONFIG_SYSTEM")),
                        "/etc/gitconfig",
                        "/opt/homebrew/etc/gitconfig",
                        "/usr/local/etc/gitconfig")
                .filter(path -> !path.isEmpty())
                .map(File::new)
                .filter(File::isFile)
                .findFirst();
    }

    /** Under this key JGit looks for the resolution before it measures; under another it would measure and not save. */
    private void trustClockOf(Path repository) {
        try {
            String store = Files.getFileStore(repository).name();
            String key = System.getProperty("java.vendor") + '|' + System.getProperty("java.version") + '|' + store;
            jgit.setString("filesystem", key, "timestampResolution", RESOLUTION.toMillis() + " milliseconds");
        } catch (IOException e) {
            // JGit measures then; it costs time and nothing else
        }
    }

    private static String nullToEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A configuration without a file. */
    private static final class MemoryConfig extends FileBasedConfig {

        MemoryConfig(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to load
        }

        @Override
        public void save() {
            // and nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
