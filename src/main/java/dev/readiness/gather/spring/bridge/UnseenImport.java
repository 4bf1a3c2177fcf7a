package dev.readiness.gather.spring.bridge;

import org.springframework.boot.context.config.ConfigDataResource;

/** Stands for what an import would bring in the target environment. */
final class UnseenImport extends ConfigDataResource {

    private final String location;

    UnseenImport(String location) {
        this.location = location;
    }

    @Override
    public String toString() {
        return location;
    }
}
