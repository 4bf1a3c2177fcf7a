package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.notes.Forge;
import dev.readiness.release.publish.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the token of a forge where it may be: a server of settings.xml, or an environment variable. */
record ForgeTokens(SettingsServers servers, Map<String, String> environment) {

    /** The token of a job opens less, so it comes last. */
    private static final String JOB = "CI_JOB_TOKEN";

    /**
     * @param serverId the server of settings.xml to take; by default one that is named like the host, if there is one
     * @param host of the repository
     */
    Token find(Optional<String> serverId, Forge forge, String host) {
        return serverId.map(servers::required)
                .or(() -> servers.find(host))
                .map(server -> new Token(server.getPassword(), "server \"" + server.getId() + "\"", false))
                .or(() -> ofVariable(forge))
                .map(ForgeTokens::usable)
                .orElseThrow(() -> new ReadinessException(
                        "There is no token for " + host,
                        "add a server \"" + host + "\" with the token as its password to settings.xml, or set the"
                                + " environment variable " + String.join(" or ", variables(forge))));
    }

    private Optional<Token> ofVariable(Forge forge) {
        return variables(forge).stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .map(name -> new Token(environment.getOrDefault(name, ""), name, name.equals(JOB)))
                .findFirst();
    }

    private static List<String> variables(Forge forge) {
        return forge == Forge.GITHUB ? List.of("GITHUB_TOKEN", "GH_TOKEN") : List.of("GITLAB_TOKEN", JOB);
    }

    private static Token usable(Token token) {
        Token.flaw(token.value()).ifPresent(flaw -> {
            throw new ReadinessException("The token from " + token.source() + " " + flaw, "set it to the token alone");
        });
        return token;
    }
}
