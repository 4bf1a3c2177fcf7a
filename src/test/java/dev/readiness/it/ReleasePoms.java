package dev.readiness.it;

/** POMs of projects that are released. */
final class ReleasePoms {

    private ReleasePoms() {}

    static String pom(String version, String more, String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>%s</version>
                  <packaging>pom</packaging>
                  %s
                  <distributionManagement><repository><id>${remote.id}</id><url>${repository}</url></repository></distributionManagement>
                  <build><plugins><plugin><groupId>dev.readiness</groupId><artifactId>readiness-maven-plugin</artifactId>
                    <version>%s</version><extensions>true</extensions>
                    <executions><execution><goals><goal>check</goal></goals></execution></executions></plugin>%s</plugins></build>
                </project>
                """.formatted(version, more, System.getProperty("it.version"), plugins);
    }

    static String module(String name, String version, String parent) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>%s</version><relativePath>%s</relativePath></parent>
                  <artifactId>%s</artifactId>
                  <packaging>pom</packaging>
                </project>
                """.formatted(version, parent, name);
    }
}
