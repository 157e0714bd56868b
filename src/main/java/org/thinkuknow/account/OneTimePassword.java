package org.thinkuknow.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password by chance that an administrator hands over: four groups of four letters that are not taken for one another. */
public final class OneTimePassword {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimePassword() {}

    /** One of 2<sup>67</sup>. */
    public static String make() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> CHANCE.ints(IN_A_GROUP, 0, LETTERS.length())
                        .mapToObj(place -> LETTERS.substring(place, place + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
