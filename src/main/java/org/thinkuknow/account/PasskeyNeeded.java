package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * Refuses a sign-in with the right password before there is a session, where a passkey is needed and the account has one: whoever has
 * guessed the password is not known to have been here, and what was open before in the same browser stays nobody's.
 */
class PasskeyNeeded implements SessionAuthenticationStrategy {

    private final PasskeyPolicy policy;
    private final AccountRepository accounts;
    private final PasskeyRows passkeys;
    private final ApplicationEventPublisher events;

    PasskeyNeeded(
            PasskeyPolicy policy, AccountRepository accounts, PasskeyRows passkeys, ApplicationEventPublisher events) {
        this.policy = policy;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.events = events;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (policy.isRequired()
                && !SecondFactorFirst.hasShownOne(who)
                && accounts.findById(who.getName())
                        .filter(account -> policy.asks(account.member().roles()))
                        .isPresent()
                && passkeys.someOf(who.getName())) {
            var refused = new SessionAuthenticationException("A passkey is needed");
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(who, refused));
            throw refused;
        }
    }
}
