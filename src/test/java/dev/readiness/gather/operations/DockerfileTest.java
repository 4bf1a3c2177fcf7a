package dev.readiness.gather.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.facts.operations.Operations.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DockerfileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FROM a:1|a:1|1",
                "from a:1|a:1|1",
                "# FROM x~FROM a:1|a:1|2",
                "FROM --platform=$BUILDPLATFORM a:1 AS build~FROM b:2|b:2|2",
                "FROM a:1 AS base~FROM b:2 AS build~FROM BASE|a:1|1",
                "FROM a:1 AS base~FROM base AS mid~FROM mid|a:1|1",
                "FROM a:1 AS a:1~FROM a:1|a:1|1",
                "ARG V=17~FROM jre:${V}|jre:17|2",
                "ARG V=17~FROM jre:$V-alpine|jre:17-alpine|2",
                "ARG V~FROM jre:${V:-21}|jre:21|2",
                "ARG V~FROM jre:${V}|jre:${V}|2",
                "FROM \\~  a:1|a:1|1",
                "~~FROM a:1|a:1|3"
            })
    void namesWhatTheLastStageStartsFrom(String text, String image, int line) {
        assertThat(Dockerfile.parse("Dockerfile", text.replace('~', '\n'))
                        .image()
                        .orElseThrow())
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo(image);
                    assertThat(found.at().toString()).isEqualTo("Dockerfile:" + line);
                });
    }

    @Test
    void hasNoImageWithoutAStage() {
        assertThat(Dockerfile.parse("Dockerfile", "EXPOSE 80\nFROM\n").image()).isEmpty();
        assertThat(Dockerfile.parse("Dockerfile", "").ports()).isEmpty();
    }

    @Test
    void listsThePortsOfTheStagesThatCount() {
        Dockerfile file = Dockerfile.parse("docker/Dockerfile", """
                FROM a AS base
                ENV PORT=8080
                EXPOSE $PORT/tcp 53/udp
                FROM b AS build
                EXPOSE 1
                FROM base
                EXPOSE "9090"
                """);

        assertThat(file.ports())
                .extracting(Port::use, Port::number, port -> port.at().line())
                .containsExactly(
                        tuple("container of docker/Dockerfile", "9090", 7),
                        tuple("container of docker/Dockerfile", "8080", 3),
                        tuple("container of docker/Dockerfile", "53/udp", 3));
    }
}
