package dev.readiness.gather.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * No test sees through JGit what the user or the machine has set up for git; JUnit finds it by its service file. The same is done
 * for the git program by two variables in the POM.
 */
public final class NobodysConfiguration implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(NobodysConfiguration.class, key -> installed());
    }

    private static SystemReader installed() {
        SystemReader nobody = new Nobody(SystemReader.getInstance());
        SystemReader.setInstance(nobody);
        return nobody;
    }

    private static final class Nobody extends SystemReader.Delegate {

        Nobody(SystemReader delegate) {
            super(delegate);
        }

        @Override
        public @Nullable String getenv(String variable) {
            return variable.equals("GIT_CONFIG_NOSYSTEM") ? "1" : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }
    }

    private static final class Empty extends FileBasedConfig {

        Empty(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
