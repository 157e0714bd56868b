package org.thinkuknow.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Forged;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;
import org.thinkuknow.vault.Vault;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Visitor.location;

/** Whoever guesses is slowed down, and whoever it is about comes in all the same. */
class SlowedSignInIT extends RunningApplication {

    private static final int AT_ONCE = 10;
    private static final String HANDED = "three words here";
    private static final String OWN = "three other words";
    private static final String WRONG = "wrong words again";

    @Autowired
    private Staff staff;

    @Autowired
    private OwnPasswords passwords;

    @Autowired
    private SignInTries tries;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient database;

    private final String username = "slow-" + UUID.randomUUID().toString().substring(0, 12);
    private Visitor owner;
    private Visitor stranger;

    @BeforeEach
    void ownerHasSignedInBefore() {
        Acting.ADMIN.run(() -> staff.open(new NewAccount(username, "Ada Tester", HANDED, Set.of(Role.OFFICER))));
        owner = new Visitor(address("")).comeIn(username, HANDED, OWN);
        stranger = new Visitor(address(""));
    }

    private void guess(String name) {
        for (var each = 0; each < AT_ONCE; each++) {
            assertThat(location(stranger.trySignIn(name, WRONG))).isEqualTo("/sign-in?error");
        }
    }

    @Test
    void afterTenTriesNoPasswordIsLookedAtForAWhile() {
        guess(username);
        assertThat(location(stranger.trySignIn(username, OWN))).isEqualTo("/sign-in?wait");
        assertThat(stranger.get("/sign-in?wait").body())
                .contains("Please wait a minute, then try again. Nothing is locked.", "value=\"" + username + "\"");
        assertThat(location(stranger.trySignIn(username, WRONG))).isEqualTo("/sign-in?wait");
        aMinutePasses();
        assertThat(location(stranger.trySignIn(username, OWN))).startsWith("/staff");
        guess(username);
    }

    @Test
    void aNameThatThereIsNotIsAnsweredAlike() {
        var nobody = "nobody-" + UUID.randomUUID();
        guess(nobody);
        assertThat(location(stranger.trySignIn(nobody, WRONG))).isEqualTo("/sign-in?wait");
        aMinutePasses();
        assertThat(location(stranger.trySignIn(nobody, WRONG))).isEqualTo("/sign-in?error");
        assertThat(location(stranger.trySignIn(nobody, WRONG))).isEqualTo("/sign-in?wait");
    }

    @Test
    void theOwnersBrowserIsKnownAndLetsThemInMeanwhile() {
        guess(username);
        assertThat(location(stranger.trySignIn(username, OWN))).isEqualTo("/sign-in?wait");
        owner.signIn(username, OWN);
        assertThat(owner.get("/triage").statusCode()).isEqualTo(200);
        assertThat(location(stranger.trySignIn(username, OWN)))
                .as("whoever guesses elsewhere goes on waiting")
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void aKnownBrowserGuessesNoMoreThanOthers() {
        for (var each = 0; each < AT_ONCE; each++) {
            assertThat(location(owner.trySignIn(username, WRONG))).isEqualTo("/sign-in?error");
        }
        assertThat(location(owner.trySignIn(username, OWN))).isEqualTo("/sign-in?wait");
    }

    @Test
    void aBrowserKnownForOneAccountOrByAForgedCookieIsNotForAnother() {
        var cookie = owner.cookies().stream()
                .filter(each -> each.getName().startsWith("known-"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.toString()).doesNotContain(username);
        cookie.setValue(Forged.at(0, cookie.getValue()));
        guess(username);
        assertThat(location(owner.trySignIn(username, OWN))).isEqualTo("/sign-in?wait");
        guess("demo-analyst");
        assertThat(location(owner.trySignIn("demo-analyst", Visitor.DEMO_PASSWORD)))
                .isEqualTo("/sign-in?wait");
        tries.forget(SignInTries.withTheName("demo-analyst"));
    }

    /** The database takes them all for the same. */
    @Test
    void otherLettersForTheSameNameGiveNoMoreTries() {
        guess(username);
        assertThat(location(stranger.trySignIn(" " + username.toUpperCase(Locale.ROOT), OWN)))
                .isEqualTo("/sign-in?wait");
        assertThat(location(stranger.trySignIn(username.replace("slow", "slów"), OWN)))
                .as("no name that there can be")
                .isEqualTo("/sign-in?error");
    }

    @Test
    void allNodesShareTheCountAndOfManyAtOnceTenAreLetThrough() {
        var other = new SignInTries(database, vault);
        Callable<Boolean> one = () -> tries.take(username);
        Callable<Boolean> two = () -> other.take(username);
        var ended =
                AtOnce.run(Stream.concat(Collections.nCopies(20, one).stream(), Collections.nCopies(20, two).stream())
                        .toList());
        assertThat(ended).filteredOn(each -> each.result().orElse(false)).hasSize(AT_ONCE);
    }

    @Test
    void theOldPasswordIsNotGuessedInAnOpenSessionEither() {
        for (var each = 0; each < AT_ONCE; each++) {
            assertThat(owner.changePassword(WRONG, "once again three words").body())
                    .contains("not your current password");
        }
        assertThat(owner.changePassword(OWN, "once again three words").body()).contains("Please wait a minute");
        new Visitor(address("")).signIn(username, OWN);
    }

    @Test
    void whoIsGivenAOneTimePasswordNeedNotWait() {
        guess(username);
        var given = Acting.ADMIN.get(() -> passwords.give(username));
        assertThat(location(stranger.trySignIn(username, given))).startsWith("/staff");
    }

    @Test
    void whatIsWholeAgainIsForgotten() {
        tries.take(username);
        database.sql("update account_try set full_at = full_at - interval 1 hour")
                .update();
        tries.forgetWhatIsWholeAgain();
        assertThat(database.sql("select count(*) from account_try")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void aMinutePasses() {
        database.sql("update account_try set full_at = full_at - interval 1 minute")
                .update();
    }
}
