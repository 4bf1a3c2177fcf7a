package dev.readiness.badinput;

import static dev.readiness.badinput.Subject.DEBUG_IS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that cannot be read stops the run in one line; a waiver that does not count is a finding. */
final class BadPolicyTest {

    private static final String SCHEMA = "; the schema of the file ships with the plugin as readiness.schema.json";

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            typo           | coverrage: {}                              | 1: unknown key 'coverrage' in the policy; did you mean 'coverage'
            list           | - a                                        | 1: the policy must be a mapping of keys to values
            text           | hello                                      | 1: the policy must be a mapping of keys to values
            twice          | gate: {}\\ngate: {}                        | 2: 'gate' is given twice in the policy
            value          | gate: {failOn: errror}                     | 1: 'failOn' of gate is 'errror', must be one of note, warning, error
            number         | coverage: {minimum: {line: 1e999999999}}   | 1: 'line' of minimum is '1e999999999', must be a number from 0 to 100
            section        | gate: [a]                                  | 1: gate must be a mapping of keys to values
            waiver text    | waivers:\\n- hello                         | 2: a waiver must be a mapping of keys to values
            waivers no list| waivers: {a: b}                            | 1: 'waivers' of the policy must be a list
            no list        | production: {expect: foo}                  | 1: 'expect' of production must be a list
            no key         | production:\\n  expect:\\n  - required: true | 3: an expectation needs a 'key'
            """)
    void namesTheLineOfWhatItDoesNotUnderstand(String name, String policy, String message) {
        assertThat(policy(policy.replace("\\n", "\n")))
                .containsExactly("The policy cannot be read: readiness.yml:" + message
                        + ". To mend it: correct the lines" + SCHEMA + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            syntax         | a: [b\\nc: d             | 2: the file has a bracket that is not closed, or a comma is missing
            two documents  | gate: {}\\n---\\nrules: {} | 3: a second document begins; a policy is one
            base missing   | extends: [base.yml]      | 1: base.yml does not exist
            base is itself | extends: readiness.yml   | 1: the policies extend one another in a circle: readiness.yml -> readiness.yml
            base outside   | extends: ../other.yml    | 1: ../other.yml leads out of the project
            base of no jar | extends: classpath:x.yml | 1: no <dependency> of the plugin holds classpath:x.yml
            base no file   | extends: {a: b}          | 1: 'extends' of the policy must be a file or a list of files
            base nothing   | extends:\\n-             | 2: 'extends' of the policy must be a file or a list of files
            """)
    void namesTheLineOfWhatItCannotRead(String name, String policy, String message, @TempDir Path parent)
            throws IOException {
        Files.writeString(parent.resolve("other.yml"), "rules: {config.debug-off: off}\n");
        Subject project = Subject.application(Files.createDirectory(parent.resolve("project")))
                .with("readiness.yml", policy.replace("\\n", "\n"));
        assertThat(project.says())
                .containsExactly(
                        "The policy cannot be read: readiness.yml:" + message + ". To mend it: correct the lines.");
    }

    @Test
    void seesThatItIsBinary() {
        assertThat(policy("\0\1"))
                .containsExactly("The policy cannot be read: readiness.yml: the file is binary. To mend it: correct"
                        + " the lines.");
    }

    @Test
    void seesThatItIsNotUtf8() {
        byte[] latin = "# x\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Subject.application(directory).with("readiness.yml", latin).says())
                .containsExactly("The policy cannot be read: readiness.yml:2: the file has bytes that are not UTF-8."
                        + " To mend it: correct the lines.");
    }

    @Test
    void refusesAPolicyOfFiveMegabytes() {
        assertThat(policy("# x\n".repeat(1_250_000)))
                .containsExactly("The policy cannot be read: readiness.yml: readiness.yml is larger than 1 MB. To"
                        + " mend it: correct the lines.");
    }

    @Test
    void seesADirectoryOfThatName() {
        assertThat(Subject.application(directory).with("readiness.yml/x", "").says())
                .containsExactly("The policy cannot be read: readiness.yml: readiness.yml is not a regular file. To"
                        + " mend it: correct the lines.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void doesNotFollowALinkOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        Path lax = Files.writeString(elsewhere.resolve("lax.yml"), "rules: {config.debug-off: off}\n");
        Subject project = Subject.application(directory);
        Files.createSymbolicLink(directory.resolve("readiness.yml"), lax);
        assertThat(project.says())
                .containsExactly("The policy cannot be read: readiness.yml: readiness.yml leads out of the project. To"
                        + " mend it: correct the lines.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void doesNotTakeALinkThatLeadsNowhereForNoPolicy(@TempDir Path elsewhere) throws IOException {
        Subject project = Subject.application(directory);
        Files.createSymbolicLink(directory.resolve("readiness.yml"), elsewhere.resolve("nobody"));
        assertThat(project.says())
                .containsExactly("The policy cannot be read: readiness.yml: readiness.yml is a symbolic link that"
                        + " leads nowhere. To mend it: correct the lines.");
    }

    @ParameterizedTest
    @CsvSource({"''", "'# nothing yet'", "'---'", "'{}'"})
    void takesAnEmptyPolicyForNone(String policy) {
        assertThat(policy(policy)).containsExactly("NOT READY", DEBUG_IS_ON);
    }

    @Test
    void doesNotCountAMalformedWaiver() {
        assertThat(policy("waivers:\n  - rule: config.debug-offf\n    reason: x\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error readiness.waivers-in-force readiness.yml:2:5 [config.debug-offf] the waiver names no"
                                + " rule: 'config.debug-offf', did you mean 'config.debug-off' and has no day 'until'"
                                + " which it holds and covers every place; name 'at' or 'key'");
    }

    @Test
    void doesNotCountAWaiverUntilNobodyKnowsWhen() {
        assertThat(policy("waivers:\n  - {rule: config.debug-off, reason: x, until: tomorrow, key: debug}\n"))
                .containsExactly(
                        "NOT READY",
                        DEBUG_IS_ON,
                        "error readiness.waivers-in-force readiness.yml:2:5 [config.debug-off] the waiver has an 'until'"
                                + " that is no day of the form 2027-01-31");
    }

    private List<String> policy(String text) {
        return Subject.application(directory).with("readiness.yml", text).says();
    }
}
