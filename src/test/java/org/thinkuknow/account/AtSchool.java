package org.thinkuknow.account;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** A teacher of a school that has a sign-in of its own. */
abstract class AtSchool extends RunningApplication implements Connected {

    static final int PORT = SCHOOL_PORT;
    static final String HANDED = "three words here";
    static final String OWN = "three other words";
    static final String WITH = "/sign-in/with/school";

    private static SchoolProvider school;

    @Autowired
    Staff staff;

    @Autowired
    Recoveries recoveries;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient database;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    final String username = name();
    final String atSchool = name();
    Visitor ada;

    static String name() {
        return "sso-" + UUID.randomUUID().toString().substring(0, 12);
    }

    @AfterAll
    static void close() {
        if (school != null) {
            school.close();
            school = null;
        }
    }

    @BeforeEach
    void aTeacherHasAPasswordAndAnAppForCodes() {
        if (school == null) {
            school = new SchoolProvider(PORT, address("/sign-in/from/school"));
        }
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.TEACHER))));
        ada = new Visitor(address("")).comeIn(username, HANDED, OWN);
        addApp(username);
    }

    void addApp(String name) {
        var token = ada.tokenOf("/account/app");
        var first = CodeAppIT.codeOf(name, -1, database, vault, clock);
        ada.post("/account/app", Map.of("code", first, "_csrf", token));
        assertThat(ada.get("/account").body()).contains("The app has been added.");
    }

    @AfterEach
    void theSchoolIsHonestAgain() {
        SchoolProvider.honest();
    }

    String code() {
        return CodeAppIT.codeOf(username, 0, database, vault, clock);
    }

    /** Where the school sends whoever begins at an address, as a path of ours. */
    String backFrom(Visitor visitor, String begin, String who) {
        var there = visitor.get(begin).headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith("http://127.0.0.1:" + PORT + "/oauth2/authorize?");
        return SchoolProvider.comeBackFrom(there, who).substring(address("").length());
    }

    HttpResponse<String> signIn(Visitor visitor) {
        return visitor.get(backFrom(visitor, WITH, atSchool));
    }

    void link() {
        var back = ada.get(backFrom(ada, "/account/sign-on/with/school", atSchool));
        assertThat(location(back)).isEqualTo("/account/sign-on");
        assertThat(ada.get("/account/sign-on").body())
                .contains("Link your account to Beech School?", atSchool + "@school.example");
        assertThat(location(ada.post("/account/sign-on", Map.of("_csrf", ada.tokenOf("/account/sign-on")))))
                .isEqualTo("/account");
    }

    Visitor visitor() {
        return new Visitor(address(""));
    }
}
