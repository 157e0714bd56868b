package org.thinkuknow.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who somebody is at a provider, as it has just proved.
 *
 * @param issuer  of whom the token is; together with the subject it is one person for ever (OpenID Connect Core 1.0, 2)
 * @param shownAs the address by which the person knows that account; shown once, kept nowhere, and nobody is found by it
 */
public record ProvenIdentity(String provider, String issuer, String subject, String shownAs) implements Serializable {

    private static final int LONGEST_SHOWN = 100;

    static ProvenIdentity of(String provider, OidcIdToken token) {
        return new ProvenIdentity(
                provider,
                Objects.requireNonNull(token.getClaimAsString("iss")),
                Objects.requireNonNull(token.getSubject()),
                shown(token.getClaimAsString("email")));
    }

    private static String shown(@Nullable String address) {
        return address == null || address.length() > LONGEST_SHOWN ? "" : address;
    }

    @Override
    public String toString() {
        return "ProvenIdentity[%s]".formatted(provider);
    }
}
