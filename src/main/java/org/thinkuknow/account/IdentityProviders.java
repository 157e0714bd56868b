package org.thinkuknow.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The organisations whose sign-in people may use beside ours (OpenID Connect): the settings {@code thinkuknow.identity.*}, each under a
 * short key that is part of addresses. One without a client is not there.
 */
@ConfigurationProperties("thinkuknow.identity")
record IdentityProviders(@DefaultValue Map<String, Provider> providers) {

    private static final Pattern KEY = Pattern.compile("[a-z]{1,20}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * One of them.
     *
     * @param name         as people know it: "Sign in with …"
     * @param issuer       where it is found, and who its tokens say they are of
     * @param clientId     under which it knows this installation; empty if it does not
     * @param clientSecret by which this installation proves that
     * @param prompt       what it is to ask of people each time, so that nobody gets in with what a colleague left open; empty for nothing
     */
    record Provider(
            @DefaultValue("") String name,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String prompt) {

        private boolean isThere() {
            return !clientId.isBlank();
        }

        /** Its address holds no secret, its client does. */
        @Override
        public String toString() {
            return "Provider[%s]".formatted(name);
        }
    }

    /** @throws IllegalArgumentException if one could not work, or its tokens would travel in the clear */
    IdentityProviders {
        providers = new TreeMap<>(providers);
        providers.values().removeIf(provider -> !provider.isThere());
        providers.forEach((key, provider) -> {
            require(KEY.matcher(key).matches(), key, "its key is of small letters, 20 at most");
            require(!provider.name.isBlank(), key, "it has no name");
            require(!provider.clientSecret.isBlank(), key, "its client has no secret");
            require(isSafe(provider.issuer), key, "its issuer begins with https:// and has no slash at its end");
        });
    }

    private static void require(boolean right, String key, String sentence) {
        if (!right) {
            throw new IllegalArgumentException("thinkuknow.identity.providers.%s: %s".formatted(key, sentence));
        }
    }

    /** Whether what is said there can be read by nobody on the way. What never leaves this machine need not be encrypted. */
    static boolean isSafe(String address) {
        try {
            var parts = URI.create(address);
            return parts.getHost() != null
                    && parts.getRawUserInfo() == null
                    && !address.endsWith("/")
                    && ("https".equals(parts.getScheme())
                            || "http".equals(parts.getScheme()) && THIS_MACHINE.contains(parts.getHost()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    Optional<Provider> of(String key) {
        return Optional.ofNullable(providers.get(key));
    }

    List<String> keys() {
        return List.copyOf(providers.keySet());
    }
}
