package org.thinkuknow.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.JustNow;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Visitor.location;

/** What somebody does with their own list of passkeys, and nobody with another's. */
class OwnPasskeysIT extends RunningApplication {

    @Autowired
    private OwnPasskeys passkeys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Vault vault;

    private final String reference = UUID.randomUUID().toString().replace("-", "");
    private Visitor analyst;

    @BeforeEach
    void theAnalystHasOne() {
        var credential = reference.getBytes(UTF_8);
        database.sql("delete from account_passkey where username = 'demo-analyst'")
                .update();
        database.sql("""
                        insert into account_passkey (reference, username, credential_id, public_key, attestation, transports,
                            backup_eligible, backed_up, counter, name, made_at)
                        values (?, 'demo-analyst', ?, ?, ?, 'usb', false, false, 0, ?, utc_timestamp(6))""")
                .params(reference, credential, credential, credential, vault.seal("Blue key", reference))
                .update();
        analyst = new Visitor(address("")).signIn("demo-analyst", Visitor.DEMO_PASSWORD);
    }

    @AfterEach
    void theAnalystHasNone() {
        database.sql("delete from account_passkey where username = 'demo-analyst'")
                .update();
    }

    private String answer(Visitor who, String path, String name) {
        var form = Map.of("passkey", reference, "name", name, "_csrf", who.tokenOf("/account"));
        assertThat(location(who.post(path, form))).isEqualTo("/account");
        return who.get("/account").body();
    }

    @Test
    void aNameThatIsNoneIsRefusedKindlyAndNothingIsLost() {
        assertThat(answer(analyst, "/account/passkeys/name", "x".repeat(10_000)))
                .contains("at most 60 characters", "Blue key");
        assertThat(answer(analyst, "/account/passkeys/name", "  "))
                .contains("Please give the passkey a name", "Blue key");
        assertThat(answer(analyst, "/account/passkeys/name", "\u202eyek <b>"))
                .contains("The name has been changed.", "<bdi class=\"name\">\u202eyek &lt;b&gt;</bdi>");
        assertThat(database.sql("select name from account_passkey where reference = ?")
                        .param(reference)
                        .query(byte[].class)
                        .single())
                .as("sealed")
                .isNotEqualTo("\u202eyek <b>".getBytes(UTF_8));
    }

    @Test
    void somebodyElseNeitherNamesNorRemovesIt() {
        var officer = new Visitor(address("")).signIn("demo-officer", Visitor.DEMO_PASSWORD);
        answer(officer, "/account/passkeys/name", "Mine");
        answer(officer, "/account/passkeys/remove", "");
        assertThat(analyst.get("/account").body()).contains("Blue key").doesNotContain("Mine");
    }

    @Test
    void ofTwoPressesOneRemovesAndBothAreAnswered() {
        assertThat(answer(analyst, "/account/passkeys/remove", "")).contains("The passkey has been removed.");
        assertThat(answer(analyst, "/account/passkeys/remove", "")).doesNotContain("Blue key");
    }

    @Test
    void whatWasNotBegunHereIsNotAdded() {
        var form = Map.of("passkey", "{}", "name", "Mine", "_csrf", analyst.tokenOf("/account"));
        assertThat(location(analyst.post("/account/passkeys", form))).isEqualTo("/account");
        assertThat(analyst.get("/account").body()).contains("The passkey was not added");
        assertThat(analyst.post("/account/passkeys", Map.of("passkey", "{}", "name", "Mine"))
                        .statusCode())
                .as("without a token")
                .isEqualTo(403);
    }

    /** Whoever sits down at an open screen has given neither password nor passkey of late. */
    @Test
    void nothingIsAddedOrRemovedWithoutASignInOfNow() {
        var atAnOpenScreen = new Acting("demo-analyst", "ANALYST");
        assertThatThrownBy(() -> atAnOpenScreen.run(() -> {
                    aWhileHasPassed();
                    passkeys.begin();
                }))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("sign in again");
        assertThatThrownBy(() -> atAnOpenScreen.run(() -> {
                    aWhileHasPassed();
                    passkeys.remove(reference);
                }))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(analyst.get("/account").body()).contains("Blue key");
    }

    private static void aWhileHasPassed() {
        var context = SecurityContextHolder.getContext();
        context.setAuthentication(JustNow.before(Duration.ofMinutes(16), context.getAuthentication()));
    }
}
