package org.thinkuknow.ask;

import java.util.Set;

/**
 * How far a spelling is from a word: an edit distance (with two letters changed round as one mistake) in which the mistakes
 * that children and thumbs make are cheap: vowels, letters that sound alike, one letter for two, neighbours on the keyboard.
 */
final class Likeness {

    private static final String VOWELS = "aeiouy";
    /** Groups of letters that a child hears as one; {@link Sound} writes `th` as `0` and `sh`, `ch` as `x`. */
    private static final Set<String> ALIKE = Set.of(
            "0f", "0d", "0v", "0t", "bp", "ck", "cs", "dt", "fv", "gj", "gk", "jx", "kq", "mn", "sx", "sz", "tx", "xz",
            "lw", "rw", "aeiouyw");

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final double LETTER = 1;
    private static final double OTHER_LETTER = 1.1;
    private static final double NEIGHBOUR = 0.8;
    private static final double SOFT = 0.45;
    private static final double DOUBLED = 0.25;
    private static final double CHANGED_ROUND = 0.55;
    private static final double OTHER_BEGINNING = 0.4;
    private static final int LETTERS = 128;
    private static final double[][] INSTEAD = instead();

    private Likeness() {}

    /** 0 for the same; about 1 for every real mistake. */
    static double distance(String typed, String word) {
        var cost = new double[typed.length() + 1][word.length() + 1];
        for (var i = 0; i <= typed.length(); i++) {
            for (var j = 0; j <= word.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, typed, word, i, j);
            }
        }
        var beginning = typed.charAt(0) == word.charAt(0) || INSTEAD[typed.charAt(0)][word.charAt(0)] == SOFT
                ? 0
                : OTHER_BEGINNING;
        return cost[typed.length()][word.length()] + beginning;
    }

    private static double cheapest(double[][] cost, String typed, String word, int i, int j) {
        var least = Double.MAX_VALUE;
        if (i > 0) {
            least = cost[i - 1][j] + extra(typed, i - 1);
        }
        if (j > 0) {
            least = Math.min(least, cost[i][j - 1] + extra(word, j - 1));
        }
        if (i > 0 && j > 0) {
            least = Math.min(least, cost[i - 1][j - 1] + INSTEAD[typed.charAt(i - 1)][word.charAt(j - 1)]);
        }
        if (i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1)) {
            least = Math.min(least, cost[i - 2][j - 2] + CHANGED_ROUND);
        }
        return least;
    }

    private static double extra(String word, int at) {
        var letter = word.charAt(at);
        if (at > 0 && letter == word.charAt(at - 1)) {
            return DOUBLED;
        }
        return at > 0 && (VOWELS.indexOf(letter) >= 0 || letter == 'h') ? SOFT : LETTER;
    }

    private static double[][] instead() {
        var costs = new double[LETTERS][LETTERS];
        for (var typed = 0; typed < LETTERS; typed++) {
            for (var meant = 0; meant < LETTERS; meant++) {
                costs[typed][meant] =
                        typed == meant ? 0 : neighbours((char) typed, (char) meant) ? NEIGHBOUR : OTHER_LETTER;
            }
        }
        for (var group : ALIKE) {
            for (var one : group.toCharArray()) {
                for (var other : group.toCharArray()) {
                    costs[one][other] = one == other ? 0 : SOFT;
                }
            }
        }
        return costs;
    }

    private static boolean neighbours(char one, char other) {
        for (var row = 0; row < KEYS.length; row++) {
            var at = KEYS[row].indexOf(one);
            for (var next = Math.max(0, row - 1); at >= 0 && next <= Math.min(KEYS.length - 1, row + 1); next++) {
                var there = KEYS[next].indexOf(other);
                if (there >= 0 && Math.abs(there - at) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
