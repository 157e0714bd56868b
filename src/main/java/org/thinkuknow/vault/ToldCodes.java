package org.thinkuknow.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.thinkuknow.database.UtcColumns;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The second check of a link: six digits by chance, which somebody tells to whoever has the link, another way. They are good once and for
 * ten minutes, the most that OWASP's ASVS 5.0 allows (6.5.5), and a slow hash alone is kept of them (6.5.2). The browser in which they were
 * given opens the link from then on without them (decision 0128). Whoever calls holds the row that the link belongs to, so that tries come
 * one after the other.
 */
public class ToldCodes {

    /** Five guesses at a million codes; then somebody has to make a new one. */
    public static final int MOST_WRONG = 5;

    /** How long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** How long a browser is known at most, which is longer than any link lives without news. */
    public static final Duration BROWSER_KNOWN = Duration.ofDays(31);

    private static final int CODES = 1_000_000;
    private static final int BROWSER_BYTES = 16;
    private static final Pattern BROWSER = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String AND_BROWSER = " and browser in (:browsers) and ends_at > :now";
    private static final String OF = " where purpose = :purpose and reference = :reference";

    private final JdbcClient database;
    private final PasswordEncoder hashes;
    private final Vault vault;
    private final String purpose;

    /** What a code is compared with where there is none, so that this takes as long. */
    private volatile @Nullable String nobodys;

    /** @param purpose keeps codes of one kind of link apart from those of another; at most 20 letters */
    public ToldCodes(JdbcClient database, PasswordEncoder hashes, Vault vault, String purpose) {
        this.database = database;
        this.hashes = hashes;
        this.vault = vault;
        this.purpose = purpose;
    }

    /**
     * A new code, to be told now: it stands nowhere else.
     *
     * @param digits six of them
     */
    public record Told(String digits, Instant goodUntil) {

        /** As it is read out, such as "123 456". */
        public String groups() {
            return digits.substring(0, 3) + " " + digits.substring(3);
        }

        /** Never the code. */
        @Override
        public String toString() {
            return "Told[" + goodUntil + "]";
        }
    }

    /**
     * How the code of a link stands.
     *
     * @param goodUntil until when one is good that was not given yet; null if there is none
     * @param browsers  in how many browsers the link opens without one
     */
    public record Standing(@Nullable Instant goodUntil, int browsers) {}

    /** Makes a code in the place of an earlier one, which is good for nothing any more. */
    public Told make(String reference, Instant now) {
        var told = new Told("%06d".formatted(CHANCE.nextInt(CODES)), now.plus(GOOD_FOR));
        forgetWhatIsOver("told_code", "good_until", now);
        forgetWhatIsOver("told_browser", "ends_at", now);
        database.sql("""
                insert into told_code (purpose, reference, code_hash, good_until) values (:purpose, :reference, :hash, :until)
                on duplicate key update code_hash = :hash, good_until = :until""")
                .param("purpose", purpose)
                .param("reference", reference)
                .param("hash", hash(told.digits()))
                .param("until", UtcColumns.of(told.goodUntil()))
                .update();
        return told;
    }

    /**
     * Uses a code up, and lets the browser in which it was given open the link from now on. It takes the same time whether the code is
     * wrong, too old, used, or there is none.
     *
     * @param code    however its digits are spaced
     * @param browser what that browser was given for another link; empty if nothing
     * @return what the browser shows from now on: 128 bits, of which a keyed hash is kept; empty if the code is not good
     */
    public Optional<String> letIn(String reference, String code, String browser, Instant now) {
        if (!use(reference, code, now)) {
            return Optional.empty();
        }
        var shows = isKnown(browser, now) ? browser : byChance();
        database.sql("""
                insert into told_browser (purpose, reference, browser, ends_at) values (:purpose, :reference, :browser, :ends)
                on duplicate key update ends_at = :ends""")
                .param("purpose", purpose)
                .param("reference", reference)
                .param("browser", ofBrowser(shows).fresh())
                .param("ends", UtcColumns.of(now.plus(BROWSER_KNOWN)))
                .update();
        return Optional.of(shows);
    }

