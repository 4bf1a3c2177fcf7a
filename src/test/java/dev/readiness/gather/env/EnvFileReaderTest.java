package dev.readiness.gather.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.env.EnvFileReader.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvFileReaderTest {

    private static Reading parse(String text) {
        return EnvFileReader.parse(".env", new Content.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> values(String text) {
        TreeMap<String, String> values = new TreeMap<>();
        parse(text).settings().forEach(setting -> values.put(setting.key(), setting.effective()));
        return values;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '~',
            value = {
                "A=b~b",
                "A=~",
                "A=''~",
                "A=\"\"~",
                "A='b c'~b c",
                "A=\"b c\"~b c",
                "A='$x'~$x",
                "  A=b~b",
                "A=b==~b==",
                "A=\"b # c\"~b # c",
                "A='b \"c\"'~b \"c\"",
                "A=\"b \\\"c\\\"\"~b \"c\"",
                "A=\"b\\\\c\"~b\\c",
                "A='a\\nb'~a\\nb",
                "A=b@c.d~b@c.d",
                "A=/path:~/path:"
            })
    void readsWhatAllAgreeOn(String line, String value) {
        Reading reading = parse(line + "\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings().get(0).effective()).isEqualTo(value == null ? "" : value);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '~',
            value = {
                "A =b~BLANK_BEFORE_EQUALS~b",
                "A= b~BLANK_AFTER_EQUALS~b",
                "A.b=c~BAD_NAME~c",
                "1A=c~BAD_NAME~c",
                "export A=b~EXPORT~b",
                "A=b c~BLANKS~b c",
                "A=b\tc~BLANKS~b\tc",
                "A=b\u00a0c~WIDE_BLANK~b\u00a0c",
                "A=b # c~COMMENT~b",
                "A='b' # c~COMMENT~b",
                "A= # c~COMMENT~",
                "A=b#c~HASH~b#c",
                "A=$X~EXPANSION~${X}",
                "A=${X}~EXPANSION~${X}",
                "A=\"${X:-y}\"~EXPANSION~y",
                "A=\"$1\"~EXPANSION~$1",
                "A=`b`~COMMAND~`b`",
                "A=\"`b`\"~COMMAND~`b`",
                "A=\"b\\nc\"~ESCAPE~b\\nc",
                "A=b\\c~BACKSLASH~b\\c",
                "A=b;c~OPERATOR~b;c",
                "A=b&c~OPERATOR~b&c",
                "A=b|c~OPERATOR~b|c",
                "A=<b~OPERATOR~<b",
                "A=b>~OPERATOR~b>",
                "A=(b~OPERATOR~(b",
                "A=b)~OPERATOR~b)",
                "A=b'c'd~INNER_QUOTE~b'c'd",
                "A='b'c~INNER_QUOTE~bc"
            })
    void saysWhereReadersDiffer(String line, EnvQuirk quirk, String value) {
        Reading reading = parse(line + "\n");
        assertThat(reading.problems()).hasSize(1);
        ConfigProblem problem = reading.problems().get(0);
        assertThat(problem.kind()).isEqualTo(ConfigProblem.Kind.ENV_SYNTAX);
        assertThat(problem.message()).isEqualTo(quirk.about(problem.key()));
        if (quirk != EnvQuirk.BACKSLASH) {
            assertThat(reading.settings().get(0).effective()).isEqualTo(value == null ? "" : value);
        }
    }

    @Test
    void knowsTheHomeDirectory() {
        assertThat(parse("A=~/b\n").problems())
                .extracting(ConfigProblem::message)
                .containsExactly(EnvQuirk.TILDE.about("A"));
    }

    @Test
    void reportsAQuoteThatIsNotClosed() {
        assertThat(parse("A=\"b\nC=d\n").problems())
                .extracting(ConfigProblem::message)
                .containsExactly(EnvQuirk.INNER_QUOTE.about("A"), EnvQuirk.UNCLOSED.about("A"));
        assertThat(parse("A=b'\n").problems())
                .extracting(ConfigProblem::message)
                .containsExactly(EnvQuirk.INNER_QUOTE.about("A"), EnvQuirk.UNCLOSED.about("A"));
        assertThat(values("A=\"b\nC=d\n")).containsEntry("C", "d");
    }

    @Test
    void reportsALineWithoutEqualsAndHidesWhatMayBeASecret() {
        assertThat(parse("MY_VAR\n").problems().get(0).message()).isEqualTo(EnvQuirk.NO_EQUALS.about("MY_VAR"));
        assertThat(parse("s3cretTail\n").problems().get(0).message()).doesNotContain("s3cret");
        assertThat(parse("MY_VAR").settings()).isEmpty();
    }

    @Test
    void readsQuotedValuesOverSeveralLines() {
        Reading reading = parse("A=\"x\n# y\nz\"\nB='1\n2'\nC=3");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings())
                .extracting(setting -> setting.effective())
                .containsExactly("x\n# y\nz", "1\n2", "3");
        assertThat(reading.settings())
                .extracting(setting -> setting.winner().at().toString())
                .containsExactly(".env:1", ".env:4", ".env:6");
    }

    @Test
    void expandsWhatTheFileDefines() {
        assertThat(values("A=1\nB=\"$A-${A}-${C}-${C:-d}-${A:-e}\"\n")).containsEntry("B", "1-1-${C}-d-1");
        assertThat(parse("A=\"${B:-${C:-d}}\"\n").settings().get(0).winner().raw())
                .isEqualTo("${B:${C:d}}");
        assertThat(parse("A='${B}'\n").settings().get(0).winner().raw()).isEqualTo("\\${B}");
    }

    @Test
    void takesTheLastOfTwo() {
        Reading reading = parse("A=1\nB=2\nA=3\n");
        assertThat(reading.settings().get(0).effective()).isEqualTo("3");
        assertThat(reading.settings().get(0).sources())
                .extracting(source -> source.at().line())
                .containsExactly(3, 1);
        assertThat(reading.problems())
                .extracting(ConfigProblem::message)
                .containsExactly(EnvQuirk.DUPLICATE.about("A"));
    }

    @Test
    void seesTheEndOfLineAndTheMark() {
        Reading reading = parse("\uFEFF# c\nA=b\r\nB=c\r\n");
        assertThat(reading.problems())
                .extracting(problem -> problem.at().line())
                .containsExactly(1, 2);
        assertThat(reading.settings())
                .extracting(setting -> setting.effective())
                .containsExactly("b", "c");
    }

    @Test
    void givesThePlaceOfTheName() {
        assertThat(parse("\n  export A=b\n").settings().get(0).winner().at().column())
                .isEqualTo(10);
    }

    @Test
    void redacts() {
        ConfigSet set = EnvFileReader.read(
                ".env.prod",
                new Content.Bytes("DB_PASSWORD=hunter22\nURL=db://u:${DB_PASSWORD}@h\nX_TOKEN=${T}\n"
                        .getBytes(StandardCharsets.UTF_8)),
                Set.of());
        assertThat(set.name()).isEqualTo(".env.prod");
        assertThat(set.kind()).isEqualTo(ConfigSet.Kind.ENVIRONMENT);
        assertThat(set.settings().values()).extracting(Setting::text).containsExactly("***", "db://u:***@h", "${T}");
        assertThat(set.settings().get("X_TOKEN").value().secret().orElseThrow().kind())
                .isEqualTo(SecretTraits.Kind.REFERENCE);
        assertThat(set.toString()).doesNotContain("hunter22");
    }

    @Test
    void doesNotReadWhatIsNoText() {
        assertThat(EnvFileReader.parse(".env", new Content.Refused("is larger than 1 MB"))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("The file is larger than 1 MB");
        assertThat(EnvFileReader.parse(".env", new Content.Bytes(new byte[] {65, 0}))
                        .problems()
                        .get(0)
                        .message())
                .isEqualTo("The file is a binary file");
        assertThat(EnvFileReader.parse(".env", new Content.Bytes(new byte[] {(byte) 0xff}))
                        .problems()
                        .get(0)
                        .kind())
                .isEqualTo(ConfigProblem.Kind.SKIPPED);
    }
}
