package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.thinkuknow.account.NotProven.Why;
import org.thinkuknow.account.ProviderDirectory.Away;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets in whoever a provider knows and whose owner has linked that identity, as the same person that a password lets in. It makes no
 * account, looks at nobody's e-mail address, and is one factor (decision 0117).
 */
@Component
class ProviderSignIn {

    private static final Set<String> TURNED_BACK = Set.of("access_denied", "consent_required", "login_required");

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final ProviderDirectory directory;
    private final LinkedIdentities identities;
    private final SignIn accounts;
    private final ApplicationEventPublisher events;
    private final OidcAuthorizationCodeAuthenticationProvider proof;
    private final AccountStatusUserDetailsChecker checker = new AccountStatusUserDetailsChecker();

    ProviderSignIn(
            ProviderDirectory directory,
            ProviderConnection connection,
            LinkedIdentities identities,
            SignIn accounts,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.identities = identities;
        this.accounts = accounts;
        this.events = events;
        proof = new OidcAuthorizationCodeAuthenticationProvider(
                connection.forTokens(), told -> new DefaultOidcUser(List.of(), told.getIdToken()));
        proof.setJwtDecoderFactory(client -> {
            try {
                return directory.of(client.getRegistrationId()).tokens();
            } catch (Away e) {
                throw new NotProven(Why.AWAY, e);
            }
        });
    }

    /**
     * Signs somebody in.
     *
     * @param asked what this browser had asked; empty if nothing
     * @throws NotProven if it comes to nothing; noted as a sign-in that failed, unless they turned back or the provider is away
     */
    Authentication signIn(Optional<OAuth2AuthorizationRequest> asked, HttpServletRequest request) {
        try {
            var who = prove(asked.orElseThrow(() -> new NotProven(Why.UNPROVEN, null)), request);
            return enter(who, identities.ownerOf(who).orElseThrow(() -> new NotProven(Why.UNLINKED, null)));
        } catch (NotProven e) {
            if (e.why() == Why.UNPROVEN || e.why() == Why.UNLINKED) {
                note("", e);
            }
            throw e;
        }
    }

    private Authentication enter(ProvenIdentity who, String username) {
        try {
            var user = accounts.loadUserByUsername(username);
            checker.check(user);
            if (PasskeyPolicy.isPasskeyOnly(user.getAuthorities())) {
                throw new BadCredentialsException("Their roles need a passkey");
            }
            if (user instanceof CredentialsContainer hashed) {
                hashed.eraseCredentials();
            }
            identities.used(who);
            var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
            authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));
            return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        } catch (UsernameNotFoundException | AccountStatusException | BadCredentialsException e) {
            var refused = new NotProven(Why.SHUT, e);
            note(username, refused);
            throw refused;
        }
    }

    private void note(String username, NotProven why) {
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                UsernamePasswordAuthenticationToken.unauthenticated(username, ""), why));
    }

    /**
     * Who somebody is at a provider.
     *
     * @throws NotProven if that is not proven
     */
    ProvenIdentity prove(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var key = request.getServletPath().substring(ProviderReturn.PATH.length());
        var error = request.getParameter(OAuth2ParameterNames.ERROR);
        var code = request.getParameter(OAuth2ParameterNames.CODE);
        if (error != null) {
            throw new NotProven(TURNED_BACK.contains(error) ? Why.CANCELLED : Why.AWAY, null);
        }
        if (code == null || !key.equals(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            throw new NotProven(Why.UNPROVEN, null);
        }
        try {
            var answer = OAuth2AuthorizationResponse.success(code)
                    .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                    .state(request.getParameter(OAuth2ParameterNames.STATE))
                    .build();
            var proven = proof.authenticate(new OAuth2LoginAuthenticationToken(
                    directory.of(key).client(), new OAuth2AuthorizationExchange(asked, answer)));
            var who = (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(proven).getPrincipal());
            return ProvenIdentity.of(key, who.getIdToken());
        } catch (Away e) {
            throw new NotProven(Why.AWAY, e);
        } catch (OAuth2AuthenticationException e) {
            log(key, e.getError().getErrorCode());
            throw new NotProven(isAway(e) ? Why.AWAY : Why.UNPROVEN, e);
        }
    }

    /** For whoever runs this, who may have given a wrong secret. The code may be the provider's, so only one of a known form is written. */
    private static void log(String key, String code) {
        log.warn(
                "A sign-in through {} came to nothing: {}",
                key,
                CODE.matcher(code).matches() ? code : "another code");
    }

    private static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ResourceAccessException.class::isInstance);
    }
}
