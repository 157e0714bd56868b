package org.thinkuknow.account;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Supplier;

/** Takes steps as somebody of the demo would, through the same guards as everybody. Outside the demo it does not exist. */
@Component
@Profile("demo")
public class DemoSignIn {

    /** Takes a step as somebody with a role who has just signed in, and returns what it gives. */
    public <T> T as(String username, Role role, Supplier<T> step) {
        var before = SecurityContextHolder.getContext();
        var theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                username,
                "",
                List.of(
                        new SimpleGrantedAuthority("ROLE_" + role.name()),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        SecurityContextHolder.setContext(theirs);
        try {
            return step.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
