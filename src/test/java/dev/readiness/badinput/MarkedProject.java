package dev.readiness.badinput;

import dev.readiness.gather.git.GitFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** A project with a secret in every place that is read. Each bears the mark and a number of its own. */
final class MarkedProject {

    static final String MARK = "kept-Mark3r";
    static final String ENCODED = Base64.getEncoder().encodeToString((MARK + "-15").getBytes(StandardCharsets.UTF_8));

    private static final String BASE = """
            spring:
              application.name: shop
              datasource:
                url: jdbc:mysql://root:kept-Mark3r-01@db/shop?user=a&password=kept-Mark3r-02&useSSL=false
                password: kept-Mark3r-03
              security.oauth2.client.registration.github.client-secret: ${GITHUB_SECRET:kept-Mark3r-04}
              rabbitmq.addresses: amqp://shop:kept-Mark3r-05@mq:5672,amqp://shop:kept-Mark3r-06@mq2:5672
              config.import: "optional:configserver:http://cfg:kept-Mark3r-07@config:8888"
            app:
              api-keys:
                - kept-Mark3r-08
                - kept-Mark3r-09
              secrets:
                stripe: kept-Mark3r-10
              nested.password: ${A_PASSWORD:${B_PASSWORD:kept-Mark3r-11}}
              webhook: http://hooks.acme.com/x?access_token=kept-Mark3r-12&x=1
              fallback-url: ${APP_URL:https://u:kept-Mark3r-16@localhost/}
              private-key: |
                -----BEGIN PRIVATE KEY-----
                kept-Mark3r-13
                -----END PRIVATE KEY-----
              harmless: |
                -----BEGIN RSA PRIVATE KEY-----
                kept-Mark3r-14
                -----END RSA PRIVATE KEY-----
              jwt.secret: %s
              # password: kept-Mark3r-17
              text: "log in with password=kept-Mark3r-18; then go on"
              json: '{"user": "a", "password": "kept-Mark3r-19"}'
              users[0].password: kept-Mark3r-20
              borrowed: ${app.users[0].password}
              token: &t kept-Mark3r-21
              other-token: *t
            """.formatted(ENCODED);

    private static final String PROD = """
            mail.password=kept-Mark3r-30
            mail.url=smtp://u:kept-Mark3r-31@localhost
            long.secret=kept-\\
              Mark3r-32
            #old.password=kept-Mark3r-33
            token.secret=kept-Mark3r-34
            token.secret=kept-Mark3r-35
            debug=true
            spring.datasource.hikari.data-source-properties.password=kept-Mark3r-36
            caf\u00e9.password=kept-Mark3r-37
            """;

    private static final String DEV = """
            app.secret-key: kept-Mark3r-40
            spring.datasource.url: jdbc:postgresql://dev:kept-Mark3r-41@localhost/shop
            spring.profiles.active: kept
            mail.password: kept-Mark3r-42
            """;

    private static final String ENVIRONMENT = """
            # OLD_PASSWORD=kept-Mark3r-50
            export DB_PASSWORD=kept-Mark3r-51
            API_TOKEN='kept-Mark3r-52'
            DATABASE_URL=postgres://u:kept-Mark3r-53@localhost/shop
            TLS_KEY="-----BEGIN PRIVATE KEY-----
            kept-Mark3r-54
            -----END PRIVATE KEY-----"
            JWT_SECRET=${OTHER_SECRET:-kept-Mark3r-55}
            SIGNING SECRET=kept-Mark3r-56
            MAIL_PASSWORD=kept-Mark3r-57 # kept-Mark3r-58
            MAIL_PASSWORD=kept-Mark3r-59
            kept-Mark3r-60
            LAST_PASSWORD="kept-Mark3r-61
            """;

    private static final String COMPOSE = """
            services:
              shop:
                environment:
                  DB_PASSWORD: kept-Mark3r-70
                  API_TOKEN: ${API_TOKEN:-kept-Mark3r-71}
              other:
                environment:
                  - MAIL_PASSWORD=kept-Mark3r-72
            """;

