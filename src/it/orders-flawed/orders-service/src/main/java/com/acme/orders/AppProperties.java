package com.acme.orders;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the service needs to know of its surroundings.
 *
 * @param baseUrl under which customers reach the service
 * @param secretKey signs receipts
 * @param apiKey that callers must send
 */
@ConfigurationProperties("app")
public record AppProperties(URI baseUrl, String secretKey, String apiKey, Cors cors) {

    public record Cors(List<String> allowedOrigins) {}
}
