package dev.readiness.facts.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://Shop.acme.com/x?y=z | http shop.acme.com",
                "https://shop.acme.com:8443 | https shop.acme.com",
                "HTTP://shop | http shop",
                "http://shop?x | http shop",
                "http://shop#x | http shop",
                "http://user:p@ss@shop:80/ | http shop",
                "http://[::1]:8080/ | http ::1",
                "http://[::1] | http ::1",
                "jdbc:postgresql://localhost:5432/shop | postgresql localhost",
                "jdbc:mysql:loadbalance://a:1,b:2/shop?useSSL=false | loadbalance a, loadbalance b",
                "jdbc:sqlserver://db:1433;databaseName=shop | sqlserver db",
                "jdbc:h2:tcp://localhost/~/shop | tcp localhost",
                "jdbc:oracle:thin:@//localhost:1521/shop | thin localhost",
                "jdbc:oracle:thin:@localhost:1521:shop | oracle localhost",
                "r2dbc:postgresql://db/shop | postgresql db",
                "mongodb://u:***@a:27017,b:27017/shop | mongodb a, mongodb b",
                "http://a:9200,http://b:9200/ | http a, http b",
                "http://a:9200 , https://b | http a, https b",
                "http://${HOST}:8080/x | http ${host}",
                "http://shop:${PORT}/x | http shop",
                "zookeeper://zookeeper:2181 | zookeeper zookeeper"
            })
    void findTheHostsOfUrls(String text, String expected) {
        assertThat(Endpoint.urls(text))
                .extracting(endpoint -> endpoint.scheme() + " " + endpoint.host())
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:8080",
                "see http://acme.com",
                "http://acme.com for more",
                "jdbc:h2:mem:shop",
                "jdbc:sqlite:shop.db",
                "file:///var/shop",
                "//acme.com/x",
                "***",
                "${URL}",
                "default-src 'self'; script-src https://cdn.acme.com"
            })
    void findNoUrlInOtherText(String text) {
        assertThat(Endpoint.urls(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost | localhost",
                "LOCALHOST:9092,kafka-2.acme.com:9092 | localhost, kafka-2.acme.com",
                "[::1]:80 | ::1",
                "::1 | ::1",
                "127.0.0.1:6379 | 127.0.0.1",
                "a, b | a, b",
                "localhost:8080/path | localhost"
            })
    void findHostsWithoutAScheme(String text, String expected) {
        assertThat(Endpoint.hosts(text)).extracting(Endpoint::host).containsExactly(expected.split(", "));
        assertThat(Endpoint.hosts(text)).extracting(Endpoint::scheme).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x@localhost", "-x", "${HOST}", "http://localhost", "a|b"})
    void findNoHostInOtherText(String text) {
        assertThat(Endpoint.hosts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "shop.localhost, true",
        "127.0.0.1, true",
        "127.1.2.3, true",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "0.0.0.0, true",
        "::, true",
        "128.0.0.1, false",
        "127.acme.com, false",
        "localhost.acme.com, false",
        "mylocalhost, false"
    })
    void tellTheMachineItself(String host, boolean loopback) {
        assertThat(new Endpoint("", host).isLoopback()).isEqualTo(loopback);
    }

    @ParameterizedTest
    @CsvSource({
        "familie-brev, true",
        "o11y_otel, true",
        "shop.local, true",
        "shop.acme.internal, true",
        "shop.prod.svc, true",
        "shop.prod.svc.cluster.local, true",
        "shop.prod.svc.acme.com, true",
        "db.lan, true",
        "db.localdomain, true",
        "nas.home.arpa, true",
        "shop.acme.test, true",
        "shop.acme.intranet, true",
        "shop.acme.corp, true",
        "tilbakekreving-backend.tilbake, true",
        "medlemskap-medl-api.team-rocket, true",
        "acme.com, false",
        "acme.io, false",
        "acme.cloud, false",
        "shop.acme.com, false",
        "shop.acme.berlin, false",
        "192.168.3.101, false",
        "203.0.113.20, false",
        "2001:db8::1, false",
        "${host}, false"
    })
    void tellWhatOnlyTheClusterResolves(String host, boolean internal) {
        assertThat(new Endpoint("", host).isInternal()).isEqualTo(internal);
    }

    @ParameterizedTest
    @CsvSource({"${host}, true", "shop.${domain}, true", "shop, false"})
    void tellWhatOnlyProductionKnows(String host, boolean unresolved) {
        assertThat(new Endpoint("", host).isUnresolved()).isEqualTo(unresolved);
    }
}
