package dev.readiness.smoke;

import java.util.Optional;

/** What came of asking once. */
sealed interface Answer {

    /**
     * An answer in HTTP.
     *
     * @param from the address that answered in the end
     * @param type of the content as the server names it; empty when it does not
     * @param location of a redirect
     */
    record Received(EndpointUrl from, int status, String type, Optional<String> location, Body body)
            implements Answer {}

    /**
     * No answer, or none that can be read.
     *
     * @param what happened, in our words
     */
    record Broken(String what) implements Answer {}
}
