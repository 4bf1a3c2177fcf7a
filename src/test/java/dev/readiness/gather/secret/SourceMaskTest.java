package dev.readiness.gather.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceMaskTest {

    private static String mask(String path, String text) {
        List<String> lines = SourceMask.lines(path, text.replace("\\n", "\n"), Set.of());
        assertThat(lines).hasSameSizeAs(text.replace("\\n", "\n").lines().toList());
        return String.join("\\n", lines);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a.yml        | password: Gh7 # x            | password: ***
            a.yml        | "pass-word": 'Gh7            | "pass-word": ***
            a.yml        | a:\\n  password: "x\\n  Gh7"\\nb: 1 | a:\\n  password: ***\\n***\\nb: 1
            a.yml        | my-token: >\\n  Gh7\\n\\n  Gh8\\nb: 1 | my-token: >\\n***\\n\\n***\\nb: 1
            a.yml        | secrets:\\n- Gh7\\n- Gh8\\nb: 1 | secrets:\\n***\\n***\\nb: 1
            a.yml        | - secret: Gh7\\n  user: u    | - secret: ***\\n  user: u
            a.yml        | jwt:\\n  key: Gh7             | jwt:\\n  key: ***
            a.yml        | - name: DB_PASSWORD\\n  value: Gh7\\n- name: A\\n  value: b | - name: DB_PASSWORD\\n  value: ***\\n- name: A\\n  value: b
            a.yml        | - value: Gh7\\n  name: DB_PASSWORD\\na: b | - value: ***\\n  name: DB_PASSWORD\\na: b
            a.yml        | # password: Gh7              | # password: ***
            a.yml        | a: {user: u, password: Gh7}  | a: {user: u, password: ***}
            a.yml        | a: "{'password': 'Gh7'}"     | a: "{'password': ***}"
            a.yml        | Gh7                          | ***
            a.yml        | password: ${DB_PASSWORD}     | password: ${DB_PASSWORD}
            a.yml        | a: ${DB_PASSWORD:Gh7}        | a: ${DB_PASSWORD:***}
            a.yml        | a: 1\\nsecret-on: true\\n---  | a: 1\\nsecret-on: true\\n---
            a.yml        | url: amqp://u:Gh7@h/         | url: amqp://u:***@h/
            a.yml        | a: ghp_0123456789012345678901234567890 | a: ***
            a.yml        | key: tok3n-Gh77\\napi-key: tok3n-Gh77 | key: ***\\napi-key: ***
            a.properties | a.password Gh7               | a.password ***
            a.properties | a.password=x\\\\\\n  Gh7\\nb=1 | a.password=***\\n***\\nb=1
            .env         | export DB_PASSWORD=Gh7       | export DB_PASSWORD=***
            .env         | SIGNING SECRET=Gh7           | SIGNING ***
            Dockerfile   | ENV API_TOKEN Gh7            | ENV API_TOKEN ***
            run.sh       | run --password Gh7 --port 1  | run --password *** --port 1
            run.sh       | curl -H "Authorization: Bearer abcdefgh.i" | curl -H "Authorization: ***"
            a.xml        | <db.password>Gh7</db.password>  | <db.password>***</db.password>
            a.xml        | <password>\\n Gh7\\n</password>  | <password>\\n***\\n</password>
            a.xml        | <p name="db.password" value='Gh7'/> | <p name="db.password" value="***"/>
            a.xml        | <name>db.password</name>\\n<value>Gh7</value> | <name>db.password</name>\\n<value>***</value>
            A.java       | String apiToken = "Gh7"; int i = 1;  | String apiToken = ***; int i = 1;
            A.java       | login("password", "Gh7")     | login("password", ***)
            a.md         | the password=Gh7 of it       | the password=*** of it
            a.md         | The password is for you      | The password is for you
            a.md         | -----BEGIN RSA PRIVATE KEY-----\\nGh7\\n-----END RSA PRIVATE KEY-----\\nx | ***\\n***\\n***\\nx
            a.txt        | k: -----BEGIN PRIVATE KEY----- Gh7 -----END PRIVATE KEY-----\\nx | ***\\nx
            """)
    void hidesWhatSoundsSecret(String path, String text, String shown) {
        assertThat(mask(path, text)).isEqualTo(shown).doesNotContain("Gh7");
    }

    @Test
    void hidesALineThatIsKnownToSetASecret() {
        assertThat(SourceMask.lines("a.yml", "a: Gh7\nb:\n  - Gh8\n", Set.of(1, 3)))
                .containsExactly("a: ***", "b:", "  - ***");
    }

    @Test
    void hidesALineThatNoPersonWrote() {
        assertThat(SourceMask.lines("a.json", "x".repeat(2_001), Set.of())).containsExactly("***");
    }
}
