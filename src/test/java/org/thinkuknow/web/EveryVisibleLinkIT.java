package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every link that somebody can see on their first page leads somewhere when it is pressed, for each role and for nobody. Where the links of
 * all other pages lead, {@link EveryStaffLinkIT} and {@link EveryLinkIT} ask the server.
 */
class EveryVisibleLinkIT extends RunningApplication {

    private static final Map<Role, String> BEGIN = Map.ofEntries(
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

    /** Where a child begins, and where one goes who needs somebody. */
    private static final Set<String> FIRST = Set.of("/", "/report", "/help");

    private static final Set<String> BY_OTHERS = new HashSet<>();

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsSomewhereForEachRole(Role role) {
        var begin = BEGIN.getOrDefault(role, "/staff/room");
        try (var browser = Browser.open()) {
            SignIn.as("demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), browser, address("/sign-in"));
            assertThat(browser.path()).as("where %s arrives", role).isEqualTo(begin);
            browser.find("[popovertarget=account]").click();
            browser.await(() -> browser.find("#sign-out").getText().equals("Sign out"));
            var presser = new Presser(browser, this::address, BY_OTHERS).on(begin);
            assertThat(presser.dead()).as("dead links of %s", role).isEmpty();
            assertThat(BY_OTHERS).as("the brand of a staff page").anyMatch(pressed -> pressed.endsWith(" /"));
            assertThat(presser.pressed()).isGreaterThan(3);
        }
    }

    @Test
    void leadsSomewhereForWhoeverIsNotSignedIn() {
        try (var browser = Browser.open()) {
            var presser = new Presser(browser, this::address, new HashSet<>());
            FIRST.forEach(presser::on);
            assertThat(presser.dead()).as("dead links of public pages").isEmpty();
            assertThat(presser.reached()).contains("/", "/report", "/help", "/help/helplines");
            assertThat(presser.pressed()).isGreaterThan(20);
        }
    }
}
