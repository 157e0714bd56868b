package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Repetitions;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses in which somebody has put anything at all where a reference, a code or a key belongs: not found, never a failure of ours. */
class ForgedAddressIT extends RunningApplication {

    private static final List<String> FORGED =
            List.of("é", "\uD83D\uDE00", "\u202Eא", "' or '1'='1", "A".repeat(200), "%s%d", "-1", "null");
    private static final String PLACE = "\\{[^}]+}|:\\w+\\??";
    private static final Predicate<String> WITH_PLACE = Pattern.compile(PLACE).asPredicate();

    @Test
    void areAnsweredKindlyByEveryHandler() {
        var failures = new TreeSet<String>();
        var people = new EnumMap<Role, Visitor>(Role.class);
        for (var route : forgeable(true)) {
            for (var forged : FORGED) {
                var visitor = route.everybody()
                        ? new Visitor(address(""))
                        : people.computeIfAbsent(
                                route.roles().iterator().next(),
                                role -> new Visitor(address("")).signIn(name(role), Visitor.DEMO_PASSWORD));
                var status = visitor.get(filled(route, forged)).statusCode();
                if (status < 300 || status >= 500) {
                    failures.add("%s with %s: %d".formatted(route.template(), encoded(forged), status));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void areAnsweredKindlyByEveryView() {
        var failures = new TreeSet<String>();
        var byRole = new EnumMap<Role, Set<Route>>(Role.class);
        forgeable(false)
                .forEach(
                        route -> byRole.computeIfAbsent(route.roles().iterator().next(), _ -> new LinkedHashSet<>())
                                .add(route));
        byRole.forEach((role, routes) -> {
            try (var browser = Browser.open().resize(360, 740)) {
                SignIn.as(name(role), browser, address("/sign-in"));
                routes.forEach(route -> some(route).forEach(forged -> {
                    var heading = browser.goToView(address(filled(route, forged)))
                            .find("h1")
                            .getText();
                    if (heading.isBlank() || heading.startsWith("Something went wrong")) {
                        failures.add("%s with %s: %s".formatted(route.template(), encoded(forged), heading));
                    }
                }));
            }
        });
        assertThat(failures).isEmpty();
    }

    /** Letters that no column of references holds, and one more in turn. */
    private static Stream<String> some(Route route) {
        return Stream.concat(
                        Stream.of(FORGED.getFirst()),
                        Repetitions.of(FORGED, route.template().hashCode()))
                .distinct();
    }

    /** One route of each template with a place to fill, of those that are handlers (and begin with a slash) or views. */
    private static List<Route> forgeable(boolean handlers) {
        var found = new LinkedHashMap<String, Route>();
        Route.ALL.stream()
                .filter(route -> route.template().startsWith("/") == handlers && WITH_PLACE.test(route.template()))
                .forEach(route -> found.putIfAbsent(route.template(), route));
        return List.copyOf(found.values());
    }

    private static String filled(Route route, String forged) {
        var path = route.template().replaceAll(PLACE, encoded(forged).replace("$", "\\$"));
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String encoded(String forged) {
        return URLEncoder.encode(forged, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String name(Role role) {
        return "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
