package dev.readiness.gather.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.AuthoredCommit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git stores when people, programs and accidents write messages. */
final class RawCommitTest {

    @Test
    void readsTheNamedEncoding() {
        AuthoredCommit read = read("Jürgen <j@x>", "encoding ISO-8859-1\n", "fix: Größe\n", ISO_8859_1);
        assertThat(read.commit().subject()).isEqualTo("fix: Größe");
        assertThat(read.author()).isEqualTo("Jürgen");
    }

    @Test
    void readsEveryByteWhereTheEncodingIsWrongOrUnknown() {
        assertThat(read("A <a>", "", "fix: Größe\n", ISO_8859_1).commit().subject())
                .isEqualTo("fix: Größe");
        assertThat(read("A <a>", "encoding x-none\n", "fix: Größe\n", ISO_8859_1)
                        .commit()
                        .subject())
                .isEqualTo("fix: Größe");
        assertThat(read("A <a>", "encoding ISO-8859-1\n", "fix: a\n", UTF_8)
                        .commit()
                        .subject())
                .isEqualTo("fix: a");
    }

    @Test
    void findsParentsAndTime() {
        String tree = "tree " + "0".repeat(40) + "\n";
        String names = "author A <a> 1 +0000\ncommitter C > D <c> 4102444800 +0545\n\nparent " + "3".repeat(40) + "\n";
        assertThat(parents(tree + names)).isEmpty();
        assertThat(parents(tree + "parent " + "1".repeat(40) + "\n" + names)).containsExactly("1".repeat(40));
        assertThat(parents(tree + "parent " + "1".repeat(40) + "\nparent " + "2".repeat(40) + "\n" + names))
                .containsExactly("1".repeat(40), "2".repeat(40));
        assertThat(raw(tree + names.replace("C > D", "C")).time()).isEqualTo(4102444800L);
        assertThat(raw(tree).time()).isZero();
        assertThat(parents("")).isEmpty();
    }

    private static List<String> parents(String commit) {
        List<String> parents = new ArrayList<>();
        for (int at = raw(commit).parent(0); at >= 0; at = raw(commit).parent(at)) {
            parents.add(commit.substring(at, at + 40));
        }
        return parents;
    }

    private static RawCommit raw(String commit) {
        return new RawCommit(commit.getBytes(UTF_8), new HashMap<>());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fix: a\\r\\nb|fix: a",
                "fix: a\\u0000b|fix: ab",
                "fix: \\u001B[31mred\\u001B[0m|fix: red",
                "fix: \\u001B]0;title\\u0007a|fix: a",
                "fix: \\u001B]8;;http://x\\u001B\\\\a|fix: a",
                "fix: a\\tb|fix: a b",
                "fix: a\\u0008b\\u007Fc\\u0085d|fix: abcd",
                "fix: \\u202Eevil\\u202C|fix: evil",
                "fix: \\u2067a\\u2069|fix: a",
                "fix: עברית|fix: עברית",
                "fix: 🎉|fix: 🎉"
            })
    void dropsWhatNobodyIsMeantToSee(String message, String subject) {
        assertThat(read("A <a>", "", unescape(message), UTF_8).commit().subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"<a@b> 1 +0000, ''", "' <a@b> 1 +0000', ''", "Ada Example <a@b> 1 +0000, Ada Example", "Ada, Ada"})
    void theNameEndsAtTheAddress(String author, String name) {
        assertThat(read(author, "", "x\n", UTF_8).author()).isEqualTo(name);
    }

    @Test
    void hidesSecrets() {
        assertThat(read("A <a>", "", "fix: clone https://ada:hunter2hunter2@host/x", UTF_8)
                        .commit()
                        .subject())
                .doesNotContain("hunter2");
    }

    @Test
    void signaturesAreNoMessage() {
        assertThat(read("A <a>", "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END\n", "fix: a\n", UTF_8)
                        .commit()
                        .subject())
                .isEqualTo("fix: a");
    }

    @Test
    void neverFails() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            AuthoredCommit read = new RawCommit(bytes, new HashMap<>()).read("1", 0, false);
            assertThat(read.commit().subject()).doesNotContain("\n", "\0", "\u001B");
        }
    }

    private static AuthoredCommit read(String author, String header, String message, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor " + author
                        + "\ncommitter A <a@b> 1 +0000\n" + header + "\n" + message)
                .getBytes(charset));
        return new RawCommit(bytes.toByteArray(), new HashMap<>(Map.of())).read("1", 0, false);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\r", i) || text.startsWith("\\n", i) || text.startsWith("\\t", i)) {
                plain.append(text.startsWith("\\r", i) ? '\r' : text.startsWith("\\n", i) ? '\n' : '\t');
                i++;
            } else {
                plain.append(text.charAt(i));
                i += text.startsWith("\\\\", i) ? 1 : 0;
            }
        }
        return plain.toString();
    }
}
