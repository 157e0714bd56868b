package org.thinkuknow.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.account.Role;
import org.thinkuknow.shell.SignInAgain;
import org.thinkuknow.support.JustNow;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Each grave step in the running application, for whoever has just signed in and for whoever has not (decision 0122). */
class GraveStepsIT extends RunningApplication {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("asking")
    void itIsNotTakenForAScreenThatSomebodyFindsOpen(ServiceMethod service) {
        for (var role : GuardedServices.meantFor(service)) {
            var who = new TestingAuthenticationToken("grave-test", "", "ROLE_" + role.name());
            assertThat(isAsked(service, JustNow.before(Duration.ofMinutes(16), who)))
                    .as("%s as %s, a while ago", service, role)
                    .isTrue();
            assertThat(isAsked(service, who))
                    .as("%s as %s, never", service, role)
                    .isTrue();
            assertThat(isAsked(service, JustNow.before(Duration.ofMinutes(14), who)))
                    .as("%s as %s, just now", service, role)
                    .isFalse();
        }
    }

    /** Nobody learns by a sign-in which steps there are. */
    @ParameterizedTest
    @MethodSource("asking")
    void whoeverMayNotIsRefusedBeforeTheyAreAsked(ServiceMethod service) {
        for (var role : Role.values()) {
            if (!GuardedServices.meantFor(service).contains(role)) {
                var who = new TestingAuthenticationToken("grave-test", "", "ROLE_" + role.name());
                assertThat(answer(service, JustNow.before(Duration.ofMinutes(16), who)))
                        .as("%s as %s", service, role)
                        .containsInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private boolean isAsked(ServiceMethod service, Authentication who) {
        return answer(service, who).filter(SignInAgain.class::isInstance).isPresent();
    }

    /** What a step is refused with; whatever happens behind that is taken back. */
    private Optional<Throwable> answer(ServiceMethod service, Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
        var arguments = Arrays.stream(service.method().getParameterTypes())
                .map(Anything::ofType)
                .toArray();
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                service.method().invoke(application.getBean(service.bean()), arguments);
                return Optional.<Throwable>empty();
            } catch (InvocationTargetException e) {
                return Optional.ofNullable(e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static List<ServiceMethod> asking() {
        return GraveStepsTest.asking();
    }
}
