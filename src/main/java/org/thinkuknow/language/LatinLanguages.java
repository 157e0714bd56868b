package org.thinkuknow.language;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells languages in Latin letters apart by their words. A text is looked at in stretches, because a child may begin in English
 * and go on in another language; a stretch of few words needs no more than one that English does not have.
 */
final class LatinLanguages {

    private static final int STRETCH = 6;
    private static final int STEP = 3;
    private static final int FEW = 3;
    /** Words that only the other language has: one in a stretch may be a name or a slip. */
    private static final int ENOUGH = 2;
    /** So much of a longer text is English at least, however it is spelt. */
    private static final double ENGLISH_AT_LEAST = 0.4;

    private final EnglishWords english = new EnglishWords();
    private final List<LatinLanguage> languages =
            Lines.of("language/languages.txt").map(LatinLanguage::read).toList();

    /** The letters of all these languages that English seldom has; a word with none of them needs no closer look. */
    private final BitSet telling = languages.stream()
            .flatMapToInt(language -> language.letters().chars())
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /** @param telling the letters that tell one of the languages from the others; most words have none */
    private record Read(String telling, String plain, boolean english, boolean nearly) {}

    Optional<OtherLanguage> in(String text) {
        var words = LatinWords.in(text).stream()
                .map(this::read)
                .filter(word -> word.english
                        || word.plain.chars().noneMatch(Character::isDigit)
                        || languages.stream().anyMatch(language -> language.has(word.plain)))
                .toList();
        var last = Math.max(0, words.size() - STRETCH);
        return IntStream.iterate(
                        0, start -> start <= last, start -> start < last ? Math.min(start + STEP, last) : last + 1)
                .mapToObj(start -> inStretch(words.subList(start, Math.min(words.size(), start + STRETCH))))
                .flatMap(Optional::stream)
                .findFirst()
                .map(OtherLanguage::new)
                .or(() -> unknown(words));
    }

    private Read read(String written) {
        var plain = LatinWords.plain(written);
        var known = english.hold(plain);
        return new Read(telling(written), plain, known, known || english.nearlyHold(plain));
    }

    private String telling(String written) {
        return written.chars()
                .filter(telling::get)
                .collect(StringBuilder::new, (letters, letter) -> letters.append((char) letter), StringBuilder::append)
                .toString();
    }

    private Optional<String> inStretch(List<Read> words) {
        if (words.stream().allMatch(Read::english)) {
            return Optional.empty(); // nothing would win, and most of what is sent is English
        }
        return languages.stream()
                .map(language -> score(language, words))
                .filter(Score::wins)
                .max(Comparator.comparingInt(Score::own).thenComparingInt(Score::all))
                .map(score -> score.language.name());
    }

    private static Score score(LatinLanguage language, List<Read> words) {
        var own = 0;
        var all = 0;
        var english = 0;
        for (var word : words) {
            if (language.has(word.plain) || words.size() > FEW && language.isWrittenWithItsLetters(word.telling)) {
                all++;
                own += word.english ? 0 : 1;
            } else if (word.nearly) {
                english++;
            }
        }
        return new Score(language, own, all, english, words.size());
    }

    private record Score(LatinLanguage language, int own, int all, int english, int words) {

        boolean wins() {
            return words <= FEW ? own > 0 && english == 0 : own >= ENOUGH && all > english;
        }
    }

    private static Optional<OtherLanguage> unknown(List<Read> words) {
        var longer = words.stream().filter(word -> word.plain.length() > 1).toList();
        var english = longer.stream().filter(Read::nearly).count();
        return longer.size() > FEW && english < ENGLISH_AT_LEAST * longer.size()
                ? Optional.of(OtherLanguage.UNKNOWN)
                : Optional.empty();
    }
}
