package org.thinkuknow.web;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.Code;
import org.thinkuknow.web.OpenServices.Caller;
import org.thinkuknow.web.OpenServices.Open;
import org.thinkuknow.web.ServiceMethods.ServiceMethod;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each method of a service that another package can call has a guard, or a reason why it has none. Found in the classes, not in a list. */
@Tag("house")
class ServiceGuardsTest {

    private static final JavaClasses CODE = Code.ours();
    private static final List<ServiceMethod> ALL = ServiceMethods.in(CODE);
    private static final List<Open> OPEN =
            Stream.concat(OpenServices.all().stream(), OpenSeams.among(ALL)).toList();

    @Test
    void whatIsNotGuardedIsOpenOnPurpose() {
        var open = OPEN.stream().map(Open::method).toList();
        assertThat(ALL).hasSizeGreaterThan(300);
        assertThat(unguarded().filter(method -> !open.contains(method)))
                .as(
                        "methods of services without @PreAuthorize; guard them, or say in OpenServices who may call them and why")
                .isEmpty();
    }

    @Test
    void everyReasonIsForAMethodThatThereIsAndThatHasNoGuard() {
        var unguarded = unguarded().toList();
        assertThat(OPEN.stream().map(Open::method).filter(method -> !unguarded.contains(method)))
                .as("gone, or guarded now")
                .isEmpty();
        assertThat(OPEN).extracting(Open::method).doesNotHaveDuplicates();
        assertThat(OPEN).extracting(Open::why).doesNotContain("");
    }

    @Test
    void whatIsOpenForTheInsideIsCalledByNoViewAndNoPage() {
        var inside = OPEN.stream()
                .filter(open -> open.caller() == Caller.INSIDE)
                .map(Open::method)
                .collect(Collectors.toSet());
        assertThat(CODE.stream()
                        .filter(type -> ServiceMethods.isPage(type.getPackageName()))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(call -> call.getTarget() instanceof CodeUnitAccessTarget target
                                && inside.contains(nameOf(target))))
                .as("give it a guard, or say in OpenServices why pages may call it")
                .isEmpty();
    }

    private static String nameOf(CodeUnitAccessTarget target) {
        return "%s.%s(%s)"
                .formatted(
                        target.getOwner().getSimpleName(),
                        target.getName(),
                        target.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.joining(", ")));
    }

    /** As Spring Security decides it, from the annotation alone. */
    @Test
    void everyGuardLetsInTheRolesThatAreMeantAndNobodyElse() {
        for (var service : guarded()) {
            var letIn = Arrays.stream(Role.values())
                    .filter(role -> letsIn(service, "ROLE_" + role.name()))
                    .collect(Collectors.toSet());
            assertThat(letIn)
                    .as("%s, which GuardedServices should mention", service)
                    .isNotEmpty()
                    .isEqualTo(GuardedServices.meantFor(service));
            assertThat(letsIn(service)).as("nobody at %s", service).isFalse();
            assertThat(letsIn(service, "ROLE_ANONYMOUS"))
                    .as("anonymous at %s", service)
                    .isFalse();
            assertThat(letsIn(service, "ROLE_SOMETHING_NEW"))
                    .as("another role at %s", service)
                    .isFalse();
        }
    }

    @Test
    void everyLineOfWhoIsMeantIsForAServiceThatThereIs() {
        var lines = guarded().stream()
                .flatMap(service -> GuardedServices.lineOf(service).stream())
                .toList();
        assertThat(GuardedServices.lines().stream().filter(line -> !lines.contains(line)))
                .as("gone, or without a guard now")
                .isEmpty();
    }

    /** The contrast: without it a search that finds nothing would look like a house in order. */
    @Test
    void aServiceWithoutAGuardIsFound() {
        var found = ServiceMethods.in(
                new ClassFileImporter().importClasses(Unguarded.class, HalfGuarded.class, Hidden.class));
        assertThat(found.stream().filter(service -> service.guard().isEmpty()))
                .extracting(ServiceMethod::toString)
                .containsExactly("HalfGuarded.tells()", "Unguarded.tells(String, int)");
        assertThat(found.stream().filter(service -> service.guard().isPresent()))
                .extracting(ServiceMethod::toString)
                .containsExactly("HalfGuarded.keeps()");
    }

    private static Stream<String> unguarded() {
        return ALL.stream().filter(service -> service.guard().isEmpty()).map(ServiceMethod::toString);
    }

    private static List<ServiceMethod> guarded() {
        return ALL.stream().filter(service -> service.guard().isPresent()).toList();
    }

    private static boolean letsIn(ServiceMethod service, String... authorities) {
        var who = new TestingAuthenticationToken("guards-test", "", authorities);
        who.setAuthenticated(true);
        var decision = new PreAuthorizeAuthorizationManager()
                .authorize(
                        () -> who,
                        new SimpleMethodInvocation(
                                null,
                                service.method(),
                                new Object[service.method().getParameterCount()]));
        return decision != null && decision.isGranted();
    }

    /** As somebody may write it in a hurry. */
    @Service
    public static class Unguarded {
        /** Tells everybody. */
        public void tells(String what, int often) {}

        void stays() {}
    }

    /** One of two is forgotten. */
    @Service
    public static class HalfGuarded {
        /** Keeps it. */
        @PreAuthorize("hasRole('OFFICER')")
        public void keeps() {}

        /** Tells everybody. */
        public void tells() {}
    }

    /** Nobody outside its package can call it. */
    @Service
    static class Hidden {
        public void works() {}
    }
}
