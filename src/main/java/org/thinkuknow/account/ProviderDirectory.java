package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;
import tools.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where the identity providers are spoken to, as each says of itself (OpenID Connect Discovery 1.0). It is asked when somebody first needs
 * it, so that this application starts whether they are there or not; one that does not answer is left in peace for some seconds.
 */
@Component
class ProviderDirectory {

    private static final Logger log = LoggerFactory.getLogger(ProviderDirectory.class);
    private static final Duration IN_PEACE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final IdentityProviders providers;
    private final ProviderConnection connection;
    private final String site;
    private final boolean plainAllowed;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> away = new ConcurrentHashMap<>();
    private final ReentrantLock asking = new ReentrantLock();

    /** What is known of one. */
    record Known(ClientRegistration client, JwtDecoder tokens) {}

    /** A provider that cannot be reached, or says of itself what cannot be right. */
    static final class Away extends Exception {
        Away(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    ProviderDirectory(
            IdentityProviders providers,
            ProviderConnection connection,
            Centre centre,
            Environment environment,
            Clock clock) {
        this.providers = providers;
        this.connection = connection;
        this.site = centre.baseUrl();
        this.plainAllowed = !environment.acceptsProfiles(Profiles.of("production"));
        this.clock = clock;
        providers.providers().values().forEach(each -> {
            if (!isSafe(each.issuer())) {
                throw new IllegalArgumentException("thinkuknow.identity: an issuer begins with https://");
            }
        });
    }

    private boolean isSafe(String address) {
        return IdentityProviders.isSafe(address) && (plainAllowed || address.startsWith("https://"));
    }

    /**
     * What is known of a provider.
     *
     * @param key of one that is configured
     * @throws Away if nothing is, and nothing can be found out now
     */
    Known of(String key) throws Away {
        var provider = providers.of(key).orElseThrow(() -> new Away("There is no such provider", null));
        var found = known.get(key);
        return found == null ? ask(key, provider) : found;
    }

    /** Whoever comes while another asks waits for that answer; no more threads than one wait for the provider itself. */
    private Known ask(String key, IdentityProviders.Provider provider) throws Away {
        try {
            if (!asking.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Away("Another asks", null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Away("The application stops", stopping);
        }
        try {
            var found = known.get(key);
            if (found != null) {
                return found;
            }
            var failed = away.get(key);
            if (failed != null && clock.instant().isBefore(failed.plus(IN_PEACE))) {
                throw new Away("It did not answer a moment ago", null);
            }
            var made = made(key, provider, connection.read(provider.issuer() + "/.well-known/openid-configuration"));
            known.put(key, made);
            return made;
        } catch (RuntimeException e) {
            away.put(key, clock.instant());
            log.warn(
                    "The sign-in of {} cannot be used now: {}",
                    key,
                    e.getClass().getSimpleName());
            throw new Away("It cannot be reached, or says of itself what cannot be right", e);
        } finally {
            asking.unlock();
        }
    }

    private Known made(String key, IdentityProviders.Provider provider, JsonNode said) {
        var issuer = new IssuerRule(said.path("issuer").asString(""));
        if (!issuer.isOf(provider.issuer())) {
            throw new IllegalStateException("It says that it is somebody else");
        }
        var client = ClientRegistration.withRegistrationId(key)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(method(said))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site + ProviderReturn.PATH + key)
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .authorizationUri(address(said, "authorization_endpoint"))
                .tokenUri(address(said, "token_endpoint"))
                .jwkSetUri(address(said, "jwks_uri"))
                .issuerUri(issuer.isForMany() ? null : issuer.issuer())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
        return new Known(client, tokens(client, issuer));
    }

    private static ClientAuthenticationMethod method(JsonNode said) {
        var methods = said.path("token_endpoint_auth_methods_supported");
        var known = methods.valueStream().map(each -> each.asString("")).toList();
        return known.isEmpty() || known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue())
                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                : ClientAuthenticationMethod.CLIENT_SECRET_POST;
    }

    private String address(JsonNode said, String name) {
        var address = said.path(name).asString("");
        if (!isSafe(address)) {
            throw new IllegalStateException("Its " + name + " is none that may be asked");
        }
        return address;
    }

    /** Signed by the provider with RS256, which each has to offer, for this client, of this moment, of the issuer that we asked. */
    private JwtDecoder tokens(ClientRegistration client, IssuerRule issuer) {
        var ofNow = new JwtTimestampValidator();
        ofNow.setClock(clock);
        var forUs = new OidcIdTokenValidator(client);
        forUs.setClock(clock);
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(connection.forKeys())
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(ofNow, forUs, issuer));
        return decoder;
    }
}