    private static final String SUREFIRE = """
            <testsuite name="a" tests="2" failures="1" errors="1">
              <properties><property name="db.password" value="kept-Mark3r-80"/></properties>
              <testcase classname="a" name="b"><failure message="kept-Mark3r-81">kept-Mark3r-82</failure></testcase>
              <testcase classname="a" name="c"><error message="kept-Mark3r-83"/><system-out>kept-Mark3r-84</system-out>
                <system-err><![CDATA[kept-Mark3r-85]]></system-err></testcase>
            </testsuite>
            """;

    private static final String JACOCO = """
            <!DOCTYPE report [<!-- kept-Mark3r-86 -->]>
            <report name="shop"><sessioninfo id="kept-Mark3r-87" start="1" dump="2"/>
              <counter type="LINE" missed="9" covered="1"/></report>
            """;

    private static final String CHANGELOG = """
            # Changelog

            ## [Unreleased]

            ### Changed

            - Rotated the password=kept-Mark3r-90 of https://bot:kept-Mark3r-91@acme.com/

            ## [0.9.0] - token=kept-Mark3r-92

            ### Addded

            - `curl -u token=kept-Mark3r-93`

            [0.9.0]: https://bot:kept-Mark3r-94@acme.com/v0.9.0
            """;

    private static final String POLICY = """
            production:
              expect:
                - key: spring.datasource.password
                  equals: kept-Mark3r-95
                - key: mail.password
                  oneOf: [kept-Mark3r-96]
                  minLength: 64
                - key: app.jwt.secret
                  matches: kept-Mark3r-97
                - key: app.webhook
                  equals: https://u:kept-Mark3r-98@acme.com
                - key: not.set.password
                  equals: kept-Mark3r-99
            coverage: {minimum: {line: 80%}}
            """;

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>shop</artifactId>
              <version>0.9.1</version>
              <properties>
                <db.password>kept-Mark3r-A0</db.password>
                <db.url>jdbc:mysql://root:kept-Mark3r-A1@localhost/shop</db.url>
              </properties>
            </project>
            """;

    private MarkedProject() {}

    static Subject write(Path directory) {
        Subject project = Subject.in(directory)
                .with("pom.xml", POM)
                .with("readiness.yml", POLICY)
                .with("CHANGELOG.md", CHANGELOG)
                .with("src/main/java/Shop.java", "class Shop { String password = \"kept-Mark3r-B0\"; }")
                .with("src/test/java/ShopTest.java", "class ShopTest { String password = \"kept-Mark3r-B1\"; }")
                .with("target/surefire-reports/TEST-a.xml", SUREFIRE)
                .with("target/site/jacoco/jacoco.xml", JACOCO)
                .with("docker-compose.yml", COMPOSE)
                .with("deploy.sh", "export DB_PASSWORD=kept-Mark3r-73\necho ${DB_PASSWORD:-kept-Mark3r-74} $UNKNOWN\n")
                .with("src/main/resources/application.yml", BASE)
                .with("src/main/resources/application-prod.properties", PROD)
                .with("src/main/resources/application-dev.yml", DEV)
                .with(".env", ENVIRONMENT.replace("r-5", "r-C").replace("r-6", "r-D"))
                .with(".env.example", "DB_PASSWORD=kept-Mark3r-E0\n")
                .with(".env.production", ENVIRONMENT);
        try (GitFixture git = GitFixture.init(directory)) {
            git.commit("feat: begin with token=kept-Mark3r-F0").annotatedTag("v0.9.0");
            git.write("more.txt", "x");
            git.commit(
                    "fix!: log in at https://bot:kept-Mark3r-F1@acme.com/\n\nBREAKING CHANGE: now password=kept-Mark3r-F2");
            git.write("left.txt", "kept-Mark3r-F3");
        }
        return project;
    }
}
