package org.thinkuknow.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of the library a child may have meant. A word that is known is left as it stands. */
final class Spelling {

    /**
     * What may be meant.
     *
     * @param words mostly one; two where the child left out the space
     * @param sure  1 for what stands as it was typed, less for a guess
     */
    record Reading(String words, double sure) {}

    private record Known(String word, String sound, double often) {}

    private static final double FURTHEST = 0.34;
    private static final double SOUND_COSTS = 0.1;
    private static final double OFTEN_HELPS = 0.03;
    private static final double MOST_LESS_SURE = 0.13;
    private static final double TWO_WORDS = 0.85;
    private static final int READINGS = 3;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_JOINED = 6;
    private static final int MOST_LETTERS_MORE = 3;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Map<String, Integer> often;
    private final Set<String> ordinary;
    private final List<Known> known;

    /**
     * @param often    the words of the library, and how often each is used: the more, the likelier it is meant
     * @param ordinary other words that are no misspellings; nothing is read as one of them
     */
    Spelling(Map<String, Integer> often, Set<String> ordinary) {
        this.often = often;
        this.ordinary = ordinary;
        this.known = often.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST
                        && LETTERS.matcher(word.getKey()).matches())
                .map(word -> new Known(word.getKey(), Sound.of(word.getKey()), Math.log1p(word.getValue())))
                .toList();
    }

    private boolean knows(String word) {
        return often.containsKey(word) || ordinary.contains(word);
    }

    /** The readings of each word; two that the library writes as one ("some one") become one. A word nobody knows is left out. */
    List<List<Reading>> of(List<String> typed) {
        var words = new ArrayList<String>();
        for (var word : typed) {
            var both = words.isEmpty() ? word : words.getLast() + word;
            if (!words.isEmpty() && both.length() >= SHORTEST_JOINED && often.containsKey(both)) {
                words.set(words.size() - 1, both);
            } else {
                words.add(word);
            }
        }
        return words.stream()
                .map(this::readings)
                .filter(readings -> !readings.isEmpty())
                .toList();
    }

    private List<Reading> readings(String typed) {
        if (knows(typed)) {
            return List.of(new Reading(typed, 1));
        }
        var readings = new ArrayList<Reading>();
        DigitsInWords.inLetters(typed).forEach(letters -> addNear(letters, readings));
        if (LETTERS.matcher(typed).matches()) {
            addNear(typed, readings);
            addTwoWords(typed, readings);
        }
        readings.sort(Comparator.comparingDouble(Reading::sure).reversed());
        return readings.stream()
                .filter(reading -> reading.sure() >= readings.getFirst().sure() - MOST_LESS_SURE)
                .limit(READINGS)
                .toList();
    }

    private void addNear(String typed, List<Reading> readings) {
        if (typed.length() < SHORTEST) {
            return;
        }
        var sound = Sound.of(typed);
        for (var word : known) {
            var far = far(typed, sound, word);
            if (far <= FURTHEST) {
                readings.add(new Reading(word.word(), 1 - far + OFTEN_HELPS * (word.often() - 2)));
            }
        }
    }

    /** The share of the letters that are wrong, as written or as heard. */
    private static double far(String typed, String sound, Known word) {
        if (Math.abs(word.word().length() - typed.length()) > MOST_LETTERS_MORE) {
            return 1;
        }
        var mistakes =
                Math.min(Likeness.distance(typed, word.word()), Likeness.distance(sound, word.sound()) + SOUND_COSTS);
        return mistakes / Math.max(typed.length(), word.word().length() - 1);
    }

    private void addTwoWords(String typed, List<Reading> readings) {
        for (var at = 1; at < typed.length() - 1; at++) {
            var left = typed.substring(0, at);
            var right = typed.substring(at);
            if (often.containsKey(left) && often.containsKey(right) && (left.length() > 1 || "ai".contains(left))) {
                readings.add(new Reading(
                        left + " " + right,
                        TWO_WORDS + OFTEN_HELPS * Math.log1p(Math.min(often.get(left), often.get(right))) / 3));
            }
        }
    }
}
