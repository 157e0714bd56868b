package org.thinkuknow.account;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which passwords somebody may choose: long enough, and not among those that are tried first (NIST SP 800-63B, 3.1.1.2; OWASP ASVS 5.0,
 * 6.2) or that others have lost ({@link BreachedPasswords}). How many tries a password withstands is reckoned by zxcvbn, with its lists of
 * common passwords, names and words. Decision 0108.
 */
@Component
class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** The powers of ten of tries that a password has to withstand: zxcvbn's highest class. */
    private static final double LEAST_POWER = 10;

    /** Beyond this many characters the reckoning becomes slow, and says nothing new. */
    private static final int LOOKED_AT = 64;

    private static final int LEAST_BESIDE_OWN_WORDS = 8;
    private static final int SHORTEST_OWN_WORD = 3;
    private static final List<String> OURS = List.of("thinkuknow", "think", "know");
    private static final String HELPS = " Three or four words that do not belong together work well.";

    /**
     * Checks size, then meaning.
     *
     * @param known what others know of the person: their name, their username, the name of their school
     * @throws NewAccount.Refused with a sentence that says why, and what helps
     */
    void check(String password, List<String> known) {
        checkLength(password);
        var own = Stream.concat(OURS.stream(), known.stream().flatMap(PasswordRules::words))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (isMadeOf(own, password)) {
            throw new NewAccount.Refused(
                    "password",
                    "That password is easy to guess for somebody who knows you or this site. It should not be made of your name, "
                            + "your username, your school or our name." + HELPS);
        }
        var strength = Lists.ZXCVBN.measure(password.substring(0, Math.min(password.length(), LOOKED_AT)), own);
        if (strength.getGuessesLog10() < LEAST_POWER) {
            throw new NewAccount.Refused(
                    "password", "That password is easy to guess: " + why(password, strength) + HELPS);
        }
        if (BreachedPasswords.have(password)) {
            throw new NewAccount.Refused(
                    "password",
                    "That password is on public lists of stolen passwords, so it is tried first. That does not mean that somebody has"
                            + " yours: please choose another."
                            + HELPS);
        }
    }

    /** @throws NewAccount.Refused if it is shorter or longer than any password may be */
    static void checkLength(String password) {
        var characters = password.codePointCount(0, password.length());
        if (characters < SHORTEST) {
            throw new NewAccount.Refused("password", "A password has at least 12 characters." + HELPS);
        }
        if (characters > LONGEST) {
            throw new NewAccount.Refused(
                    "password", "A password has at most 128 characters. Please choose a shorter one.");
        }
    }

    private static boolean isMadeOf(List<String> own, String password) {
        var plain = String.join("", words(password).toList());
        var rest = plain;
        for (var word : own) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.length() < LEAST_BESIDE_OWN_WORDS;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_OWN_WORD);
    }

    private static String why(String password, Strength strength) {
        if (password.codePoints().distinct().count() == 1) {
            return "it says the same again and again.";
        }
        var most = strength.getSequence().stream()
                .max(Comparator.comparingInt((Match match) -> match.token.length()))
                .map(match -> match.pattern)
                .orElse(Pattern.Bruteforce);
        return switch (most) {
            case Dictionary -> "it is, or almost is, one that many people use.";
            case Repeat -> "it says the same again and again.";
            case Sequence, Spatial -> "it follows the alphabet, the numbers or the keys.";
            default -> "programs that guess would soon come to it.";
        };
    }

    /** Ten megabytes, read when the first password is chosen. */
    private static final class Lists {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
