package org.thinkuknow.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Visitor.location;

/** Who signs in, who tries and who goes is written down, and shown to whom it is about. */
class SignInRecordIT extends RunningApplication {

    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final String WRONG = "wrong words again";
    private static final double ALIKE = 0.05;
    private static final int PAIRS = 60;
    private static final int MOST_PAIRS = 480;

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private final String username = "seen-" + UUID.randomUUID().toString().substring(0, 12);
    private Visitor ada;

    @BeforeEach
    void anAccountIsOpened() {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.ANALYST))));
        ada = new Visitor(address("")).comeIn(username, HANDED, OWN);
    }

    @Test
    void comingFailingChangingAndGoingStandInTheRecord() {
        var stranger = new Visitor(address(""));
        stranger.trySignIn(username, WRONG);
        ada.post("/logout", Map.of("_csrf", ada.tokenOf("/account")));
        assertThat(audit.of(username))
                .extracting(Recorded::who, Recorded::act)
                .endsWith(
                        tuple(username, "signed in"),
                        tuple(username, "changed password"),
                        tuple(Audit.NOBODY, "failed to sign in"),
                        tuple(username, "signed out"));
    }

    @Test
    void whoeverTriesADoorThatTheirRolesDoNotOpenStandsInTheRecordSomeTimesAMinute() {
        assertThat(ada.get("/triage/K-NOBODY").statusCode()).isEqualTo(403);
        assertThat(audit.of(username)).last().satisfies(line -> {
            assertThat(line.who()).isEqualTo(username);
            assertThat(line.act()).isEqualTo("was refused");
            assertThat(line.detail()).startsWith("/triage").doesNotContain("NOBODY");
        });
        for (var each = 0; each < 3 * RefusalRecord.AT_ONCE; each++) {
            ada.get("/admin");
        }
        assertThat(audit.of(username))
                .filteredOn(line -> line.act().equals("was refused"))
                .hasSizeBetween(RefusalRecord.AT_ONCE, 2 * RefusalRecord.AT_ONCE);
    }

    /** Contrast: whoever is not signed in is asked to, and nobody knows who it was. */
    @Test
    void whoeverIsAskedToSignInIsNotWrittenDown() {
        var before = audit.of(username).size();
        assertThat(new Visitor(address("")).get("/triage").statusCode()).isEqualTo(302);
        assertThat(audit.of("anonymousUser")).isEmpty();
        assertThat(audit.of(username)).hasSize(before);
    }

    @Test
    void whoeverIsSwitchedOffAndTriesIsWrittenDownToo() {
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        new Visitor(address("")).trySignIn(username, OWN);
        assertThat(audit.of(username)).last().extracting(Recorded::act).isEqualTo("failed to sign in");
    }

    /** It may be their password, typed into the wrong field. */
    @Test
    void aNameThatThereIsNotIsCountedAndNowhereWritten() {
        var typed = "MySecret-" + UUID.randomUUID();
        var before = audit.of("an unknown name").size();
        new Visitor(address("")).trySignIn(typed, WRONG);
        assertThat(audit.of("an unknown name")).hasSize(before + 1).last().satisfies(line -> {
            assertThat(line.who()).isEqualTo(Audit.NOBODY);
            assertThat(line.act()).isEqualTo("failed to sign in");
        });
        assertThat(database.sql(
                                "select count(*) from audit_entry where concat(who, act, subject, detail) like concat('%', ?, '%')")
                        .param(typed)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOwnerSeesTheLastTenAndNobodyElses() {
        for (var each = 0; each < 4; each++) {
            new Visitor(address("")).trySignIn(username, WRONG);
        }
        for (var each = 0; each < 4; each++) {
            new Visitor(address("")).signIn(username, OWN);
        }
        for (var each = 0; each < 4; each++) {
            new Visitor(address("")).trySignIn(username, WRONG);
        }
        var page = ada.get("/account").body();
        var list = page.substring(page.indexOf("id=\"sign-ins\""));
        assertThat(list.split("<li>", -1)).hasSize(11);
        assertThat(list.split("a try that failed with a browser on another device", -1))
                .hasSize(7);
        assertThat(new Visitor(address(""))
                        .signIn("demo-analyst", Visitor.DEMO_PASSWORD)
                        .get("/account")
                        .body())
                .doesNotContain(username);
    }

    /** Otherwise a clock would tell who has an account. */
    @Tag("long")
    @Test
    void aWrongNameAndAWrongPasswordTakeTheSameTime() {
        var stranger = new Visitor(address(""));
        var token = stranger.tokenOf("/sign-in");
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        timed(stranger, token, username);
        timed(stranger, token, "nobody-" + username);
        do {
            for (var pair = 0; pair < PAIRS; pair++) {
                known.add(timed(stranger, token, username));
                unknown.add(timed(stranger, token, "nobody-" + username));
            }
        } while (difference(known, unknown) > ALIKE && known.size() < MOST_PAIRS);
        assertThat(difference(known, unknown))
                .as("%d pairs, medians %d and %d ns", known.size(), median(known), median(unknown))
                .isLessThanOrEqualTo(ALIKE);
    }

    private long timed(Visitor stranger, String token, String name) {
        database.sql("delete from account_try").update();
        var begun = System.nanoTime();
        assertThat(location(stranger.post("/sign-in", Map.of("username", name, "password", WRONG, "_csrf", token))))
                .isEqualTo("/sign-in?error");
        return System.nanoTime() - begun;
    }

    private static double difference(List<Long> some, List<Long> others) {
        return Math.abs(median(some) / (double) median(others) - 1);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
