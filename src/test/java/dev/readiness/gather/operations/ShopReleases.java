package dev.readiness.gather.operations;

/** Five releases of a shop, with every kind of change planted once somewhere. */
final class ShopReleases {

    static final String BASE = "src/main/resources/application.yml";
    static final String PROD = "src/main/resources/application-prod.yml";

    static final String MIGRATIONS = "src/main/resources/db/migration/";

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-starter-parent</artifactId>
                <version>3.4.0</version>
                <relativePath/>
              </parent>
              <groupId>com.acme</groupId>
              <artifactId>shop</artifactId>
              <version>1.0.0</version>
              <properties>
                <java.version>17</java.version>
                <guava.version>33.0.0-jre</guava.version>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-starter-web</artifactId>
                </dependency>
                <dependency>
                  <groupId>org.postgresql</groupId>
                  <artifactId>postgresql</artifactId>
                  <scope>runtime</scope>
                </dependency>
                <dependency>
                  <groupId>com.google.guava</groupId>
                  <artifactId>guava</artifactId>
                  <version>${guava.version}</version>
                </dependency>
                <dependency>
                  <groupId>org.assertj</groupId>
                  <artifactId>assertj-core</artifactId>
                  <version>3.26.0</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
            </project>
            """;

    private ShopReleases() {}

    static void publish(ReleaseHistory history) {
        for (String version : new String[] {"3.4.0", "3.5.0"}) {
            history.published(
                    "org.springframework.boot",
                    "spring-boot-starter-parent",
                    version,
                    "<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-dependencies</artifactId>"
                            + "<version>" + version + "</version></parent><properties><java.version>17</java.version>"
                            + "<maven.compiler.release>${java.version}</maven.compiler.release></properties>");
            history.published(
                    "org.springframework.boot",
                    "spring-boot-dependencies",
                    version,
                    "<properties><postgresql.version>" + version.replace("3.", "42.7.") + "</postgresql.version>"
                            + "</properties><dependencyManagement><dependencies>"
                            + managed("org.springframework.boot", "spring-boot-starter-web", version)
                            + managed("org.springframework.boot", "spring-boot-starter-actuator", version)
                            + managed("org.postgresql", "postgresql", "${postgresql.version}")
                            + "</dependencies></dependencyManagement>");
        }
    }

    private static String managed(String groupId, String artifactId, String version) {
        return "<dependency><groupId>" + groupId + "</groupId><artifactId>" + artifactId + "</artifactId><version>"
                + version + "</version></dependency>";
    }

    static void play(ReleaseHistory history) {
        publish(history);
        first(history);
        second(history);
        third(history);
        fourth(history);
        fifth(history);
    }

    private static void first(ReleaseHistory history) {
        history.write("pom.xml", POM)
                .write(BASE, """
                        server:
                          port: 8080
                        app:
                          page-size: 20
                          legacy-mode: on-request
                          mail-sender: shop@acme.example
                          origins:
                            - https://a.acme.example
                        logging:
                          path: /var/log/shop
                        """)
                .write(PROD, """
                        spring:
                          datasource:
                            url: jdbc:postgresql://${DB_HOST:db}:5432/shop
                            password: ${DB_PASSWORD}
                        app:
                          cache-ttl: ${CACHE_TTL:60}
                          token: kept-from-all-eyes-1
                          region: ${REGION:eu}
                        """)
                .write("Dockerfile", """
                        FROM maven:3.9 AS build
                        RUN mvn package
                        FROM eclipse-temurin:17-jre AS base
                        FROM base
                        EXPOSE 8080
                        """)
                .write(MIGRATIONS + "V1__init.sql", "CREATE TABLE item (id INT);\nINSERT INTO item VALUES (1);\n")
                .release("1.0.0");
    }

    /** Variables: one required, one optional, a changed default, one gone; a key whose value is a new variable. */
    private static void second(ReleaseHistory history) {
        history.replace(PROD, "${CACHE_TTL:60}", "${CACHE_TTL:90}")
                .replace(PROD, "  region: ${REGION:eu}\n", "  payment-url: ${PAYMENT_URL}\n  trace: ${TRACE:off}\n")
                .replace("pom.xml", "<version>1.0.0</version>", "<version>1.1.0</version>")
                .release("1.1.0");
    }

    /** Keys: added, removed, changed, a secret, a list, renamed as Boot says and as the value says. */
    private static void third(ReleaseHistory history) {
        history.replace(BASE, "page-size: 20", "page-size: 50")
                .replace(BASE, "  legacy-mode: on-request\n", "  greeting: hello\n")
                .replace(BASE, "  mail-sender: shop@acme.example\n", "  mail:\n    mail-sender: shop@acme.example\n")
                .replace(BASE, "https://a.acme.example", "https://b.acme.example\n    - https://a.acme.example")
                .replace(BASE, "  path: /var/log/shop", "  file:\n    path: /var/log/shop")
                .replace(PROD, "kept-from-all-eyes-1", "kept-from-all-eyes-one-2")
                .write(MIGRATIONS + "V2__carts.sql", "CREATE TABLE cart (id INT);\n")
                .release("1.2.0");
    }

    /** The platform: Java, image, ports, dependencies raised with the parent, by a property, added and removed. */
    private static void fourth(ReleaseHistory history) {
        history.replace("pom.xml", "<version>3.4.0</version>", "<version>3.5.0</version>")
                .replace("pom.xml", "<java.version>17", "<java.version>21")
                .replace("pom.xml", "33.0.0-jre", "33.4.0-jre")
                .replace("pom.xml", "3.26.0", "3.27.0")
                .replace("Dockerfile", "eclipse-temurin:17-jre", "eclipse-temurin:21-jre")
                .replace("Dockerfile", "EXPOSE 8080", "EXPOSE 9090")
                .replace(BASE, "port: 8080", "port: 9090")
                .replace(BASE, "logging:\n", "management.server.port: 9091\nlogging:\n")
                .replace(MIGRATIONS + "V1__init.sql", "VALUES (1)", "VALUES (2)")
                .write(MIGRATIONS + "V3__orders.sql", "CREATE TABLE orders (id INT);\n")
                .release("2.0.0");
    }

    /** What is easily told twice: a default that becomes required, a renamed variable, a literal that becomes one. */
    private static void fifth(ReleaseHistory history) {
        history.replace(PROD, "${DB_HOST:db}", "${DB_HOST}")
                .replace(PROD, "${DB_PASSWORD}", "${DATABASE_PASSWORD}")
                .replace(PROD, "kept-from-all-eyes-one-2", "${APP_TOKEN}")
                .replace(BASE, "page-size: 50", "page-size: ${PAGE_SIZE:50}")
                .replace("pom.xml", """
                            <dependency>
                              <groupId>com.google.guava</groupId>
                              <artifactId>guava</artifactId>
                              <version>${guava.version}</version>
                            </dependency>
                        """.indent(0), """
                            <dependency>
                              <groupId>org.springframework.boot</groupId>
                              <artifactId>spring-boot-starter-actuator</artifactId>
                            </dependency>
                        """.indent(0))
                .delete(MIGRATIONS + "V3__orders.sql")
                .delete(MIGRATIONS + "V2__carts.sql")
                .write(MIGRATIONS + "V2.1__carts.sql", "CREATE TABLE cart (id INT);\n")
                .release("2.0.1");
    }
}
