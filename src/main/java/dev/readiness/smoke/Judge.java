package dev.readiness.smoke;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares an answer with what was expected. */
final class Judge {

    private static final String STATUS = "/status";

    private Judge() {}

    /** What is wrong, in one line; empty when all is as expected. */
    static Optional<String> flaw(Endpoint endpoint, Answer answer) {
        if (answer instanceof Answer.Received received) {
            return received.status() == endpoint.status()
                    ? flawOfBody(endpoint, received)
                    : Optional.of(wrongStatus(endpoint, received));
        }
        return Optional.of(((Answer.Broken) answer).what());
    }

    private static String wrongStatus(Endpoint endpoint, Answer.Received answer) {
        int status = answer.status();
        String told = "answers " + status;
        if (status >= 300 && status < 400) {
            return told + redirect(endpoint, answer);
        }
        if (status == 401 || status == 403) {
            return told + (endpoint.credential().isPresent() ? ", refuses our credentials" : ", wants credentials");
        }
        Optional<String> reported =
                JsonFields.read(answer.body().bytes(), List.of(STATUS)).flatMap(fields -> fields.text(STATUS));
        return told
                + reported.map(text -> ", status is " + new Shown(endpoint.credential()).value(text))
                        .orElse("");
    }

    private static String redirect(Endpoint endpoint, Answer.Received answer) {
        if (answer.location().isEmpty()) {
            return ", a redirect without a target";
        }
        Optional<EndpointUrl> target = answer.from().resolve(answer.location().get());
        String where = ", redirects to "
                + target.map(url -> unquoted(new Shown(endpoint.credential()).value(url.toString())))
                        .orElse("a target that is no http address");
        if (!endpoint.follow()) {
            return where + " (not followed)";
        }
        return where
                + (target.filter(answer.from()::keepsTo).isPresent()
                        ? " (too many redirects)"
                        : " (another server, not followed)");
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static Optional<String> flawOfBody(Endpoint endpoint, Answer.Received answer) {
        if (answer.body().tooLong()) {
            return Optional.of("answers with more than " + Body.LIMIT / 1024 + " KiB");
        }
        if (endpoint.expectations().isEmpty()) {
            return Optional.empty();
        }
        List<String> pointers = endpoint.expectations().stream()
                .flatMap(expectation -> expectation.pointers().stream())
                .toList();
        Optional<JsonFields> fields = JsonFields.read(answer.body().bytes(), pointers);
        if (fields.isEmpty()) {
            return Optional.of(notJson(endpoint, answer));
        }
        List<String> flaws = endpoint.expectations().stream()
                .flatMap(one -> one.flaw(fields.get(), new Shown(endpoint.credential())).stream())
                .toList();
        return flaws.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", flaws));
    }

    private static String notJson(Endpoint endpoint, Answer.Received answer) {
        String told = "answers " + answer.status();
        if (answer.body().bytes().length == 0) {
            return told + " with an empty body, JSON was expected";
        }
        String type = answer.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean named = Stream.of("/json", "+json").anyMatch(type::endsWith);
        return named || type.isEmpty()
                ? told + " with a body that is no valid JSON"
                : told + " with " + new Shown(endpoint.credential()).value(type) + ", JSON was expected";
    }
}
