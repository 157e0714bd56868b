package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.thinkuknow.centre.AddressRule.anyOf;
import static org.thinkuknow.centre.AddressRule.everybody;
import static org.thinkuknow.centre.AddressRule.everybodyReads;
import static org.thinkuknow.centre.AddressRule.everybodyWrites;
import static org.thinkuknow.centre.AddressRule.signedIn;

class AddressesTest {

    private static final AddressRule ROOM = anyOf("/room/**", "OFFICER");
    private static final AddressRule LOAD = anyOf("/room/load", "SUPERVISOR");

    @Test
    void theMostSpecificRuleDecidesWhicheverModuleBroughtIt() {
        for (var addresses : List.of(named(ROOM, LOAD), named(LOAD, ROOM))) {
            assertThat(addresses.all()).containsExactly(LOAD, ROOM);
            assertThat(addresses.of(asked("/room/load"))).contains(LOAD);
            assertThat(addresses.of(asked("/room/other"))).contains(ROOM);
            assertThat(addresses.of(asked("/room"))).contains(ROOM);
        }
    }

    @Test
    void aSlashAtTheEndChangesNothing() {
        assertThat(named(ROOM, LOAD).of(asked("/room/load/"))).contains(LOAD);
        assertThat(named(everybody("/")).of(asked("/"))).contains(everybody("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rooms", "/other/room", "/Room"})
    void whatNobodyNamedHasNoRule(String path) {
        assertThat(named(ROOM, LOAD).of(asked(path))).isEmpty();
    }

    @Test
    void aRuleInsideTheAddressesOfAPlainPageIsNotServedAsOne() {
        var addresses = named(everybodyWrites("/report/**"), anyOf("/report/desk", "OFFICER"));
        var writing = addresses.withPage(AddressRule.Page.WRITING);
        assertThat(writing.matches(asked("/report/more"))).isTrue();
        assertThat(writing.matches(asked("/report/desk"))).isFalse();
        assertThat(addresses.withPage(AddressRule.Page.APPLICATION).matches(asked("/report/desk")))
                .isTrue();
    }

    @Test
    void twoModulesMaySayTheSameOfAPatternAndNeverDifferentThings() {
        assertThat(named(signedIn("/staff/{name}"), signedIn("/staff/{other}")).all())
                .hasSize(1);
        for (var other : List.of(everybody("/staff/{x}"), anyOf("/staff/{x}", "ADMIN"), everybodyReads("/staff/{x}"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> named(signedIn("/staff/{name}"), other))
                    .withMessageContaining("/staff/{name}")
                    .withMessageContaining("/staff/{x}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/**", "/*", "/{any}/page", "room", "//room"})
    void aRuleClaimsNothingThatAllModulesShare(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> everybody(pattern));
    }

    @Test
    void aRuleWithoutARoleIsNoRuleForRoles() {
        assertThatIllegalArgumentException().isThrownBy(() -> anyOf("/room"));
    }

    private static Addresses named(AddressRule... rules) {
        return new Addresses(
                Stream.of(rules).<AddressRules>map(rule -> () -> List.of(rule)).toList());
    }

    private static MockHttpServletRequest asked(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
