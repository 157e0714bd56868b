package org.thinkuknow.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of the library a child may have meant. A word that the library knows is left as it is. */
final class Spelling {

    /**
     * A word that may be meant.
     *
     * @param sure from 0, a guess, to 1, as it stands
     */
    record Reading(String words, double sure) {
    }

    private record Known(String word, String sound, double often) {
    }

    static double FURTHEST = 0.34;
    static double SOUND_COSTS = 0.1;
    static double OFTEN_HELPS = 0.03;
    static double MOST_DIFFERENT = 0.13;
    static int READINGS = 3;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_JOINED = 6;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern DIGIT_IN_WORD = Pattern.compile("(?=.*\\d)(?=.*\\p{L}).*");
    private static final Map<String, String> SPOKEN = Map.of("1", "one", "2", "to", "4", "for", "8", "ate", "0", "o", "3", "e", "5", "s", "7", "t");
    private static final Map<String, String> LOOKS = Map.of("1", "i", "2", "to", "4", "a", "8", "b", "0", "o", "3", "e", "5", "s", "7", "t");

    private final Map<String, Double> often;
    private final Set<String> ordinary;
    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Reading>> remembered = new HashMap<>();

    /** @param often the words of the library, and in how many texts each stands */
    Spelling(Map<String, Double> often, Set<String> ordinary) {
        this.often = often;
        this.ordinary = ordinary;
        often.forEach((word, times) -> {
            if (word.length() >= SHORTEST && LETTERS.matcher(word).matches()) {
                known.add(new Known(word, Sound.of(word), Math.log1p(times)));
            }
        });
    }

    boolean knows(String word) {
        return often.containsKey(word) || ordinary.contains(word);
    }

    /** Two words that are written as one in the library become one. */
    List<String> joined(List<String> words) {
        var all = new ArrayList<String>();
        for (var word : words) {
            var both = all.isEmpty() ? word : all.getLast() + word;
            if (!all.isEmpty() && both.length() >= SHORTEST_JOINED && knows(both)) {
                all.set(all.size() - 1, both);
            } else {
                all.add(word);
            }
        }
        return all;
    }

    /** What may be meant, the likeliest first; nothing when no word is near. */
    List<Reading> of(String typed) {
        if (knows(typed)) {
            return List.of(new Reading(typed, 1));
        }
        var readings = new ArrayList<Reading>();
        if (DIGIT_IN_WORD.matcher(typed).matches()) {
            readings.addAll(near(read(typed, SPOKEN)));
            readings.addAll(near(read(typed, LOOKS)));
        } else if (!Character.isDigit(typed.charAt(0))) {
            readings.addAll(near(typed));
            split(typed, readings);
        }
        readings.sort(Comparator.comparingDouble(Reading::sure).reversed());
        return readings.stream().filter(reading -> reading.sure() >= readings.getFirst().sure() - MOST_DIFFERENT).limit(READINGS).toList();
    }

    private static String read(String typed, Map<String, String> digits) {
        var read = typed;
        for (var digit : digits.entrySet()) {
            read = read.replace(digit.getKey(), digit.getValue());
        }
        return read;
    }

    private List<Reading> near(String typed) {
        if (knows(typed)) {
            return List.of(new Reading(typed, 1));
        }
        if (typed.length() < SHORTEST || !LETTERS.matcher(typed).matches()) {
            return List.of();
        }
        var sound = Sound.of(typed);
        var near = new ArrayList<Reading>();
        for (var word : known) {
            if (Math.abs(word.word().length() - typed.length()) <= 3) {
                var far = Math.min(Likeness.distance(typed, word.word()), Likeness.distance(sound, word.sound()) + SOUND_COSTS)
                        / Math.max(typed.length(), word.word().length() - 1);
                if (far <= FURTHEST) {
                    near.add(new Reading(word.word(), 1 - far + OFTEN_HELPS * (word.often() - 2)));
                }
            }
        }
        return near;
    }

    private void split(String typed, List<Reading> readings) {
        for (var at = 1; at < typed.length(); at++) {
            var left = typed.substring(0, at);
            var right = typed.substring(at);
            if (knows(left) && knows(right) && (left.length() > 1 || "ai".contains(left)) && right.length() > 1) {
                readings.add(new Reading(left + " " + right, 0.85 + 0.01 * Math.min(Math.log1p(often.getOrDefault(left, 0.0)), Math.log1p(often.getOrDefault(right, 0.0)))));
            }
        }
    }
}
