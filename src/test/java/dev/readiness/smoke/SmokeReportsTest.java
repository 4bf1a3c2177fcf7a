package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The reports hold what happened, in forms that others read. */
final class SmokeReportsTest {

    private static final Endpoint HEALTH =
            Endpoints.health("http://h/health?key=4711", Expectation.of("/status", "UP"));
    private static final Endpoint VERSION = Endpoints.version("http://h/info", Expectation.version("1.1.0"));
    private static final String NASTY = "version is \"]]></failure>&\u0000\u0008\uFFFF\uD800\u202E\", expected \"1\"";

    private static final Result FAILED = new Result(
            List.of(
                    new Course(
                            HEALTH,
                            3,
                            Duration.ofMillis(3456),
                            List.of(
                                    new Change(HEALTH, Duration.ofMillis(12), false, "connection refused"),
                                    new Change(HEALTH, Duration.ofMillis(3456), true, "as expected"))),
                    new Course(
                            VERSION,
                            9,
                            Duration.ofSeconds(60),
                            List.of(
                                    new Change(VERSION, Duration.ofMillis(20), false, "answers 404"),
                                    new Change(VERSION, Duration.ofSeconds(1), false, NASTY)))),
            Duration.ofSeconds(60));

    private static String json(Result result) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SmokeJson.write(result, "1.2.3", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Element xml(Result result) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SmokeXml.write(result, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
    }

    private static List<com.networknt.schema.Error> flaws(String json) throws Exception {
        try (InputStream in = SmokeJson.class.getResourceAsStream("/dev/readiness/smoke.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(json, InputFormat.JSON);
        }
    }

    @Test
    void jsonFitsItsSchema() throws Exception {
        assertThat(flaws(json(FAILED))).isEmpty();
        assertThat(flaws(json(new Result(List.of(), Duration.ZERO))))
                .as("the schema bites")
                .isNotEmpty();
        assertThat(flaws(json(FAILED).replace("\"health\"", "\"wealth\""))).isNotEmpty();
        assertThat(flaws(json(FAILED).replace("\"attempts\"", "\"tries\""))).isNotEmpty();
    }

    @Test
    void jsonTellsTheCourse() throws Exception {
        assertThat(json(FAILED)).startsWith("""
                {
                  "format" : "readiness-smoke/1",
                  "plugin" : "1.2.3",
                  "result" : "FAILED",
                  "seconds" : 60.0,
                  "endpoints" : [
                    {
                      "kind" : "health",
                      "url" : "http://h/health?…",
                      "result" : "PASSED",
                      "state" : "as expected",
                      "attempts" : 3,
                      "seconds" : 3.456,
                      "expected" : {
                        "status" : 200,
                        "/status" : "UP"
                      },
                      "changes" : [
                        {
                          "after" : 0.012,
                          "state" : "connection refused"
                        },
                        {
                          "after" : 3.456,
                          "state" : "as expected"
                        }
                      ]
                    },
                """);
        assertThat(json(FAILED)).endsWith("}\n").doesNotContain("4711");
    }

    @Test
    void junitXmlIsValidWhateverTheMessagesHold() throws Exception {
        Element suite = xml(FAILED);
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("name")).isEqualTo("readiness-smoke");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("time")).isEqualTo("60.000");
        Element health = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(health.getAttribute("classname")).isEqualTo("readiness.smoke.health");
        assertThat(health.getAttribute("name")).isEqualTo("http://h/health?…");
        assertThat(health.getAttribute("time")).isEqualTo("3.456");
        assertThat(health.getElementsByTagName("failure").getLength()).isZero();
        Element version = (Element) suite.getElementsByTagName("testcase").item(1);
        Element failure = (Element) version.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("version is \"]]></failure>&    \u202E\", expected \"1\"");
        assertThat(failure.getTextContent())
                .isEqualTo("0.020 s: answers 404\n1.000 s: version is \"]]></failure>&    \u202E\", expected \"1\"");
    }
}
