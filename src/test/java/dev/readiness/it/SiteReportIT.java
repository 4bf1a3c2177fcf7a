package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site has a page that says what the report says. */
final class SiteReportIT {

    private static final String VERSION = System.getProperty("it.version");

    private static final String SITE = """
                <build>
                    <pluginManagement>
                        <plugins>
                            <plugin>
                                <artifactId>maven-site-plugin</artifactId>
                                <version>3.21.0</version>
                            </plugin>
                        </plugins>
                    </pluginManagement>
                </build>
                <reporting>
                    <excludeDefaults>true</excludeDefaults>
                    <plugins>
                        <plugin>
                            <groupId>dev.readiness</groupId>
                            <artifactId>readiness-maven-plugin</artifactId>
                            <version>%s</version>
                        </plugin>
                    </plugins>
                </reporting>
            </project>
            """;

    private static final String SKIN = """
            <site xmlns="http://maven.apache.org/SITE/2.0.0">
                <skin>
                    <groupId>org.apache.maven.skins</groupId>
                    <artifactId>maven-fluido-skin</artifactId>
                    <version>2.1.0</version>
                </skin>
                <body>
                    <menu ref="reports"/>
                </body>
            </site>
            """;

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void siteTellsWhatIsInTheWay(Maven maven) throws Exception {
        Path project = ItProject.copy("quiet-library", maven.version() + "-site");
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("</project>", SITE.formatted(VERSION)));
        Files.createDirectories(project.resolve("src/site"));
        Files.writeString(project.resolve("src/site/site.xml"), SKIN);
        Files.writeString(project.resolve(".env.production"), "LOG_LEVEL=debug\n");
        Path page = project.resolve("target/site/readiness.html");

        Maven.Build before = maven.run(project, "site");
        assertThat(before.succeeded()).as(before.end()).isTrue();
        assertThat(page).content().contains("there is no target/readiness/report.json");

        Maven.Build judged = maven.run(project, "dev.readiness:readiness-maven-plugin:" + VERSION + ":check");
        assertThat(judged.verdicts()).as(judged.end()).isOne();
        Maven.Build after = maven.run(project, "site");
        assertThat(after.succeeded()).as(after.end()).isTrue();
        assertThat(page)
                .content()
                .contains("<b>NOT READY</b>", "<td>.env.production:1</td>", "<td>config.debug-off</td>");
    }
}
