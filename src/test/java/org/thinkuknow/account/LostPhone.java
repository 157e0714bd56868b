package org.thinkuknow.account;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** A teacher with an app for codes, and a second administrator whom no other has made. */
abstract class LostPhone extends RunningApplication {

    static final String HANDED = "three words here";
    static final String OWN = "three other words";

    @Autowired
    Staff staff;

    @Autowired
    Recoveries recoveries;

    @Autowired
    JdbcClient database;

    final String username = "lost-" + UUID.randomUUID().toString().substring(0, 12);
    final Acting second = new Acting("admin-" + username, "ADMIN");
    Visitor ada;

    @Autowired
    private OpeningCodes codes;

    @Autowired
    private WayBack wayBack;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aTeacherHasAnAppForCodes() {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.TEACHER))));
        wayBack.open(codes.make(second.username()), WayBack.administrator(second.username(), "Grace Tester", OWN));
        ada = new Visitor(address("")).comeIn(username, HANDED, OWN);
        ada.get("/account/app");
        assertThat(location(ada.post("/account/app", Map.of("code", code(-1), "_csrf", ada.tokenOf("/account/app")))))
                .isEqualTo("/account");
    }

    /** What the app shows, some steps of thirty seconds from now. */
    String code(int away) {
        return CodeAppIT.codeOf(username, away, database, vault, clock);
    }

    void aDayPasses() {
        database.sql("update account_recovery set asked_at = asked_at - interval 1 day where username = ?")
                .param(username)
                .update();
    }
}
