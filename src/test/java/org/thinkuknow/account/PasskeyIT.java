package org.thinkuknow.account;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.virtualauthenticator.Credential;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.PasskeyDevice;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** Whoever has a passkey comes in with it as with a password; whoever has a copy, an old answer or somebody else's does not. */
class PasskeyIT extends RunningApplication implements Connected {

    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final long REFUSED = 401;

    @Autowired
    private Staff staff;

    @Autowired
    private OwnPasswords passwords;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private final String username = "key-" + UUID.randomUUID().toString().substring(0, 12);
    private Browser browser;
    private VirtualAuthenticator device;
    private PasskeyDesk desk;

    @BeforeEach
    void adaHasAPasskey() {
        open(username);
        browser = Browser.open();
        browser.go(address("/sign-in"));
        device = PasskeyDevice.in(browser);
        desk = new PasskeyDesk(browser, this::address);
        desk.signIn(username, OWN).add("My phone").signOut();
    }

    private void open(String name) {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(name, "Ada Tester", HANDED, Set.of(Role.OFFICER))));
        new Visitor(address("")).comeIn(name, HANDED, OWN);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** In a session of another id than before. What the browser shows others names nobody, and no handle is a username. */
    @Test
    void itOpensTheirDeskAndStandsInTheRecord() {
        assertThat(device.getCredentials()).singleElement().satisfies(passkey -> {
            assertThat(passkey.getRpId()).isEqualTo("localhost");
            assertThat(passkey.getUserHandle()).hasSize(32);
        });
        browser.go(address("/sign-in"));
        var before = browser.cookies();
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
        assertThat(browser.cookies()).doesNotContainAnyElementsOf(before);
        browser.go(address("/account"));
        desk.awaitWords(username);
        desk.awaitWords("signed in with a passkey, Chrom");
        desk.awaitWords("a passkey was added");
        desk.awaitWords("last used on");
        desk.awaitWords("You have one passkey. Please add a second");
        browser.find("#passkey-name").sendKeys("The same");
        browser.find("#add-passkey").click();
        desk.awaitWords("This device already has a passkey for your account.");
        assertThat(audit.of(username))
                .extracting(Recorded::act)
                .endsWith("added a passkey", "signed out", "signed in with a passkey");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void anAccountThatIsSwitchedOffOpensForNoPasskey() {
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        assertThat(desk.signInWithPasskey()).isEqualTo("/sign-in");
        desk.awaitWords("We could not sign you in with that passkey.");
        assertThat(audit.of(username)).last().extracting(Recorded::act).isEqualTo("failed to sign in");
        browser.go(address("/triage"));
        browser.await(() -> browser.path().equals("/sign-in"));
    }

    @Test
    void switchingOffAndAnotherPasswordEndWhatAPasskeyBegan() {
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
        Acting.ADMIN.run(() -> passwords.give(username));
        browser.go(address("/triage"));
        browser.await(() -> browser.path().equals("/sign-in"));
        assertThat(desk.signInWithPasskey())
                .as("until they have chosen a password")
                .isEqualTo("/account");
        Acting.ADMIN.run(() -> staff.setEnabled(username, false));
        browser.go(address("/account"));
        browser.await(() -> browser.path().equals("/sign-in"));
    }

    @Tag("long")
    @Test
    void onlyTheNewestAnswerOpensAndOnlyOnce() {
        var first = desk.answerTo(desk.options());
        var second = desk.answerTo(desk.options());
        assertThat(desk.send(first)).as("to a challenge that is over").isEqualTo(REFUSED);
        assertThat(desk.send(second)).as("the challenge is used up").isEqualTo(REFUSED);
        var third = desk.answerTo(desk.options());
        assertThat(desk.send(third)).isEqualTo(200);
        browser.go(address("/sign-in"));
        assertThat(desk.send(third)).as("the same again").isEqualTo(REFUSED);
    }

    @Tag("long")
    @Test
    void anAnswerGivenToAnotherSiteOpensNothing() throws IOException {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.close();
        });
        other.start();
        try {
            var options = desk.options();
            browser.go("http://localhost:" + other.getAddress().getPort());
            var answer = desk.answerTo(options);
            // Where a token is, and no new challenge is asked for.
            browser.go(address("/sign-in"));
            assertThat(desk.send(answer)).isEqualTo(REFUSED);
        } finally {
            other.stop(0);
        }
    }

    @Tag("long")
    @Test
    void aCopyThatCountsBackwardsIsRefused() {
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
        desk.signOut();
        var passkey = device.getCredentials().getFirst();
        device.removeCredential(passkey.getId());
        device.addCredential(Credential.createResidentCredential(
                passkey.getId(), passkey.getRpId(), passkey.getPrivateKey(), passkey.getUserHandle(), 1));
        assertThat(desk.signInWithPasskey()).isEqualTo("/sign-in");
        database.sql("update account_passkey set counter = 0 where username = ?")
                .param(username)
                .update();
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
    }

    @Test
    void aRemovedOneOpensNothingAndDoesNotComeBack() {
        assertThat(desk.signInWithPasskey()).isEqualTo("/triage");
        browser.go(address("/account"));
        browser.find("#my-passkeys summary").click();
        browser.find("#my-passkeys form[action$=remove] button").click();
        desk.awaitWords("The passkey has been removed.");
        assertThat(browser.all("#my-passkeys")).isEmpty();
        desk.signOut();
        assertThat(desk.signInWithPasskey()).isEqualTo("/sign-in");
        desk.awaitWords("We could not sign you in with that passkey.");
        assertThat(audit.of(username)).extracting(Recorded::act).contains("removed a passkey");
    }

    @Tag("long")
    @Test
    void aPasskeyWithAnIdOrAHandleOfSomebodyElseOpensNothing() {
        var answer = desk.answerTo(desk.options());
        var id = answer.replaceAll(".*\"rawId\":\"([^\"]+)\".*", "$1");
        assertThat(desk.send(answer.replace(id, "Zm9yZ2Vk"))).isEqualTo(REFUSED);
        assertThat(audit.of("an unknown name")).last().extracting(Recorded::act).isEqualTo("failed to sign in");
        var next = desk.answerTo(desk.options());
        var handle = next.replaceAll(".*\"userHandle\":\"([^\"]+)\".*", "$1");
        assertThat(desk.send(next.replace(handle, "Zm9yZ2Vk"))).isEqualTo(REFUSED);
        assertThat(desk.send("{\"id\":")).isEqualTo(REFUSED);
        assertThat(desk.send("[]")).isEqualTo(REFUSED);
        desk.options();
        assertThat(desk.send("null")).isEqualTo(REFUSED);
    }

    @Tag("long")
    @Test
    void whatOneHasBegunAnotherDoesNotEnd() {
        var other = "other-" + username;
        open(other);
        desk.signIn(username, OWN);
        browser.go(address("/account"));
        device.removeAllCredentials();
        database.sql("delete from account_passkey where username = ?")
                .param(username)
                .update();
        var made = (String) desk.asked("""
                const csrf = document.querySelector('[name=_csrf]').value;
                return fetch('/account/passkeys/begin', { method: 'POST', headers: { 'X-CSRF-TOKEN': csrf } })
                    .then(answer => answer.json())
                    .then(json => navigator.credentials.create(
                        { publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }))
                    .then(made => JSON.stringify(made.toJSON()))""");
        desk.signIn(other, OWN);
        browser.go(address("/account"));
        browser.find("#passkey-name").sendKeys("Not mine");
        desk.asked(
                "const form = document.querySelector('[data-passkeys] form');"
                        + "form.querySelector('[name=passkey]').value = arguments[0]; form.submit()",
                made);
        desk.awaitWords("The passkey was not added");
        assertThat(database.sql("select count(*) from account_passkey where username in (?, ?)")
                        .params(username, other)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Tag("long")
    @Test
    void thePasswordStaysAWay() {
        assertThat(location(new Visitor(address("")).trySignIn(username, OWN))).startsWith("/staff");
    }
}
