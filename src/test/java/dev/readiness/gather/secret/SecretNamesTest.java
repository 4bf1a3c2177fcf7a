package dev.readiness.gather.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.SecretTraits.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretNamesTest {

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.password, PASSWORD",
        "spring.datasource.druid.stat-view-servlet.login-password, PASSWORD",
        "loginPassword, PASSWORD",
        "DB_PASSWD, PASSWORD",
        "DB_PWD, PASSWORD",
        "dbpwd, PASSWORD",
        "PGADMIN_PW, PASSWORD",
        "db.pass, PASSWORD",
        "gpg.passphrase, PASSWORD",
        "PASSWORD1, PASSWORD",
        "password[0], PASSWORD",
        "app.password.value, PASSWORD",
        "app.password-base64, PASSWORD",
        "server.ssl.key-store-password, PASSWORD",
        "server.ssl.key.password, PASSWORD",
        "cache.password, PASSWORD",
        "jwt.secret, SIGNING_KEY",
        "JWT_SECRET, SIGNING_KEY",
        "token.secret, SIGNING_KEY",
        "jwt.base64-secret, SIGNING_KEY",
        "jhipster.security.authentication.jwt.base64-secret, SIGNING_KEY",
        "jhipster.security.remember-me.key, SIGNING_KEY",
        "SECRET_KEY, SIGNING_KEY",
        "app.secret-key, SIGNING_KEY",
        "APP_KEY, SIGNING_KEY",
        "encrypt.key, SIGNING_KEY",
        "auth.signing-key, SIGNING_KEY",
        "auth.signingkey, SIGNING_KEY",
        "JWT_SIGNING_KEY, SIGNING_KEY",
        "encryptionKey, SIGNING_KEY",
        "jwt.key, SIGNING_KEY",
        "minio.secretKey, TOKEN",
        "amz.s3.secretKey, TOKEN",
        "AWS_SECRET_ACCESS_KEY, TOKEN",
        "aliyun.oss.accessKeySecret, TOKEN",
        "spring.security.oauth2.client.registration.keycloak.client-secret, TOKEN",
        "litemall.wx.app-secret, TOKEN",
        "litemall.wx.mch-key, TOKEN",
        "ai-copilot.openai.api-key, TOKEN",
        "OPENAI_APIKEY, TOKEN",
        "github.token, TOKEN",
        "GH_TOKEN, TOKEN",
        "app.api-keys[0], TOKEN",
        "app.tokens[1], TOKEN",
        "app.secrets.stripe, TOKEN",
        "azure.account-key, TOKEN",
        "app.credentials, TOKEN",
        "nakadi.hasher.salt, TOKEN",
        "rsa.private_key, PRIVATE_KEY",
        "PRIVATE_KEY, PRIVATE_KEY",
        "alipay.privateKey, PRIVATE_KEY",
        "DEPLOY_SSH_KEY, PRIVATE_KEY",
        "app.merchantprivatekey, PRIVATE_KEY",
    })
    void knowsWhatASecretIsFor(String key, Use use) {
        assertThat(SecretNames.use(key)).contains(use);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwt.code-key",
                "jwt.online-key",
                "jwt.token-start-with",
                "jwt.token-validity-in-seconds",
                "token.header",
                "token.expireTime",
                "jwt.tokenHead",
                "jwt.tokenHeader",
                "user.password.maxRetryCount",
                "user.password.lockTime",
                "AZUREAD_TOKEN_ENDPOINT_URL",
                "security.password-encoder",
                "secret-name",
                "DB_PASSWORD_FILE",
                "spring.security.oauth2.client.provider.x.token-uri",
                "app.token.enabled",
                "ai-copilot.openai.maxTokens",
                "redis.key.admin",
                "redis.key.token",
                "cookie.token",
                "header.token",
                "parameter.password",
                "management.observations.key-values.application",
                "rsa.public_key",
                "kafka.producers.x.key-serializer",
                "aliyun.oss.accessKeyId",
                "litemall.wx.key-path",
                "key",
                "app.key",
                "spring.datasource.username",
                "mybatis.configuration.use-generated-keys",
                "app.sort-key",
                "cache-key",
                "compass",
                "bypass-filter",
                "app.tokens",
                "spring.profiles.group.dev[0]",
                "",
                ".",
                "value",
                "[0]",
                "1",
                "salted",
                "spring.kafka.properties.ssl.keystore.location"
            })
    void doesNotTakeANameForASecret(String key) {
        assertThat(SecretNames.use(key)).isEmpty();
    }
}
