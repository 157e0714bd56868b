package org.thinkuknow.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.DatabaseClock;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Visitor.location;

/** A teacher whose device is shared with others makes a code beside the password. */
@Tag("long")
class CodeAppIT extends RunningApplication {

    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final Pattern LETTERS = Pattern.compile("id=\"letters\">([A-Z2-7 ]+)<");

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @Autowired
    private DatabaseClock shared;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private RecentSignIn signIn;

    @Autowired
    private SignInTries tries;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final String username = "code-" + UUID.randomUUID().toString().substring(0, 12);
    private Visitor ada;

    @BeforeEach
    void aTeacherHasAPasswordOfHerOwn() {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.TEACHER))));
        ada = new Visitor(address("")).comeIn(username, HANDED, OWN);
    }

    /** What the app shows, some steps of thirty seconds from now. */
    private String code(int away) {
        return codeOf(username, away, database, vault, clock);
    }

    static String codeOf(String username, int away, JdbcClient database, Vault vault, Clock clock) {
        var secret = AppSecret.read(vault.open(
                database.sql("select secret from account_code_app where username = ?")
                        .param(username)
                        .query(byte[].class)
                        .single(),
                username));
        return TimeCode.of(secret.bytes(), TimeCode.step(clock.instant()) + away, 6);
    }

    private String give(Visitor visitor, String code) {
        return location(visitor.post("/account/code", Map.of("code", code, "_csrf", visitor.tokenOf("/account/code"))));
    }

    private void add() {
        assertThat(ada.get("/account/app").body()).contains("data:image/svg+xml", "Add an app for codes");
        var token = ada.tokenOf("/account/app");
        assertThat(location(ada.post("/account/app", Map.of("code", code(-1), "_csrf", token))))
                .isEqualTo("/account");
    }

    @Test
    void fromThenOnThePasswordAloneOpensNothing() {
        add();
        assertThat(ada.get("/teach").statusCode()).as("where it was added").isEqualTo(200);
        var again = new Visitor(address("")).signIn(username, OWN);
        for (var path : new String[] {"/staff", "/teach", "/account", "/account/app", "/account/sessions"}) {
            assertThat(location(again.get(path))).as(path).isEqualTo("/account/code");
        }
        assertThat(again.post("/teach?v-r=uidl&v-uiId=0", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(location(again.get("/VAADIN/static/none?v-r=uidl&v-uiId=0"))).isEqualTo("/account/code");
        assertThat(give(again, code(0))).as("the page they wanted last").isEqualTo("/account/sessions");
        assertThat(again.get("/teach").statusCode()).isEqualTo(200);
        assertThat(audit.of(username))
                .extracting(Recorded::act)
                .contains("added an app for codes", "signed in with a code");
    }

    @Test
    void aCodeIsTakenOnceAndNoneThatIsOlder() {
        add();
        var first = new Visitor(address("")).signIn(username, OWN);
        var code = code(0);
        assertThat(give(first, code)).isEqualTo("/staff");
        var second = new Visitor(address("")).signIn(username, OWN);
        assertThat(give(second, code)).as("the same").isEmpty();
        assertThat(give(second, code(-1))).as("the one before").isEmpty();
        assertThat(second.get("/account/code").body()).doesNotContain(code);
        assertThat(give(second, code(1))).as("the next").isEqualTo("/staff");
    }

    @Test
    void whatIsNoCodeIsRefusedKindlyAndManyTriesWait() {
        add();
        var guesser = new Visitor(address("")).signIn(username, OWN);
        var token = guesser.tokenOf("/account/code");
        for (var wrong : new String[] {"", "000000", "abc", "１２３４５６", "9".repeat(5_000)}) {
            var answer = guesser.post("/account/code", Map.of("code", wrong, "_csrf", token));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("That is not the code of this moment.");
        }
        for (var each = 0; each < 10; each++) {
            guesser.post("/account/code", Map.of("code", "000000", "_csrf", token));
        }
        var waits = guesser.post("/account/code", Map.of("code", code(0), "_csrf", token));
        assertThat(waits.body()).contains("Please wait a minute");
        assertThat(location(guesser.get("/teach"))).isEqualTo("/account/code");
        assertThat(audit.of(username)).extracting(Recorded::act).contains("failed to sign in");
    }

    @Test
    void nothingIsAddedByAWrongCodeAndAPageThatIsOpenedTwiceKeepsItsSecret() {
        var shown = LETTERS.matcher(ada.get("/account/app").body());
        assertThat(shown.find()).isTrue();
        assertThat(ada.get("/account/app").body()).contains(shown.group(1));
        var token = ada.tokenOf("/account/app");
        var before = code(0);
        assertThat(ada.post("/account/app", Map.of("code", "000000", "_csrf", token))
                        .statusCode())
                .isEqualTo(422);
        assertThat(code(0)).isEqualTo(before);
        ada.post("/account/code", Map.of("code", before, "_csrf", token));
        assertThat(audit.of(username)).extracting(Recorded::act).doesNotContain("signed in with a code");
        assertThat(new Visitor(address("")).signIn(username, OWN).get("/teach").statusCode())
                .as("half an app asks nobody")
                .isEqualTo(200);
    }

    /** The time is the database's: codes of another time open nothing where a node's clock is wrong, and those of now do. */
    @Test
    void aNodeWhoseClockIsWrongTakesTheCodesOfNow() {
        add();
        var hourAhead = Clock.offset(clock, Duration.ofHours(1));
        var wrong = new CodeApps(database, accounts, signIn, tries, vault, events, audit, shared, hourAhead);
        var later = codeOf(username, 0, database, vault, hourAhead);
        var ada = new Acting(username, "TEACHER");
        assertThatThrownBy(() -> ada.get(() -> transaction.execute(status -> wrong.give(later))))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("not the code of this moment");
        assertThat(ada.<Object>get(() -> transaction.execute(status -> wrong.give(code(0)))))
                .isNotNull();
    }

    @Test
    void itIsRemovedByItsOwner() {
        add();
        assertThat(location(ada.post("/account/app/remove", Map.of("_csrf", ada.tokenOf("/account")))))
                .isEqualTo("/account");
        assertThat(new Visitor(address("")).signIn(username, OWN).get("/teach").statusCode())
                .isEqualTo(200);
        assertThat(database.sql("select count(*) from account_code_app where username = ?")
                        .param(username)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Or whoever looks around first keeps out everybody after them. */
    @Test
    void nobodyAddsOneToAnAccountOfTheDemo() {
        var demo = new Visitor(address("")).signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        demo.get("/account/app");
        var answer = demo.post(
                "/account/app",
                Map.of(
                        "code",
                        codeOf("demo-teacher", 0, database, vault, clock),
                        "_csrf",
                        demo.tokenOf("/account/app")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is an account of the demo");
    }
}
