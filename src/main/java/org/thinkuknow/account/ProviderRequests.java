package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.ProviderDirectory.Away;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of a provider, and remembered in the session until the answer comes: it is good for one answer, in the browser that has
 * asked (state), for the token that was asked for (nonce), and nobody else can use the code (PKCE).
 */
@Component
public class ProviderRequests {

    /** Whose account is to be linked; missing where somebody signs in. */
    private static final String LINKS = ProviderRequests.class.getName() + ".links";

    private static final String PROMPT = "prompt";

    private final IdentityProviders providers;
    private final ProviderDirectory directory;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    ProviderRequests(IdentityProviders providers, ProviderDirectory directory) {
        this.providers = providers;
        this.directory = directory;
    }

    /** The names of those there are, by key. */
    public Map<String, String> offered() {
        return providers.providers().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().name(), (one, other) -> one, TreeMap::new));
    }

    /**
     * Begins a sign-in.
     *
     * @param key of a provider that there is
     * @return where the person is to be led; empty if the provider cannot be reached
     */
    public Optional<String> signIn(String key, HttpServletRequest request, HttpServletResponse response) {
        return begin(key, null, request, response);
    }

    /** The same for whoever is signed in and wants to link their account. */
    public Optional<String> link(
            String key, String username, HttpServletRequest request, HttpServletResponse response) {
        return begin(key, username, request, response);
    }

    private Optional<String> begin(
            String key, @Nullable String links, HttpServletRequest request, HttpServletResponse response) {
        try {
            var client = directory.of(key).client();
            var made = Objects.requireNonNull(
                    new DefaultOAuth2AuthorizationRequestResolver(id -> client).resolve(request, key));
            var prompt = providers.of(key).orElseThrow().prompt();
            var whole = OAuth2AuthorizationRequest.from(made)
                    .additionalParameters(more -> {
                        if (!prompt.isBlank()) {
                            more.put(PROMPT, prompt);
                        }
                    })
                    .attributes(kept -> {
                        if (links != null) {
                            kept.put(LINKS, links);
                        }
                    })
                    .build();
            asked.saveAuthorizationRequest(whole, request, response);
            return Optional.of(whole.getAuthorizationRequestUri());
        } catch (Away away) {
            return Optional.empty();
        }
    }

    /** What was asked and is answered now; it is forgotten with this. */
    Optional<OAuth2AuthorizationRequest> answered(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(asked.removeAuthorizationRequest(request, response));
    }

    /** Whose account is to be linked by an answer. */
    static Optional<String> linksTo(OAuth2AuthorizationRequest asked) {
        return Optional.ofNullable(asked.getAttribute(LINKS));
    }
}
