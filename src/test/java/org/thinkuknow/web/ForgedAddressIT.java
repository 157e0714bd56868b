package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses in which somebody has put anything at all where a reference, a code or a key belongs: not found, never a failure of ours. Those
 * of views are in {@link ForgedViewAddressIT}.
 */
class ForgedAddressIT extends RunningApplication {

    static final List<String> FORGED =
            List.of("é", "\uD83D\uDE00", "\u202Eא", "' or '1'='1", "A".repeat(200), "%s%d", "-1", "null");
    static final String PLACE = "\\{[^}]+}|:\\w+\\??";
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

    /** One route of each template with a place to fill, of those that are handlers (and begin with a slash) or views. */
    static List<Route> forgeable(boolean handlers) {
        var found = new LinkedHashMap<String, Route>();
        Route.ALL.stream()
                .filter(route -> route.template().startsWith("/") == handlers && WITH_PLACE.test(route.template()))
                .forEach(route -> found.putIfAbsent(route.template(), route));
        return List.copyOf(found.values());
    }

    static String filled(Route route, String forged) {
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
