package org.thinkuknow.readability;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a word may be a regular form of. The instructions to both formulas count these forms as familiar when the plain word is:
 * plurals and possessives, -s, -ing and -ed of verbs, -er and -est of adjectives, -ly of adverbs, and contractions.
 */
final class BaseForms {

    private record Ending(String ending, List<String> plain) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ies", List.of("y", "ie")),
            new Ending("ied", List.of("y", "ie")),
            new Ending("ier", List.of("y")),
            new Ending("iest", List.of("y")),
            new Ending("ily", List.of("y")),
            new Ending("es", List.of("", "e")),
            new Ending("s", List.of("")),
            new Ending("ing", List.of("", "e")),
            new Ending("ying", List.of("ie")),
            new Ending("ed", List.of("", "e")),
            new Ending("er", List.of("", "e")),
            new Ending("est", List.of("", "e")),
            new Ending("ly", List.of("", "le")),
            new Ending("ves", List.of("f", "fe")));
    private static final List<String> CONTRACTIONS = List.of("n't", "'s", "'ll", "'re", "'ve", "'d", "'m", "'");

    private BaseForms() {}

    static Stream<String> of(String word) {
        return CONTRACTIONS.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(end -> Stream.concat(Stream.of(word), inflected(word.substring(0, word.length() - end.length()))))
                .orElseGet(() -> inflected(word));
    }

    private static Stream<String> inflected(String word) {
        return Stream.concat(
                Stream.of(word),
                ENDINGS.stream()
                        .filter(each -> word.endsWith(each.ending()))
                        .flatMap(each -> plain(
                                word.substring(0, word.length() - each.ending().length()), each)));
    }

    /** Stop gives stopped; but bed is no form of be. */
    private static Stream<String> plain(String stem, Ending ending) {
        var plain = ending.plain().stream().map(stem::concat).filter(base -> base.length() > 2 || base.equals(stem));
        var last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1)
                ? Stream.concat(plain, Stream.of(stem.substring(0, last)))
                : plain;
    }
}
