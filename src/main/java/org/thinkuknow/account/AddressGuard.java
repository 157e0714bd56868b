package org.thinkuknow.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.Addresses;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/** Lets in whoever the rule of an address names. */
class AddressGuard implements AuthorizationManager<RequestAuthorizationContext> {

    private final Addresses addresses;
    private final Map<AddressRule, AuthorizationManager<RequestAuthorizationContext>> byRule;

    /** @throws IllegalArgumentException if a rule names a role that there is not */
    AddressGuard(Addresses addresses) {
        this.addresses = addresses;
        byRule = addresses.all().stream().collect(Collectors.toMap(Function.identity(), AddressGuard::of));
    }

    /** Whether a module has named what is asked for. */
    boolean isNamed(HttpServletRequest request) {
        return addresses.of(request).isPresent();
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        return addresses
                .of(asked.getRequest())
                .map(rule -> requireNonNull(byRule.get(rule)).authorize(who, asked))
                .orElseGet(() -> new AuthorizationDecision(false));
    }

    private static AuthorizationManager<RequestAuthorizationContext> of(AddressRule rule) {
        if (rule.everybody()) {
            return (who, asked) -> new AuthorizationDecision(true);
        }
        if (rule.roles().isEmpty()) {
            return AuthenticatedAuthorizationManager.authenticated();
        }
        return AuthorityAuthorizationManager.hasAnyAuthority(rule.roles().stream()
                .map(role -> Role.valueOf(role).authority().getAuthority())
                .toArray(String[]::new));
    }
}
