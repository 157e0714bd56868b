package org.thinkuknow.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Visitor.location;

/** Somebody may do what they may do now, and not what they might when they signed in. */
class RolesOfNowIT extends RunningApplication {

    private static final String HANDED = "three words here";
    private static final String ENDED = "from another browser or by an administrator.";
    private static final String CHANGED = "An administrator has changed what you can do here.";

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private final String username = "roles-" + UUID.randomUUID().toString().substring(0, 12);
    private Visitor ada;

    @BeforeEach
    void anAnalystAndOfficerSignsIn() {
        ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.OFFICER, Role.ANALYST))));
        ada = new Visitor(address("")).comeIn(username, HANDED, Visitor.DEMO_PASSWORD);
    }

    private void have(Role... roles) {
        ADMIN.run(() -> staff.setRoles(username, Set.of(roles)));
    }

    @Test
    void aRoleThatIsAddedWorksAtOnce() {
        assertThat(ada.get("/visits").statusCode()).isEqualTo(403);
        have(Role.OFFICER, Role.ANALYST, Role.EDUCATOR);
        assertThat(ada.get("/visits").statusCode()).isEqualTo(200);
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
        assertThat(ada.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleThatIsTakenAwayEndsWhateverIsOpen() {
        var elsewhere = new Visitor(address("")).signIn(username, Visitor.DEMO_PASSWORD);
        assertThat(elsewhere.get("/triage").statusCode()).isEqualTo(200);
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
        have(Role.ANALYST);
        assertThat(elsewhere.post("/?v-r=uidl&v-uiId=0", Map.of()).statusCode())
                .as("a request of Flow")
                .isEqualTo(403);
        assertThat(location(elsewhere.get("/triage"))).isEqualTo("/sign-in");
        assertThat(location(ada.get("/statistics"))).isEqualTo("/sign-in");
        assertThat(ada.get("/sign-in").body()).contains(ENDED);
        ada.signIn(username, Visitor.DEMO_PASSWORD);
        assertThat(ada.get("/triage").statusCode()).isEqualTo(403);
        assertThat(ada.get("/statistics").statusCode()).isEqualTo(200);
        assertThat(audit.of(username))
                .filteredOn(line -> line.act().equals("changed roles"))
                .singleElement()
                .extracting(Recorded::who, Recorded::detail)
                .containsExactly(ADMIN.username(), "from [analyst, officer] to [analyst]");
    }

    @Test
    void whatDidNotChangeIsNotWrittenDown() {
        have(Role.ANALYST, Role.OFFICER);
        assertThat(audit.of(username)).extracting(Recorded::act).doesNotContain("changed roles");
        assertThat(ada.get("/triage").statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsTakenAwayPastTheApplicationEndsThemWithTheNextStep() {
        database.sql("update account set roles = 'ANALYST' where username = ?")
                .param(username)
                .update();
        assertThat(location(ada.get("/statistics"))).isEqualTo("/sign-in");
        assertThat(ada.get("/sign-in").body()).contains(CHANGED);
        assertThat(ada.get("/sign-in").body()).as("said once").doesNotContain(CHANGED);
    }

    /** Nobody presses anything there. */
    @Test
    void anOpenTabIsLeftByItself() {
        try (var browser = Browser.open()) {
            browser.go(address("/sign-in"));
            browser.find("#username").sendKeys(username);
            browser.find("#password").sendKeys(Visitor.DEMO_PASSWORD);
            browser.find("button[type=submit]").click();
            browser.awaitFlow();
            browser.goToView(address("/statistics"));
            have(Role.OFFICER);
            browser.await(
                    () -> browser.path().equals("/sign-in") && browser.text().contains(ENDED));
        }
    }
}
