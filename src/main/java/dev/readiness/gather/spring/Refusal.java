package dev.readiness.gather.spring;

import dev.readiness.facts.Origin;

/**
 * Why Spring Boot refused the configuration, as the bridge gives it.
 *
 * @param type simple name of the exception; its message stays behind, because it quotes files
 */
record Refusal(Kind kind, Origin at, String key, String type) {

    enum Kind {
        MISSING_IMPORT("a file or directory that it imports is not there, so the application does not start"),
        INVALID_KEY("this key is not allowed here, so the application does not start"),
        INACTIVE_KEY("this key is used where its document is not active, so the application does not start"),
        INVALID_VALUE("this key has a value that cannot be read, so the application does not start"),
        UNREADABLE("the file cannot be parsed"),
        OTHER("the configuration is refused");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Refusal of(Object[] fields) {
        String path = (String) fields[1];
        return new Refusal(
                Kind.valueOf((String) fields[0]),
                new Origin(path.isEmpty() ? "." : path, (int) fields[2], (int) fields[3]),
                (String) fields[4],
                (String) fields[5]);
    }

    boolean hasPlace() {
        return !at.path().equals(".");
    }

    String message() {
        if (kind == Kind.INVALID_KEY && key.equals("spring.profiles")) {
            return "\"spring.profiles\" is no longer a condition: since Spring Boot 3 it is"
                    + " \"spring.config.activate.on-profile\"";
        }
        if (kind == Kind.INVALID_KEY && key.startsWith("spring.profiles.")) {
            return "a document of one profile must not set \"" + key + "\", so the application does not start";
        }
        return kind.words;
    }
}
