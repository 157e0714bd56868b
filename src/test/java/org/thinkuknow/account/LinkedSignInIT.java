package org.thinkuknow.account;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;

import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** Which account a sign-in at school opens is for its owner to say, and for nobody else. */
@Tag("long")
class LinkedSignInIT extends AtSchool {

    @Test
    void aLinkIsMadeByItsOwnerAloneAndIsGoneWhenTheyRemoveIt() {
        var back = backFrom(ada, "/account/sign-on/with/school", atSchool);
        var other = name();
        Acting.ADMIN.run(() -> staff.open(new NewAccount(other, "Eve Tester", HANDED, Set.of(Role.TEACHER))));
        ada.signIn(username, OWN);
        ada.post("/account/code", Map.of("code", code(), "_csrf", ada.tokenOf("/account/code")));
        assertThat(location(ada.get(back))).isEqualTo("/account/sign-on");
        ada.comeIn(other, HANDED, OWN);
        assertThat(location(ada.get("/account/sign-on")))
                .as("another in the same browser")
                .isEqualTo("/account");
        ada.post("/account/sign-on", Map.of("_csrf", ada.tokenOf("/account")));
        assertThat(linked(other)).isZero();
        assertThat(ada.get("/account").body()).contains("Nothing was linked. Please begin again.");
        assertThat(location(ada.get("/account/sign-on/with/school")))
                .as("without a second factor")
                .isEqualTo("/account");
        assertThat(ada.get("/account").body()).contains("Please add a passkey or an app for codes first.");
    }

    private int linked(String name) {
        return database.sql("select count(*) from account_identity where username = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    @Test
    void oneIdentityOpensOneAccountAndGoesWithALinkThatIsRemoved() {
        link();
        var first = ada;
        ada = visitor();
        var eve = name();
        Acting.ADMIN.run(() -> staff.open(new NewAccount(eve, "Eve Tester", HANDED, Set.of(Role.TEACHER))));
        ada.comeIn(eve, HANDED, OWN);
        addApp(eve);
        link();
        assertThat(ada.get("/account").body()).contains("Nothing was linked: that sign-in opens an account already");
        assertThat(linked(eve)).isZero();
        first.post("/account/sign-on/remove", Map.of("provider", "school", "_csrf", first.tokenOf("/account")));
        assertThat(linked(username)).isZero();
        assertThat(location(signIn(visitor()))).isEqualTo("/sign-in?unlinked");
        assertThat(audit.of(username)).extracting(Recorded::act).contains("removed another sign-in");
    }

    @Test
    void anAccountThatIsSwitchedOffOrOfAnOfficerOpensForNoOtherSignIn() {
        link();
        var open = visitor();
        signIn(open);
        open.post("/account/code", Map.of("code", code(), "_csrf", open.tokenOf("/account/code")));
        Acting.ADMIN.run(() -> staff.setRoles(username, Set.of(Role.TEACHER, Role.OFFICER)));
        assertThat(location(open.get("/teach"))).as("in an open session").isEqualTo("/sign-in?own");
        assertThat(location(signIn(visitor()))).isEqualTo("/sign-in?shut");
        Acting.ADMIN.run(() -> staff.setRoles(username, Set.of(Role.TEACHER)));
        assertThat(location(signIn(visitor()))).as("the contrast").isEqualTo("/staff");
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        assertThat(location(signIn(visitor()))).isEqualTo("/sign-in?shut");
        assertThat(audit.of(username)).extracting(Recorded::act).contains("failed to sign in");
    }

    @Test
    void aNewWayInEndsItsSessionsAndTakesTheLinkAway() {
        link();
        var open = visitor();
        signIn(open);
        database.sql("insert into account_recovery (username, asked_by, asked_at, agreed_by) values (?, 'demo-admin', "
                        + "utc_timestamp(6) - interval 25 hour, 'demo-admin')")
                .param(username)
                .update();
        Acting.ADMIN.run(() -> recoveries.give(username));
        assertThat(location(open.get("/staff"))).startsWith("/sign-in");
        assertThat(location(signIn(visitor()))).isEqualTo("/sign-in?unlinked");
    }

    @Test
    void whoHasNeitherPasskeyNorAppAnyMoreComesInWithThePassword() {
        link();
        ada.post("/account/app/remove", Map.of("_csrf", ada.tokenOf("/account")));
        var visitor = visitor();
        assertThat(location(signIn(visitor))).isEqualTo("/staff");
        assertThat(location(visitor.get("/staff"))).isEqualTo("/sign-in?own");
        assertThat(location(visitor.get("/teach"))).startsWith("/sign-in");
    }

    @Test
    void nothingIsChangedByWhomAnotherOrganisationHasLetIn() {
        link();
        var visitor = visitor();
        signIn(visitor);
        visitor.post("/account/code", Map.of("code", code(), "_csrf", visitor.tokenOf("/account/code")));
        assertThat(location(visitor.get("/account/sign-on/with/school"))).isEqualTo("/account");
        visitor.post("/account/sign-on/remove", Map.of("provider", "school", "_csrf", visitor.tokenOf("/account")));
        assertThat(linked(username)).isOne();
        visitor.post("/account/app/remove", Map.of("_csrf", visitor.tokenOf("/account")));
        assertThat(database.sql("select count(*) from account_code_app where username = ?")
                        .param(username)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void thePagesOfItAreForEverybodyAndOnEachScreen() {
        link();
        try (var browser = Browser.open()) {
            browser.go(address("/sign-in"));
            assertThat(browser.find("#with-school").getText()).isEqualTo("Sign in with Beech School");
            assertThat(browser.find("#with-school").getSize().getHeight()).isGreaterThanOrEqualTo(44);
            look(browser, "sign-in-with");
            browser.find("#username").sendKeys(username);
            browser.find("#password").sendKeys(OWN);
            browser.find("button[type=submit]").click();
            browser.await(() -> browser.path().equals("/account/code"));
            look(browser, "one-more-step");
            browser.find("#code").sendKeys(code());
            browser.find("main button[type=submit]").click();
            browser.await(() -> browser.path().startsWith("/teach"));
            browser.go(address("/account"));
            assertThat(browser.find("#my-sign-ons").getText()).contains("Beech School", "Linked on");
            look(browser, "sign-ons");
            browser.find("#link-gone").click();
            browser.await(() -> browser.text().contains("is not responding at the moment"));
            assertThat(browser.path()).isEqualTo("/account");
        }
    }

    private static void look(Browser browser, String name) {
        Looks.right(browser, name);
    }
}
