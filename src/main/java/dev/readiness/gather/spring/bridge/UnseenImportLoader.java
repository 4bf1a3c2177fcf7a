package dev.readiness.gather.spring.bridge;

import org.springframework.boot.context.config.ConfigData;
import org.springframework.boot.context.config.ConfigDataLoader;
import org.springframework.boot.context.config.ConfigDataLoaderContext;

/** Loads nothing, so that Boot counts the import as done. Found through the bridge's own spring.factories. */
public final class UnseenImportLoader implements ConfigDataLoader<UnseenImport> {

    @Override
    public ConfigData load(ConfigDataLoaderContext context, UnseenImport resource) {
        return ConfigData.EMPTY;
    }
}
