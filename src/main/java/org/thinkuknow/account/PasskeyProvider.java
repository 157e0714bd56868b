package org.thinkuknow.account;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

import java.util.ArrayList;

/**
 * Lets in whoever has a passkey, as the same person that a password lets in: an account that is switched off opens for neither, and
 * another password ends the sessions of both. Spring Security's own provider asks for neither.
 */
class PasskeyProvider implements AuthenticationProvider {

    private final WebAuthnRelyingPartyOperations passkeys;
    private final UserDetailsService accounts;
    private final AccountStatusUserDetailsChecker checker = new AccountStatusUserDetailsChecker();

    PasskeyProvider(WebAuthnRelyingPartyOperations passkeys, UserDetailsService accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var request = ((WebAuthnAuthenticationRequestToken) asked).getWebAuthnRequest();
        var owner = owner(request);
        var handle = request.getPublicKey().getResponse().getUserHandle();
        if (handle != null && !handle.equals(owner.getId())) {
            throw new BadCredentialsException("A passkey came with the handle of somebody else");
        }
        var user = accounts.loadUserByUsername(owner.getName());
        checker.check(user);
        var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        if (user instanceof CredentialsContainer hashed) {
            hashed.eraseCredentials();
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private PublicKeyCredentialUserEntity owner(RelyingPartyAuthenticationRequest request) {
        try {
            return passkeys.authenticate(request);
        } catch (DataAccessException e) {
            throw new InternalAuthenticationServiceException("A passkey could not be looked up", e);
        } catch (RuntimeException e) {
            throw new BadCredentialsException("That passkey opens nothing", e);
        }
    }
}
