package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoLocalhostTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spring.datasource.url | jdbc:postgresql://localhost:5432/shop | localhost",
                "nakadi.oauth2.localTokenInfoUrl | http://localhost:9021/oauth2/tokeninfo | localhost",
                "any.key | redis://127.0.0.1:6379 | 127.0.0.1",
                "spring.mail.host | localhost | localhost",
                "spring.data.redis.host | LOCALHOST | localhost",
                "app.redis.hosts | redis:1,127.0.0.1:2 | 127.0.0.1",
                "app.hostname | ::1 | ::1",
                "app.hostnames | [::1]:80 | ::1",
                "app.mail-server | localhost | localhost",
                "spring.kafka.bootstrap-servers | localhost:9092,localhost:9093 | localhost",
                "grpc.client.shop.address | localhost:90 | localhost",
                "spring.rabbitmq.addresses | localhost | localhost",
                "app.s3.endpoint | localhost:9000 | localhost",
                "app.s3.endpoints | localhost:9000 | localhost",
                "app.url | localhost:8080/x | localhost",
                "app.urls[1] | localhost | localhost",
                "app.uri | localhost | localhost",
                "spring.elasticsearch.uris | localhost:9200 | localhost",
                "app.node | localhost | localhost",
                "spring.data.redis.cluster.nodes | localhost:7000 | localhost",
                "app.broker | localhost | localhost",
                "KAFKA_BROKERS | 0.0.0.0:9092 | 0.0.0.0",
                "spring.cassandra.contact-points | localhost | localhost",
                "zk.connectString | localhost:2181 | localhost",
                "zk.connection-string | localhost:2181 | localhost"
            })
    void reportsAServiceOnTheMachineItself(String key, String value, String host) {
        assertRule(new NoLocalhost())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" points to \"" + host + "\"")
                .at("src/main/resources/application-prod.yml:1");
    }

    @ParameterizedTest
    @CsvSource({"DB_HOST", "SMTP_HOST", "SMTP_SERVER_HOST", "MEMCACHED_HOST"})
    void reportsVariables(String name) {
        assertRule(new NoLocalhost())
                .on(environment(name, "localhost"))
                .reports(name, "\"" + name + "\" points to \"localhost\"")
                .at(".env.production:1");
    }

    @Test
    void saysWhenOnlyTheDefaultIsLocal() {
        assertRule(new NoLocalhost())
                .on(spring(
                        "spring.datasource.druid.url",
                        Values.fallback("jdbc:mysql://localhost:3306/shop", "DB_HOST", "localhost")))
                .reports(
                        "spring.datasource.druid.url",
                        "\"spring.datasource.druid.url\" points to \"localhost\" by default");
    }

    @Test
    void doesNotBlameTheDefaultOfAnotherPart() {
        assertRule(new NoLocalhost())
                .on(spring("db.url", Values.fallback("jdbc:mysql://localhost:3306/shop", "DB_NAME", "shop")))
                .reports("db.url", "\"db.url\" points to \"localhost\"");
    }

    @ParameterizedTest
    @CsvSource({"enabled, false", "enable, 'off'", "enabled, no", "enabled, 0"})
    void isSilentAboutAFeatureThatIsOff(String name, String value) {
        assertRule(new NoLocalhost())
                .on(spring("jhipster.logging.logstash." + name, value, "jhipster.logging.logstash.host", "localhost"))
                .isSilent();
        assertRule(new NoLocalhost())
                .on(spring("jhipster.logging." + name, value, "jhipster.logging.logstash.host", "localhost"))
                .isSilent();
    }

    @Test
    void isSilentAboutAFeatureThatAVariableTurnsOff() {
        assertRule(new NoLocalhost())
                .on(environment("SMTP_ENABLED", "False", "SMTP_HOST", "localhost"))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"a.x.enabled, false", "a.b.enabled, true", "a.b.disabled, false"})
    void looksOnlyAtSwitchesOfTheKey(String key, String value) {
        assertRule(new NoLocalhost())
                .on(spring(key, value, "a.b.host", "localhost"))
                .reportsKeys("a.b.host");
    }

    @ParameterizedTest
    @CsvSource({
        "server.address, 127.0.0.1",
        "management.server.address, localhost",
        "management.address, localhost",
        "quarkus.http.host, 0.0.0.0",
        "micronaut.server.host, localhost",
        "app.bind.host, 0.0.0.0",
        "app.listen-address, 0.0.0.0",
        "app.listener.host, 0.0.0.0",
        "kafka.listeners.url, PLAINTEXT://0.0.0.0:9092",
        "referer.allowed-hosts, localhost",
        "app.allow.hosts, localhost",
        "app.ignored-urls, localhost",
        "app.trusted-hosts, localhost",
        "app.excluded-hosts, localhost",
        "app.exclude.urls, localhost",
        "network.nonProxyHosts, localhost",
        "network.nonproxyhosts.hosts, localhost",
        "NO_PROXY_HOSTS, localhost",
        "app.cors.allowed-origins, http://localhost:3000",
        "app.origin.url, http://localhost:3000",
        "jhipster.mail.from, shop@localhost",
        "app.note, localhost",
        "app.note, see http://localhost for more",
        "spring.mail.host, mail.acme.com",
        "spring.datasource.url, jdbc:postgresql://db/shop"
    })
    void isSilentAboutTheRest(String key, String value) {
        assertRule(new NoLocalhost()).on(spring(key, value)).isSilent();
    }

    @ParameterizedTest
    @CsvSource({"HOST", "SERVER_HOST", "SERVER_ADDRESS", "HTTP_HOST", "MANAGEMENT_ADDRESS", "MANAGEMENT_SERVER_ADDRESS"
    })
    void isSilentAboutVariablesThatSayWhereToListen(String name) {
        assertRule(new NoLocalhost()).on(environment(name, "0.0.0.0")).isSilent();
    }
}
