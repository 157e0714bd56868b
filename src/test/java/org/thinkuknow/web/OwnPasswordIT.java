package org.thinkuknow.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnPasswords;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Visitor.location;

/** A password is its owner's alone, and another one ends what began with the one before. */
class OwnPasswordIT extends RunningApplication {

    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final String NEXT = "once again three words";

    @Autowired
    private Staff staff;

    @Autowired
    private OwnPasswords passwords;

    @Autowired
    private Audit audit;

    private final String username = "own-" + UUID.randomUUID().toString().substring(0, 12);

    private Visitor ada;

    @BeforeEach
    void anAccountIsOpened() {
        ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, EnumSet.allOf(Role.class))));
        ada = new Visitor(address(""));
    }

    @Test
    void nothingElseOpensBeforeTheOwnerHasChosenTheirOwn() {
        ada.signIn(username, HANDED);
        assertThat(ada.get("/account").body()).contains("Somebody else set the password", "Choose your password");
        assertThat(Route.ALL.stream()
                        .filter(route -> !route.everybody() && !route.path().startsWith("/account")))
                .hasSizeGreaterThan(80)
                .allSatisfy(route -> assertThat(location(ada.get(route.path())))
                        .as(route.path())
                        .isEqualTo("/account"));
        assertThat(ada.post("/?v-r=uidl&v-uiId=0", Map.of()).statusCode())
                .as("a request of Flow")
                .isEqualTo(403);
        assertThat(location(ada.get("/?v-r=init&location=triage"))).isEqualTo("/account");
        assertThat(ada.get("/styles/tokens.css").statusCode()).isEqualTo(200);
        assertThat(ada.get("/report").statusCode()).isEqualTo(200);
        assertThat(location(ada.changePassword(HANDED, OWN))).isEqualTo("/account?changed");
        assertThat(ada.get("/account?changed").body())
                .contains("Your password has been changed", "Change your password")
                .doesNotContain("Somebody else set");
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasToChooseCanAlsoGo() {
        ada.signIn(username, HANDED);
        ada.post("/logout", Map.of("_csrf", ada.tokenOf("/account")));
        assertThat(location(ada.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void anotherPasswordEndsEveryOtherSessionAndTheOldPassword() {
        ada.comeIn(username, HANDED, OWN);
        var elsewhere = new Visitor(address("")).signIn(username, OWN);
        assertThat(elsewhere.get("/triage").statusCode()).isEqualTo(200);
        var before = ada.cookies().toString();
        assertThat(location(ada.changePassword(OWN, NEXT))).isEqualTo("/account?changed");
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
        assertThat(ada.cookies().toString()).as("another session").isNotEqualTo(before);
        assertThat(elsewhere.post("/?v-r=uidl&v-uiId=0", Map.of()).statusCode()).isEqualTo(403);
        assertThat(location(elsewhere.get("/triage"))).isEqualTo("/sign-in");
        assertThat(location(elsewhere.trySignIn(username, OWN))).isEqualTo("/sign-in?error");
        new Visitor(address("")).signIn(username, NEXT);
        assertThat(audit.of(username))
                .filteredOn(line -> line.act().equals("changed password"))
                .hasSize(2)
                .extracting(Recorded::who)
                .containsOnly(username);
    }

    @ParameterizedTest
    @CsvSource({
        "not my password, once again three words, once again three words, not your current password",
        "three other words, once again three words, once again two words, not the same both times",
        "three other words, three other words, three other words, the password that you have",
        "three other words, short, short, at least 12 characters",
        "three other words, password1234, password1234, easy to guess",
        "three other words, ada tester 1987, ada tester 1987, somebody who knows you"
    })
    void whatCannotBeIsSaidAndNothingChanges(String old, String wanted, String again, String why) {
        ada.comeIn(username, HANDED, OWN);
        var answer = ada.post(
                "/account/password",
                Map.of("old", old, "password", wanted, "again", again, "_csrf", ada.tokenOf("/account")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why).doesNotContain(wanted);
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
        new Visitor(address("")).signIn(username, OWN);
    }

    @Test
    void aForgedChangeIsRefused() {
        ada.comeIn(username, HANDED, OWN);
        assertThat(ada.post("/account/password", Map.of("old", OWN, "password", NEXT, "again", NEXT))
                        .statusCode())
                .isEqualTo(403);
        new Visitor(address("")).signIn(username, OWN);
    }

    @Test
    void ofTwoChangesAtOnceOneCounts() {
        ada.comeIn(username, HANDED, OWN);
        var other = new Visitor(address("")).signIn(username, OWN);
        var ended = AtOnce.run(() -> ada.changePassword(OWN, NEXT), () -> other.changePassword(OWN, NEXT + "!"));
        assertThat(ended)
                .extracting(each -> each.result().map(Visitor::location).orElse(""))
                .containsOnlyOnce("/account?changed");
        assertThat(ended.stream().flatMap(each -> each.result().stream()))
                .extracting(HttpResponse::statusCode)
                .isSubsetOf(302, 422);
    }

    @Test
    void aOneTimePasswordEndsTheOldOneAndOpensTheOwnAccountAlone() {
        ada.comeIn(username, HANDED, OWN);
        var given = ADMIN.get(() -> passwords.give(username));
        assertThat(location(ada.get("/triage"))).isEqualTo("/sign-in");
        assertThat(location(ada.trySignIn(username, OWN))).isEqualTo("/sign-in?error");
        ada.signIn(username, given);
        assertThat(location(ada.get("/triage"))).isEqualTo("/account");
        assertThat(location(ada.changePassword(given, NEXT))).isEqualTo("/account?changed");
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
        assertThat(audit.of(username)).anySatisfy(line -> {
            assertThat(line.who()).isEqualTo(ADMIN.username());
            assertThat(line.act()).isEqualTo("gave a one-time password");
            assertThat(line.detail()).doesNotContain(given);
        });
    }

    @Test
    void thePasswordsOfTheDemoStayAsTheyWerePrinted() {
        ada.signIn("demo-analyst", Visitor.DEMO_PASSWORD);
        assertThat(ada.changePassword(Visitor.DEMO_PASSWORD, NEXT).body()).contains("stays as it was printed");
        assertThatThrownBy(() -> ADMIN.get(() -> passwords.give("demo-analyst")))
                .isInstanceOf(NewAccount.Refused.class);
        new Visitor(address("")).signIn("demo-analyst", Visitor.DEMO_PASSWORD);
    }

    @Test
    void anAdministratorGivesThemselvesNone() {
        assertThatThrownBy(() -> ADMIN.get(() -> passwords.give(ADMIN.username())))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("Your account");
    }
}
