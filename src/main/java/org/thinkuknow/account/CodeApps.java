package org.thinkuknow.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignInChanged.Change;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.DatabaseClock;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The app with which whoever is signed in makes codes beside their password, for those who have no passkey where they work: as they add it,
 * use it and take it away (decision 0115).
 */
@Service
public class CodeApps {

    /** What somebody has who gave a code from their app in this sign-in. */
    static final String FACTOR = "FACTOR_CODE";

    static final String ADDED = "added an app for codes";
    static final String REMOVED = "removed the app for codes";
    static final String GIVEN = "signed in with a code";
    private static final String SITE = "Think U Know";
    private static final int DIGITS = 6;
    /** A clock may be half a minute away, on either side (RFC 6238, 5.2). */
    private static final int STEPS_AWAY = 1;

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final RecentSignIn signIn;
    private final SignInTries tries;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final DatabaseClock shared;
    private final Clock clock;

    CodeApps(
            JdbcClient database,
            AccountRepository accounts,
            RecentSignIn signIn,
            SignInTries tries,
            Vault vault,
            ApplicationEventPublisher events,
            Audit audit,
            DatabaseClock shared,
            Clock clock) {
        this.shared = shared;
        this.database = database;
        this.accounts = accounts;
        this.signIn = signIn;
        this.tries = tries;
        this.vault = vault;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody's app needs once.
     *
     * @param letters as they are typed, in groups
     * @param address as a camera reads it
     */
    public record Offer(String letters, String address) {

        @Override
        public String toString() {
            return "an offer";
        }
    }

    /** Whether their password alone opens nothing any more. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public boolean isOn() {
        return own().hasCodeApp();
    }

    /**
     * What their app is to be given; the same until the first code has come, so that a page that is opened twice changes nothing.
     *
     * @throws NewAccount.Refused if they signed in too long ago, or have one
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public Offer offer() {
        refuseUnlessRecent();
        if (own().hasCodeApp()) {
            throw new NewAccount.Refused("You have an app for codes already.");
        }
        var username = SignedIn.username();
        database.sql("insert ignore into account_code_app (username, secret, last_step, made_at) values (?, ?, 0, ?)")
                .params(username, vault.seal(AppSecret.byChance().letters(), username), UtcColumns.of(clock.instant()))
                .update();
        var secret = secret(username).orElseThrow();
        return new Offer(secret.groups(), secret.address(username, SITE));
    }

    /**
     * The first code: from now on each sign-in with the password needs one.
     *
     * @return whoever is signed in, who has given one
     * @throws NewAccount.Refused if they signed in too long ago, or it is none of this moment
     */
    @PreAuthorize(Role.ANY)
    @Transactional(noRollbackFor = NewAccount.Refused.class)
    public Authentication add(String code) {
        refuseUnlessRecent();
        if (own().isDemo()) {
            throw new NewAccount.Refused(
                    "This is an account of the demo, and others sign in with it, too. To try this out, open "
                            + "an account of your own.");
        }
        take(code);
        own().setCodeApp(true);
        database.sql("update account_code_app set confirmed_at = ? where username = ?")
                .params(UtcColumns.of(clock.instant()), SignedIn.username())
                .update();
        audit.record(ADDED, SignedIn.username(), "");
        events.publishEvent(new SignInChanged(SignedIn.username(), Change.APP_ADDED));
        return withCode();
    }

    /**
     * A code at a sign-in.
     *
     * @return whoever is signed in, who has given one
     * @throws NewAccount.Refused if it is none of this moment, or was used, or there have been many tries, or they have no app
     */
    @PreAuthorize(Role.ANY)
    @Transactional(noRollbackFor = NewAccount.Refused.class)
    public Authentication give(String code) {
        if (!own().hasCodeApp()) {
            throw new NewAccount.Refused("You have no app for codes.");
        }
        take(code);
        audit.record(GIVEN, SignedIn.username(), "");
        return withCode();
    }

    /**
     * Takes the app away: the password alone opens their account again.
     *
     * @throws NewAccount.Refused if they signed in too long ago
     */
    @PreAuthorize(Role.ANY)
    @Transactional
    public void remove() {
        refuseUnlessRecent();
        if (forget(own())) {
            audit.record(REMOVED, SignedIn.username(), "");
            events.publishEvent(new SignInChanged(SignedIn.username(), Change.APP_REMOVED));
        }
    }

    /** Whether there was one. */
    boolean forget(Account account) {
        var had = account.hasCodeApp();
        account.setCodeApp(false);
        database.sql("delete from account_code_app where username = ?")
                .param(account.member().username())
                .update();
        return had;
    }

    private void take(String typed) {
        var username = SignedIn.username();
        var code = typed.replaceAll("\\s", "");
        if (!tries.take("code\n" + username)) {
            throw new NewAccount.Refused(
                    "There have been many tries. Please wait a minute, then try again. Nothing is locked.");
        }
        if (!isUsed(username, code)) {
            audit.record("failed to sign in", username, "a code from an app");
            throw new NewAccount.Refused(
                    "That is not the code of this moment. Please type the one your app shows now.");
        }
        tries.forget("code\n" + username);
    }

    /**
     * Each code is taken once, and none that is older than one that was. The time is the database's: one clock for all nodes, and a node
     * whose own is wrong takes no codes of another time.
     */
    private boolean isUsed(String username, String code) {
        var now = TimeCode.step(shared.now());
        return secret(username).stream()
                .flatMapToLong(secret -> LongStream.rangeClosed(now - STEPS_AWAY, now + STEPS_AWAY)
                        .filter(step -> MessageDigest.isEqual(
                                TimeCode.of(secret.bytes(), step, DIGITS).getBytes(UTF_8), code.getBytes(UTF_8))))
                .anyMatch(step ->
                        database.sql("update account_code_app set last_step = ? where username = ? and last_step < ?")
                                        .params(step, username, step)
                                        .update()
                                == 1);
    }

    private Optional<AppSecret> secret(String username) {
        return database.sql("select secret from account_code_app where username = ?")
                .param(username)
                .query(byte[].class)
                .optional()
                .map(kept -> AppSecret.read(vault.open(kept, username)));
    }

    private static Authentication withCode() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).toBuilder()
                .authorities(all -> all.add(FactorGrantedAuthority.fromAuthority(FACTOR)))
                .build();
    }

    private void refuseUnlessRecent() {
        if (!signIn.mayChangeOwnWays()) {
            throw new NewAccount.Refused("You signed in a while ago. Please sign in again before you change this.");
        }
    }

    private Account own() {
        return accounts.findById(SignedIn.username()).orElseThrow();
    }
}
