package dev.readiness.gather.yaml;

import dev.readiness.facts.Origin;

/** Carries a problem out of the recursion; has no cause, because the cause quotes the document. */
final class YamlFault extends Exception {

    private static final long serialVersionUID = 1;

    private final transient YamlReader.Problem problem;

    YamlFault(Origin at, String message) {
        super(message, null, false, false);
        this.problem = new YamlReader.Problem(at, message);
    }

    YamlReader.Problem problem() {
        return problem;
    }
}
