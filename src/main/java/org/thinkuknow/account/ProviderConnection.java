package org.thinkuknow.account;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;

/** Speaks to identity providers: somebody waits for the answer, so not for long. It follows no redirect and keeps no cookie. */
@Component
class ProviderConnection {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ClientHttpRequestFactory requests;

    ProviderConnection() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var timed = new JdkClientHttpRequestFactory(client);
        timed.setReadTimeout(TO_ANSWER);
        requests = timed;
    }

    /** What stands at an address, as JSON. */
    JsonNode read(String address) {
        var body = RestClient.builder()
                .requestFactory(requests)
                .build()
                .get()
                .uri(address)
                .retrieve()
                .body(byte[].class);
        return JSON.readTree(Objects.requireNonNull(body));
    }

    /** Exchanges the code of a sign-in for what it proves. */
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> forTokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(kinds -> kinds.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** Fetches the keys with which a provider signs. */
    RestOperations forKeys() {
        return new RestTemplate(requests);
    }
}
