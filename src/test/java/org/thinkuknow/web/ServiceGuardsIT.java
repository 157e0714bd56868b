package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views are guarded too; this is about the services alone, whoever calls them, in the running application. Which there are is found
 * in the classes, and {@link ServiceGuardsTest} sees that none is forgotten.
 */
class ServiceGuardsIT extends RunningApplication {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void theRightRolesAreLetInAndNoOther(ServiceMethod service) {
        for (var role : Role.values()) {
            signIn("ROLE_" + role.name());
            assertThat(isRefused(service))
                    .as("%s for %s", service, role)
                    .isEqualTo(!GuardedServices.meantFor(service).contains(role));
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyIsRefused(ServiceMethod service) {
        SecurityContextHolder.clearContext();
        assertThat(isRefused(service)).as("nobody").isTrue();
        signIn("ROLE_ANONYMOUS");
        assertThat(isRefused(service)).as("anonymous").isTrue();
        signIn();
        assertThat(isRefused(service)).as("no role").isTrue();
    }

    /** Whether the guard stops it; whatever happens behind the guard is taken back. */
    private boolean isRefused(ServiceMethod service) {
        var arguments = Arrays.stream(service.method().getParameterTypes())
                .map(type -> Anything.ofType(type))
                .toArray();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                service.method().invoke(application.getBean(service.bean()), arguments);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDeniedException
                        || e.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static void signIn(String... authorities) {
        var who = new TestingAuthenticationToken("guards-test", "", authorities);
        who.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private static List<ServiceMethod> guarded() {
        return ServiceMethods.all().stream()
                .filter(service -> service.guard().isPresent())
                .toList();
    }
}
