package org.thinkuknow.web;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

class EveryRouteIT extends RunningApplication {

    private static final Map<Role, String> DESKS = Map.ofEntries(
            Map.entry(Role.OFFICER, "/triage"),
            Map.entry(Role.SUPERVISOR, "/triage"),
            Map.entry(Role.TEACHER, "/teach"),
            Map.entry(Role.ADMIN, "/admin"),
            Map.entry(Role.EDUCATOR, "/visits"),
            Map.entry(Role.ANALYST, "/statistics"),
            Map.entry(Role.OFFENDER_MANAGER, "/offenders"),
            Map.entry(Role.SAFEGUARDING_LEAD, "/safeguarding"),
            Map.entry(Role.HEAD, "/head"),
            Map.entry(Role.CHAIR, "/chair"),
            Map.entry(Role.TRUST_LEAD, "/trust"));
    private static final List<Route> ROUTES = Route.ALL;
    private static final List<Route> PLAIN_PAGES = Route.ALL.stream()
            .filter(route -> route.path().matches("/(report|leave|referral|ask|help|privacy|accessibility|join).*"))
            .toList();
    private static final Map<Role, Visitor> STAFF = new EnumMap<>(Role.class);

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void everybodySignsInOnce() {
        if (STAFF.isEmpty()) {
            for (var role : Role.values()) {
                STAFF.put(
                        role,
                        new Visitor(address(""))
                                .signIn(
                                        "demo-"
                                                + role.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        Visitor.DEMO_PASSWORD));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyRouteAndRole")
    void whoIsSignedInOpensWhatTheirRoleMay(Route route, Role role) {
        var status = STAFF.get(role).get(route.path()).statusCode();
        assertThat(status).isEqualTo(route.roles().contains(role) ? route.answer() : 403);
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void whoIsNotSignedInOpensWhatIsForEverybodyAndIsAskedToSignInElsewhere(Route route) {
        var answer = new Visitor(address("")).get(route.path());
        assertThat(answer.statusCode()).isEqualTo(route.everybody() ? route.answer() : 302);
        if (!route.everybody()) {
            assertThat(location(answer)).isEqualTo("/sign-in");
        }
    }

    @Test
    void anAddressWithoutAPageIsAKindPageBeforeAnyScript() {
        assertThat(new Visitor(address("")).get("/no-such-page").body())
                .contains("We cannot find that page", "0800 1111");
    }

    @ParameterizedTest
    @FieldSource("PLAIN_PAGES")
    void aPlainPageSetsNoCookieForAnybody(Route route) {
        assertThat(new Visitor(address("")).get(route.path()).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(STAFF.get(Role.OFFICER).get(route.path()).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsSentToItsDesk(Role role) {
        assertThat(location(STAFF.get(role).get("/staff"))).isEqualTo(DESKS.getOrDefault(role, "/staff/room"));
    }

    @Test
    void noRouteOfFlowIsMissingFromTheTable() {
        var registry = ApplicationRouteRegistry.getInstance(
                new VaadinServletContext(application.getBean(ServletContext.class)));
        assertThat(registry.getRegisteredRoutes())
                .extracting(RouteData::getTemplate)
                .hasSizeGreaterThanOrEqualTo(4)
                .isSubsetOf(Route.templates());
    }

    @Test
    void noHandlerIsMissingFromTheTable() {
        var patterns = application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .distinct();
        assertThat(patterns.filter(pattern -> !pattern.equals("/error")))
                .hasSizeGreaterThanOrEqualTo(7)
                .isSubsetOf(Route.templates());
    }

    private static Stream<Arguments> everyRouteAndRole() {
        return Route.ALL.stream().flatMap(route -> Arrays.stream(Role.values()).map(role -> Arguments.of(route, role)));
    }
}
