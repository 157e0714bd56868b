package org.thinkuknow.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.PasskeyDevice;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Visitor.location;

/** Where an installation asks for passkeys, a password alone opens no desk on which children's words lie. */
@TestPropertySource(properties = "thinkuknow.sign-in.passkeys=required")
@Tag("long")
class PasskeyRequiredIT extends RunningApplication implements Connected {

    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final String NEEDED = "/sign-in?needed";

    @Autowired
    private Staff staff;

    @Autowired
    private Recoveries recoveries;

    @Autowired
    private OpeningCodes codes;

    @Autowired
    private WayBack wayBack;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    private final String username = "must-" + UUID.randomUUID().toString().substring(0, 12);
    private Browser browser;
    private PasskeyDesk desk;
    private VirtualAuthenticator device;

    @BeforeEach
    void anOfficerHasAPasswordOfHerOwn() {
        open(username, Role.OFFICER);
        browser = Browser.open();
        browser.go(address("/sign-in"));
        device = PasskeyDevice.in(browser);
        desk = new PasskeyDesk(browser, this::address);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private void open(String name, Role role) {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(name, "Ada Tester", HANDED, Set.of(role))));
        new Visitor(address("")).comeIn(name, HANDED, OWN);
    }

    private void addOne() {
        browser.go(address("/account"));
        desk.awaitWords("Your work here needs a passkey.");
        assertThat(browser.axe()).isEmpty();
        browser.find("#passkey-name").sendKeys("My phone");
        browser.find("#add-passkey").click();
        desk.awaitWords("Please sign in with your passkey");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void whoeverHasNoneCanAddOneAndNothingElse() {
        var ada = new Visitor(address("")).signIn(username, OWN);
        assertThat(location(ada.get("/triage"))).isEqualTo("/account");
        assertThat(location(ada.get("/account/sessions"))).isEqualTo("/account");
        assertThat(ada.post("/triage?v-r=uidl&v-uiId=0", Map.of()).statusCode()).isEqualTo(403);
        assertThat(ada.get("/account").body())
                .contains("Your work here needs a passkey.")
                .doesNotContain("Back to your pages");
        desk.signIn(username, OWN);
        addOne();
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
        browser.go(address("/account"));
        desk.awaitWords("Please add a second");
        assertThat(browser.text()).doesNotContain("Everything else opens after that.");
    }

    /** Or whoever has guessed it would add a passkey of theirs. Flow answers at any address that says it is Flow's. */
    @Test
    void whoeverHasOneOpensNothingWithThePasswordAlone() {
        var before = Stream.of(
                        "/staff",
                        "/triage",
                        "/account",
                        "/sign-in/passkey?v-r=uidl&v-uiId=0",
                        "/VAADIN/static/none?v-r=uidl&v-uiId=0")
                .collect(Collectors.toMap(Function.identity(), path -> new Visitor(address("")).signIn(username, OWN)));
        var adding = new Visitor(address("")).signIn(username, OWN);
        var token = adding.tokenOf("/account");
        desk.signIn(username, OWN);
        addOne();
        before.forEach((path, guesser) -> {
            assertThat(location(guesser.get(path))).as(path).isEqualTo(NEEDED);
            assertThat(location(guesser.get("/staff"))).as("and is signed out").isEqualTo("/sign-in");
        });
        assertThat(adding.post("/account/passkeys/begin", Map.of("_csrf", token))
                        .statusCode())
                .isEqualTo(403);
        assertThat(database.sql("select count(*) from account_passkey where username = ?")
                        .param(username)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theRightPasswordIsThenAFailedSignInAndMakesNobodyKnown() {
        desk.signIn(username, OWN);
        addOne();
        var guesser = new Visitor(address(""));
        assertThat(location(guesser.trySignIn(username, OWN))).isEqualTo(NEEDED);
        assertThat(guesser.cookies()).noneMatch(cookie -> cookie.getName().startsWith("known-"));
        assertThat(audit.of(username)).last().extracting(Recorded::act).isEqualTo("failed to sign in");
        assertThat(guesser.get(NEEDED).body()).contains("Please sign in with your passkey");
        assertThat(location(guesser.get("/staff"))).isEqualTo("/sign-in");
    }

    @Test
    void whoeverLostItIsGivenAWayBackAndTheOldOneOpensNothing() {
        desk.signIn(username, OWN);
        addOne();
        var second = "admin-" + username;
        wayBack.open(codes.make(second), WayBack.administrator(second, "Grace Tester", OWN));
        Acting.ADMIN.run(() -> recoveries.ask(username));
        new Acting(second, "ADMIN").run(() -> recoveries.agree(username));
        database.sql("update account_recovery set asked_at = asked_at - interval 1 day where username = ?")
                .param(username)
                .update();
        var given = Acting.ADMIN.get(() -> recoveries.give(username));
        assertThat(desk.signInWithPasskey()).isEqualTo("/sign-in");
        var ada = new Visitor(address("")).comeIn(username, given, "three quite other words");
        assertThat(location(ada.get("/triage"))).isEqualTo("/account");
        assertThat(audit.of(username))
                .extracting(Recorded::act, Recorded::detail)
                .contains(tuple("removed a passkey", "all of them, when a new password was given"));
    }

    /** Without their finger, face or PIN a passkey would be one factor and not two. */
    @Test
    void aDeviceThatDidNotAskItsOwnerOpensNothing() {
        desk.signIn(username, OWN);
        addOne();
        device.setUserVerified(false);
        var answer = desk.answerTo(
                desk.options().replace("\"userVerification\":\"required\"", "\"userVerification\":\"discouraged\""));
        assertThat(answer).contains("clientDataJSON");
        assertThat(desk.send(answer)).isEqualTo(401L);
    }

    /** Contrast: who opens less may have an app for codes instead. */
    @Test
    void aTeacherAddsOneOfTwo() {
        var name = "t" + username;
        open(name, Role.TEACHER);
        var teacher = new Visitor(address("")).signIn(name, OWN);
        assertThat(location(teacher.get("/teach"))).isEqualTo("/account");
        assertThat(teacher.get("/account").body())
                .contains("Your work here needs more than a password.")
                .doesNotContain("Your work here needs a passkey.");
        assertThat(teacher.get("/account/app").statusCode()).isEqualTo(200);
        var code = CodeAppIT.codeOf(name, 0, database, vault, clock);
        teacher.post("/account/app", Map.of("code", code, "_csrf", teacher.tokenOf("/account/app")));
        assertThat(teacher.get("/teach").statusCode()).isEqualTo(200);
        var again = new Visitor(address("")).signIn(name, OWN);
        assertThat(location(again.get("/teach"))).isEqualTo("/account/code");
    }
}
