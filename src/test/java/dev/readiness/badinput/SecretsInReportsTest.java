package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.readiness.core.Finding;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.facts.Origin;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.Reports;
import dev.readiness.render.UriPath;
import dev.readiness.render.Written;
import dev.readiness.render.formats.ReportFormats;
import dev.readiness.render.github.Annotations;
import dev.readiness.render.template.Escape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets of characters that every format writes in a way of its own are in none of them, in whatever dress. */
final class SecretsInReportsTest {

    /** One for each place; of a part that no text around it has. */
    private static final List<String> SECRETS = List.of(
            "k3pt&<one>%/\u00FC#1!",
            "k3pt]]>two*_`|@2", "k3pt:three,\u65E5(3)", "k3pt four 4+4=8", "k3pt~five.5", "k3ptsix6", "k3pt-seven-7");

    private static final String PRODUCTION = """
            debug: true
            spring.datasource.password: "%s"
            app.jwt.secret: "%s"
            app.api-key: "${API_KEY:%s}"
            mail.password: "%s"
            other.password: "%s"
            spring.datasource.url: "jdbc:postgresql://shop:%s@localhost/shop"
            app.webhook: "https://hooks.acme.com/x?access_token=%s&x=1"
            app.greeting: "log in with password=k3pt-seven-7; then go on"
            """.formatted(SECRETS.toArray());

    private static final String ENVIRONMENT = """
            DEBUG=true
            DB_PASSWORD='%s'
            JWT_SECRET='%s'
            API_TOKEN='%s'
            MAIL_PASSWORD='%s'
            OTHER_SECRET='%s'
            DATABASE_URL='postgres://u:%s@localhost/shop'
            WEBHOOK_URL='https://hooks.acme.com/x?access_token=%s'
            """.formatted(SECRETS.toArray());

    /** Makes a rule speak of the values themselves. */
    private static final String POLICY = """
            production:
              expect:
                - key: spring.datasource.password
                  equals: another
                - key: app.jwt.secret
                  matches: "[A-Z]+"
                - key: app.greeting
                  equals: hello
            """;

    @TempDir
    private Path directory;

    @Test
    void noFormatHasThem() {
        Map<String, String> texts = new TreeMap<>();
        Subject.application(directory)
                .with("src/main/java/A.java", "class A {}")
                .with("src/main/resources/application-prod.yml", PRODUCTION)
                .with("readiness.yml", POLICY)
                .with(".env.production", ENVIRONMENT)
                .with(".env", ENVIRONMENT)
                .look(Stage.DEPLOY, judged -> write(judged.report(), texts));
        for (String secret : SECRETS) {
            for (String dress : dresses(secret)) {
                texts.forEach((name, text) -> assertThat(text).as(name).doesNotContain(dress));
            }
        }
    }

    /** Lest the test above looks for what no format would write. */
    @Test
    void oneThatEnteredAFindingWouldBeSeen() {
        for (String secret : SECRETS) {
            Finding finding = Finding.of(Origin.of("a.yml", 1), "", "it is " + secret);
            Report report = Reports.report(Reports.judged(Reports.DEBUG, ".", List.of(finding)));
            for (ReportFormat format : ReportFormats.of(Subject.RULES, "")) {
                String text = Written.by(format, report);
                assertThat(dresses(secret)).as(format.name()).anyMatch(text::contains);
            }
        }
    }

    private static void write(Report report, Map<String, String> texts) {
        assertThat(report.told().filter(one -> one.rule().id().startsWith("secrets.")))
                .as("lest nothing was read")
                .hasSizeGreaterThan(8);
        texts.put("commands", String.join("\n", Annotations.of(report, "", "report.json")));
        for (ReportFormat format : ReportFormats.of(Subject.RULES, "")) {
            texts.put(format.name(), Written.by(format, report));
            assertThat(texts.get(format.name())).contains("application-prod.yml");
        }
    }

    private static Set<String> dresses(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String xml = secret.replace("&", "&amp;").replace("<", "&lt;");
        return Stream.of(
                        secret,
                        Base64.getEncoder().withoutPadding().encodeToString(bytes),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        UriPath.of(secret),
                        String.valueOf(JsonStringEncoder.getInstance().quoteAsString(secret)),
                        xml,
                        xml.replace(">", "&gt;"),
                        Escape.MARKDOWN.escape(secret),
                        Escape.HTML.escape(secret),
                        secret.replace("%", "%25"))
                .collect(Collectors.toSet());
    }
}
