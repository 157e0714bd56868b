package org.thinkuknow.support;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.concurrent.Callable;

/** Somebody of the demo who has just signed in, on the current thread, for one step. */
public record Acting(String username, String role) {

    public static final Acting OFFICER = new Acting("demo-officer", "OFFICER");
    public static final Acting SECOND_OFFICER = new Acting("demo-officer-2", "OFFICER");
    public static final Acting SUPERVISOR = new Acting("demo-supervisor", "SUPERVISOR");
    public static final Acting TEACHER = new Acting("demo-teacher", "TEACHER");
    public static final Acting OTHER_TEACHER = new Acting("other-teacher", "TEACHER");
    public static final Acting LEAD = new Acting("demo-safeguarding-lead", "SAFEGUARDING_LEAD");
    public static final Acting EDUCATOR = new Acting("demo-educator", "EDUCATOR");
    public static final Acting SECOND_EDUCATOR = new Acting("demo-educator-2", "EDUCATOR");
    public static final Acting MANAGER = new Acting("demo-offender-manager", "OFFENDER_MANAGER");
    public static final Acting OTHER_MANAGER = new Acting("demo-offender-manager-2", "OFFENDER_MANAGER");

    public static final Acting ADMIN = new Acting("demo-admin", "ADMIN");

    /** Takes a step and returns what it gives. */
    public <T> T get(Callable<T> step) {
        var before = SecurityContextHolder.getContext();
        var mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(JustNow.signedIn(UsernamePasswordAuthenticationToken.authenticated(
                username, "", AuthorityUtils.createAuthorityList("ROLE_" + role))));
        SecurityContextHolder.setContext(mine);
        try {
            return step.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Takes a step. */
    public void run(Runnable step) {
        get(() -> {
            step.run();
            return true;
        });
    }
}