    /** Whether a browser opens the link without a code. */
    public boolean isIn(String reference, String browser, Instant now) {
        return BROWSER.matcher(browser).matches()
                && database.sql("select count(*) from told_browser" + OF + AND_BROWSER)
                                .param("purpose", purpose)
                                .param("reference", reference)
                                .param("browsers", ofBrowser(browser).any())
                                .param("now", UtcColumns.of(now))
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    /** How it stands with the code of a link and those who gave one. */
    public Standing standing(String reference, Instant now) {
        var until = database.sql("select good_until from told_code" + OF + " and good_until > :now")
                .param("purpose", purpose)
                .param("reference", reference)
                .param("now", UtcColumns.of(now))
                .query((row, number) -> UtcColumns.instant(row, "good_until"))
                .optional();
        var browsers = database.sql("select count(*) from told_browser" + OF + " and ends_at > :now")
                .param("purpose", purpose)
                .param("reference", reference)
                .param("now", UtcColumns.of(now))
                .query(Integer.class)
                .single();
        return new Standing(until.orElse(null), browsers);
    }

    /** Ends the code of a link, and has no browser open it any more without a new one. */
    public void end(String reference) {
        for (var table : new String[] {"told_code", "told_browser"}) {
            database.sql("delete from " + table + OF)
                    .param("purpose", purpose)
                    .param("reference", reference)
                    .update();
        }
    }

    /** Uses a code up, where no browser is to be let in. It takes the same time whatever is wrong. Whether it was good. */
    public boolean use(String reference, String code, Instant now) {
        var kept = database.sql("select code_hash from told_code" + OF)
                .param("purpose", purpose)
                .param("reference", reference)
                .query(String.class)
                .optional();
        return isAlike(code.replaceAll("[\\s-]", ""), kept.orElseGet(this::nobodys))
                && kept.isPresent()
                && database.sql("delete from told_code" + OF + " and code_hash = :hash and good_until > :now")
                                .param("purpose", purpose)
                                .param("reference", reference)
                                .param("hash", kept.get())
                                .param("now", UtcColumns.of(now))
                                .update()
                        == 1;
    }

    /** A value that we gave out for some link, so that one browser shows one; no other is taken over. */
    private boolean isKnown(String browser, Instant now) {
        return BROWSER.matcher(browser).matches()
                && database.sql("select count(*) from told_browser where browser in (:browsers) and ends_at > :now")
                                .param("browsers", ofBrowser(browser).any())
                                .param("now", UtcColumns.of(now))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Row by row, after a look that locks nothing, so that two who make codes at once never wait for each other. */
    private void forgetWhatIsOver(String table, String until, Instant now) {
        database.sql("select purpose, reference from %s where %s < ? limit 100".formatted(table, until))
                .param(UtcColumns.of(now))
                .query((row, number) -> List.of(row.getString("purpose"), row.getString("reference")))
                .list()
                .forEach(over -> database.sql(
                                "delete from %s where purpose = ? and reference = ? and %s < ?".formatted(table, until))
                        .params(over.getFirst(), over.getLast(), UtcColumns.of(now))
                        .update());
    }

    private KeyedHash ofBrowser(String shows) {
        return vault.hash("told browser", shows);
    }

    private static String byChance() {
        var bytes = new byte[BROWSER_BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String hash(String digits) {
        try {
            return Objects.requireNonNull(hashes.encode(digits));
        } catch (AuthenticationServiceException busy) {
            throw new Busy();
        }
    }

    private boolean isAlike(String digits, String hash) {
        try {
            return hashes.matches(digits, hash);
        } catch (AuthenticationServiceException busy) {
            throw new Busy();
        }
    }

    /** Very many sign in at this moment, so that no turn came for a slow hash; nothing was counted and nothing was used up. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    public static class Busy extends RuntimeException {
        Busy() {
            super("Very many people are signing in at this moment. Please try again in a minute.");
        }
    }

    private String nobodys() {
        var made = nobodys;
        if (made == null) {
            made = hash(byChance());
            nobodys = made;
        }
        return made;
    }
}
