package dev.readiness.gather.secret;

import dev.readiness.facts.config.RelaxedName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The settings that stand beside one under the same prefix. */
final class Siblings {

    private static final List<String> SECRET_ENDS =
            List.of("password", "passwd", "pwd", "pass", "pw", "passphrase", "secret");
    private static final List<String> USER_ENDS = List.of("username", "user", "login", "userid", "clientid");
    private static final List<String> SECRET_HALVES =
            List.of("secretkey", "secret", "secretaccesskey", "accesskeysecret", "accesssecret");
    private static final int SHORTEST_NAME = 3;

    private final Map<String, RawSetting> byName = new HashMap<>();

    Siblings(Collection<RawSetting> settings) {
        settings.forEach(setting -> byName.put(RelaxedName.of(setting.key()), setting));
    }

    Optional<RawSetting> find(String name) {
        return Optional.ofNullable(byName.get(RelaxedName.of(name)));
    }

    /** Whether the key is the public half of a pair: an access key beside its secret. */
    boolean isIdentifier(String key) {
        return stem(key, List.of("accesskey"))
                .filter(stem -> SECRET_HALVES.stream().anyMatch(half -> byName.containsKey(stem + half)))
                .isPresent();
    }

    /** Whether the key names a user. */
    static boolean isUser(String key) {
        return stem(key, USER_ENDS).isPresent();
    }

    /** The user that a secret belongs to, as configured. */
    Optional<String> user(String key) {
        return stem(key, SECRET_ENDS).flatMap(stem -> USER_ENDS.stream()
                .map(end -> byName.get(stem + end))
                .filter(setting -> setting != null && !setting.effective().isBlank())
                .map(RawSetting::effective)
                .findFirst());
    }

    /** What everybody tries first: the user and the words of the key, in lower case. */
    Set<String> guesses(String key) {
        Set<String> names = new TreeSet<>();
        user(key).ifPresent(user -> names.add(user.toLowerCase(Locale.ROOT)));
        for (List<String> segment : KeyWords.of(key).segments()) {
            segment.stream().filter(word -> word.length() >= SHORTEST_NAME).forEach(names::add);
            names.add(String.join("", segment));
        }
        return names;
    }

    private static Optional<String> stem(String key, List<String> ends) {
        String relaxed = RelaxedName.of(key);
        return ends.stream()
                .filter(relaxed::endsWith)
                .map(end -> relaxed.substring(0, relaxed.length() - end.length()))
                .findFirst();
    }
}
