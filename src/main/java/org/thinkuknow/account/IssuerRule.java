package org.thinkuknow.account;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Of whom a token has to be. Microsoft has one address for all organisations, whose tokens are each of the organisation's own issuer: the
 * address names it as {@code {tenantid}}, the token as {@code tid}.
 *
 * @param issuer as the provider says it of itself
 */
record IssuerRule(String issuer) implements OAuth2TokenValidator<Jwt> {

    private static final String PLACE = "{tenantid}";
    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whether what a provider says of itself is what the settings say. */
    boolean isOf(String configured) {
        var parts = issuer.split(Pattern.quote(PLACE), -1);
        return parts.length == 1
                ? issuer.equals(configured)
                : parts.length == 2
                        && configured.startsWith(parts[0])
                        && configured.endsWith(parts[1])
                        && configured.length() > issuer.length() - PLACE.length()
                        && !configured
                                .substring(parts[0].length(), configured.length() - parts[1].length())
                                .contains("/");
    }

    /** Whether it stands for many issuers, so that none can be compared as it is. */
    boolean isForMany() {
        return issuer.contains(PLACE);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return expected(token)
                        .filter(it -> it.equals(token.getClaimAsString("iss")))
                        .isPresent()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_issuer"));
    }

    private Optional<String> expected(Jwt token) {
        return isForMany()
                ? Optional.ofNullable(token.getClaimAsString("tid"))
                        .filter(tenant -> TENANT.matcher(tenant).matches())
                        .map(tenant -> issuer.replace(PLACE, tenant))
                : Optional.of(issuer);
    }
}
