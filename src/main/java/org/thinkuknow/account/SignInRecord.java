package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.session.BrowserWords;

import java.util.Optional;

/**
 * Writes down who has signed in, before they are let in, whose sign-in failed, and who has signed out. What was typed as a name that
 * there is not may be somebody's password, so it is never written.
 */
@Component
class SignInRecord {

    static final String SIGNED_IN = "signed in";
    static final String BY_PASSKEY = "signed in with a passkey";
    static final String BY_PROVIDER = "signed in through another organisation";
    static final String FAILED = "failed to sign in";
    private static final String UNKNOWN_NAME = "an unknown name";

    private final AccountRepository accounts;
    private final OwnSignIns signIns;
    private final PasskeyRows passkeys;
    private final Audit audit;

    SignInRecord(AccountRepository accounts, OwnSignIns signIns, PasskeyRows passkeys, Audit audit) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    void signedIn(InteractiveAuthenticationSuccessEvent signIn) {
        var who = signIn.getAuthentication().getName();
        request().ifPresent(request -> signIns.lastHere(who).ifPresent(last -> last.keepIn(request.getSession())));
        if (SecondFactorFirst.hasShownOne(signIn.getAuthentication())) {
            audit.recordAs(who, BY_PASSKEY, who, browser());
        } else if (SecondFactorFirst.isByProvider(signIn.getAuthentication())) {
            audit.recordAs(who, BY_PROVIDER, who, browser());
        } else {
            audit.recordAs(who, SIGNED_IN, who, browser());
        }
    }

    /** Who it was nobody knows: whoever has the name, or whoever guesses. */
    @EventListener
    @Transactional
    void failed(AbstractAuthenticationFailureEvent failure) {
        var whose = named(failure.getAuthentication()).orElse(UNKNOWN_NAME);
        audit.recordAs(Audit.NOBODY, FAILED, whose, browser());
    }

    private Optional<String> named(Authentication tried) {
        return tried instanceof WebAuthnAuthenticationRequestToken passkey
                ? passkeys.ownerOf(passkey.getWebAuthnRequest().getPublicKey().getRawId())
                : NewAccount.usernameIn(tried.getName())
                        .flatMap(accounts::findById)
                        .map(account -> account.member().username());
    }

    /** By its kind and in words; from where, nobody writes down. */
    @EventListener
    @Transactional
    void changed(CircumstancesOfNow.Changed circumstances) {
        var who = circumstances.username();
        switch (circumstances.what()) {
            case BROWSER -> audit.recordAs(who, "was used from another browser", who, browser());
            case NETWORK -> audit.recordAs(who, "came into another network", who, browser());
        }
    }

    @EventListener
    @Transactional
    void signedOut(LogoutSuccessEvent signOut) {
        var who = signOut.getAuthentication().getName();
        audit.recordAs(who, "signed out", who, "");
    }

    private static String browser() {
        return request()
                .map(request -> request.getHeader(HttpHeaders.USER_AGENT))
                .map(BrowserWords::of)
                .orElse("");
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(ServletRequestAttributes::getRequest);
    }
}
