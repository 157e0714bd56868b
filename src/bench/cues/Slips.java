package org.thinkuknow.reader;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/** Slips of the keys: two letters swapped, one left out, doubled, or that of a key beside it. */
final class Slips {

    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    private Slips() {}

    /** @param share how many of the words have a slip */
    static String in(String text, double share, Random dice) {
        return Arrays.stream(text.split(" "))
                .map(word -> word.length() > 2 && dice.nextDouble() < share ? slip(word, dice) : word)
                .collect(Collectors.joining(" "));
    }

    private static String slip(String word, Random dice) {
        var at = dice.nextInt(word.length() - 1);
        return switch (dice.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at + 1) + word.substring(at);
            default -> word.substring(0, at) + KEYS.charAt(dice.nextInt(KEYS.length())) + word.substring(at + 1);
        };
    }
}
