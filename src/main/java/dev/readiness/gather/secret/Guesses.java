package dev.readiness.gather.secret;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Secrets that fall to the first guesses: the worst passwords, rows of keys, repetitions, the names beside them. */
final class Guesses {

    /** What every list of leaked passwords begins with, and what products ship with. */
    private static final Set<String> WORST = Set.of(
            "password",
            "passwd",
            "pass",
            "passw",
            "pwd",
            "secret",
            "admin",
            "administrator",
            "root",
            "toor",
            "user",
            "guest",
            "test",
            "tester",
            "testing",
            "demo",
            "default",
            "master",
            "system",
            "oracle",
            "postgres",
            "mysql",
            "mariadb",
            "mongo",
            "redis",
            "rabbitmq",
            "kafka",
            "elastic",
            "elasticsearch",
            "kibana",
            "grafana",
            "neo4j",
            "minio",
            "minioadmin",
            "nacos",
            "druid",
            "tomcat",
            "jetty",
            "jenkins",
            "sonar",
            "keycloak",
            "vault",
            "consul",
            "zookeeper",
            "spring",
            "springboot",
            "java",
            "docker",
            "ubuntu",
            "vagrant",
            "raspberry",
            "changeit",
            "changeme",
            "changethis",
            "welcome",
            "letmein",
            "login",
            "access",
            "hello",
            "iloveyou",
            "monkey",
            "dragon",
            "football",
            "baseball",
            "superman",
            "batman",
            "sunshine",
            "princess",
            "shadow",
            "michael",
            "jordan",
            "trustno",
            "whatever",
            "freedom",
            "starwars",
            "hunter",
            "ranger",
            "killer",
            "summer",
            "winter",
            "computer",
            "internet",
            "server",
            "private",
            "public",
            "service",
            "support",
            "manager",
            "operator",
            "developer",
            "development",
            "production",
            "prod",
            "dev",
            "key",
            "secretkey",
            "mysecret",
            "mysecretkey",
            "supersecret",
            "topsecret",
            "token",
            "string",
            "value",
            "foobar",
            "foo",
            "bar",
            "abc",
            "qwe",
            "asd",
            "zxc",
            "qwert",
            "qwerty",
            "azerty",
            "scott",
            "tiger",
            "sa",
            "sys",
            "alice",
            "bob",
            "salt",
            "signingkey",
            "jwtsecret",
            "null",
            "nopassword");

    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv",
            "!@#$%^&*()",
            "qazwsxedcrfvtgbyhnujm");
    /** A row is given away by so many of its neighbours. */
    private static final double ROW_SHARE = 0.8;

    private static final int LONGEST_UNIT = 4;

    private Guesses() {}

    /**
     * Whether the first guesses find it.
     *
     * @param names the user name and the words of the key beside it
     */
    static boolean find(String secret, Set<String> names) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return isWord(lower, names) || isWord(plain(lower), names) || isRow(lower) || isRepeated(lower);
    }

    private static boolean isWord(String lower, Set<String> names) {
        String stem = lower.replaceAll("[^\\p{L}]+$", "")
                .replaceAll("^[^\\p{L}]+", "")
                .replaceAll("[-_. ]", "");
        return WORST.contains(stem) || names.contains(lower) || names.contains(stem);
    }

    /** Undoes the usual disguise: p@ssw0rd. */
    private static String plain(String lower) {
        return lower.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's');
    }

    private static boolean isRow(String lower) {
        int neighbours = 0;
        for (int i = 1; i < lower.length(); i++) {
            String pair = lower.substring(i - 1, i + 1);
            String reversed = new StringBuilder(pair).reverse().toString();
            if (ROWS.stream().anyMatch(row -> row.contains(pair) || row.contains(reversed))) {
                neighbours++;
            }
        }
        return lower.length() > 2 && neighbours >= ROW_SHARE * (lower.length() - 1);
    }

    private static boolean isRepeated(String lower) {
        for (int unit = 1; unit <= LONGEST_UNIT && unit * 2 <= lower.length(); unit++) {
            if (lower.substring(unit).equals(lower.substring(0, lower.length() - unit))) {
                return true;
            }
        }
        return false;
    }
}
