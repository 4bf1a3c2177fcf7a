package dev.readiness.gather.secret;

import dev.readiness.facts.config.SecretTraits.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which keys hold secrets, by name. The last words decide: {@code token.secret} is one, {@code token.header} and {@code
 * user.password.maxRetryCount} are not.
 */
final class SecretNames {

    private static final Set<String> PASSWORDS =
            Set.of("password", "passwd", "pwd", "pass", "pw", "passphrase", "passcode");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");
    private static final Set<String> PLURALS =
            Set.of("passwords", "secrets", "tokens", "credentials", "apikeys", "passphrases");
    /** What a word may come before "key" to make it a secret one; "public", "cache" or "sort" do not. */
    private static final Set<String> TOKEN_KEYS =
            Set.of("api", "access", "account", "auth", "mch", "storage", "shared", "deploy", "webhook", "license");

    private static final Set<String> SIGNING_KEYS = Set.of(
            "secret",
            "signing",
            "sign",
            "signature",
            "encryption",
            "encrypt",
            "crypto",
            "cipher",
            "master",
            "jwt",
            "hmac",
            "aes",
            "des",
            "app",
            "me",
            "verifier",
            "base64");
    private static final Set<String> PRIVATE_KEYS = Set.of("private", "rsa", "ssh", "gpg", "pgp");
    /** A bare segment "key" is secret under these. */
    private static final Set<String> KEEPERS =
            Set.of("me", "jwt", "encrypt", "encryption", "signing", "hmac", "api", "aes", "des", "crypto");
    /** Words that say how a value is written, or which of several it is; the words before them decide. */
    private static final Set<String> QUALIFIERS = Set.of(
            "value",
            "base64",
            "hex",
            "text",
            "string",
            "plain",
            "default",
            "current",
            "previous",
            "old",
            "new",
            "primary",
            "secondary",
            "raw");
    /** A segment before the last that makes the last a mere name: {@code header.token}, {@code parameter.password}. */
    private static final Set<String> NAMING = Set.of(
            "prefix",
            "header",
            "headers",
            "name",
            "names",
            "param",
            "params",
            "parameter",
            "field",
            "fields",
            "column",
            "claim",
            "attribute",
            "label",
            "message",
            "path",
            "paths");
    /** The same for what is no password: {@code redis.key.token} names a token, {@code ssl.key.password} does not. */
    private static final Set<String> NAMING_TOKENS =
            Set.of("key", "keys", "cookie", "url", "uri", "endpoint", "endpoints", "topic", "queue", "cache");
    /** Siblings of a secret key are issued by somebody's cloud; who signs with a key of his own has none of these. */
    private static final Set<String> CLOUDS = Set.of(
            "access",
            "aws",
            "amz",
            "s3",
            "minio",
            "oss",
            "aliyun",
            "tencent",
            "qiniu",
            "cos",
            "obs",
            "qcloud",
            "storage",
            "sms",
            "client",
            "recaptcha",
            "captcha",
            "turnstile",
            "stripe",
            "paypal");

    private static final Set<String> SIGNERS = Set.of(
            "jwt",
            "sign",
            "signing",
            "signature",
            "hmac",
            "session",
            "cookie",
            "token",
            "base64",
            "base64secret",
            "encryption",
            "encrypt",
            "security",
            "hash",
            "cursor");

    private SecretNames() {}

    /** What the secret of that name is for; empty when the name is not that of a secret. */
    static Optional<Use> use(String key) {
        KeyWords words = unqualified(KeyWords.of(key));
        List<String> last = words.last();
        if (last.isEmpty() || NAMING.contains(String.join("", words.parent()))) {
            return Optional.empty();
        }
        String end = last.get(last.size() - 1);
        if (PASSWORDS.contains(end) || endsWith(end, "password", "passwd", "passphrase", "pwd")) {
            return Optional.of(Use.PASSWORD);
        }
        if (NAMING_TOKENS.contains(String.join("", words.parent()))) {
            return Optional.empty();
        }
        return end.equals("key") || (end.equals("keys") && words.indexed()) ? key(words) : other(words, end);
    }

    private static Optional<Use> other(KeyWords words, String end) {
        if (end.equals("salt")) {
            return Optional.of(Use.TOKEN);
        }
        if (endsWith(end, "privatekey")) {
            return Optional.of(Use.PRIVATE_KEY);
        }
        if (endsWith(end, "apikey", "accesskey", "mchkey")) {
            return Optional.of(Use.TOKEN);
        }
        if (endsWith(end, "secretkey", "signingkey", "encryptionkey", "appkey")) {
            return Optional.of(signs(words) ? Use.SIGNING_KEY : Use.TOKEN);
        }
        if (endsWith(end, "secret")) {
            return Optional.of(
                    signs(words) && words.all().stream().anyMatch(SIGNERS::contains) ? Use.SIGNING_KEY : Use.TOKEN);
        }
        if (endsWith(end, "token", "credential") || end.equals("credentials")) {
            return Optional.of(Use.TOKEN);
        }
        return (PLURALS.contains(end) && words.indexed()) || words.parent().equals(List.of("secrets"))
                ? Optional.of(Use.TOKEN)
                : Optional.empty();
    }

    private static Optional<Use> key(KeyWords words) {
        List<String> last = words.last();
        boolean alone = last.size() == 1;
        List<String> qualifying = alone ? words.parent() : last.subList(0, last.size() - 1);
        String before = qualifying.isEmpty() ? "" : qualifying.get(qualifying.size() - 1);
        if (alone && !KEEPERS.contains(before)) {
            return Optional.empty();
        }
        if (PRIVATE_KEYS.contains(before)) {
            return Optional.of(Use.PRIVATE_KEY);
        }
        if (TOKEN_KEYS.contains(before)) {
            return Optional.of(Use.TOKEN);
        }
        if (SIGNING_KEYS.contains(before)) {
            return Optional.of(signs(words) ? Use.SIGNING_KEY : Use.TOKEN);
        }
        return Optional.empty();
    }

    private static boolean signs(KeyWords words) {
        return words.all().stream().noneMatch(CLOUDS::contains);
    }

    private static KeyWords unqualified(KeyWords key) {
        KeyWords words = key;
        while (!words.last().isEmpty()) {
            List<String> last = words.last();
            String end = last.get(last.size() - 1);
            String bare = QUALIFIERS.contains(end) ? "" : NUMBER.matcher(end).replaceFirst("");
            if (bare.equals(end) || (bare.isEmpty() && words.all().size() == 1)) {
                break;
            }
            List<String> kept = new ArrayList<>(last.subList(0, last.size() - 1));
            if (!bare.isEmpty()) {
                kept.add(bare);
            }
            words = words.withLast(kept);
        }
        return words;
    }

    private static boolean endsWith(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
