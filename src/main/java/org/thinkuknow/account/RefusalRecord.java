package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;
import org.thinkuknow.limits.Allowances;

/**
 * Writes down that somebody who is signed in tried what their roles do not open: somebody who tries doors is seen. It says which door, as
 * its module names it, and nothing of what was looked for behind it; somebody who tries very many is noted some times a minute.
 */
@Component
class RefusalRecord {

    static final String REFUSED = "was refused";
    static final int AT_ONCE = 10;
    private static final int PER_MINUTE = 5;

    private final Audit audit;
    private final Addresses addresses;
    private final Allowances allowances;

    RefusalRecord(Audit audit, Addresses addresses, Allowances allowances) {
        this.audit = audit;
        this.addresses = addresses;
        this.allowances = allowances;
    }

    /** What was tried is undone with its transaction, that it was tried is not. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(AuthorizationDeniedEvent<?> refusal) {
        var who = name(refusal.getAuthentication().get());
        var door = door(refusal.getObject());
        if (who != null && door != null && allowances.secondsToWait("refusals", who, AT_ONCE, PER_MINUTE) == 0) {
            audit.recordAs(who, REFUSED, who, door);
        }
    }

    private static @Nullable String name(@Nullable Authentication who) {
        return who == null || who instanceof AnonymousAuthenticationToken ? null : who.getName();
    }

    private @Nullable String door(@Nullable Object tried) {
        return switch (tried) {
            case HttpServletRequest request ->
                addresses.of(request).map(AddressRule::pattern).orElse(null);
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + ", "
                        + call.getMethod().getName();
            case null, default -> null;
        };
    }
}
