package org.thinkuknow.readability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.BlockKind;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class FamiliarWordsTest {

    private final FamiliarWords words = new FamiliarWords(Set.of(
            "stop", "like", "carry", "lie", "kind", "box", "leaf", "sad", "gentle", "grow", "up", "can't", "be",
            "grown"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop",
                "stops",
                "stopped",
                "stopping",
                "stop's",
                "stops'",
                "likes",
                "liked",
                "liking",
                "carries",
                "carried",
                "lies",
                "lied",
                "lying",
                "kinder",
                "kindest",
                "kindly",
                "boxes",
                "leaves",
                "sadder",
                "saddest",
                "gently",
                "grown-up",
                "grown-ups",
                "can't",
                "stop'll"
            })
    void aRegularFormOfAKnownWordIsKnown(String word) {
        assertThat(words.hold(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unstop", "stopper's-egg", "likely-hood", "kindness", "carrion", "es", "ing", "bed", "being-late"
            })
    void anotherWordIsNot(String word) {
        assertThat(words.hold(word)).isFalse();
    }

    @Test
    void namesAndNumbersAreFamiliarWhereverTheyStand() {
        var prose = prose("Zorblax waves. We see Zorblax. Kestrels fly. Call 0800 now. The kestrels stop.");
        assertThat(prose.unfamiliar(
                        new FamiliarWords(Set.of("wave", "we", "see", "fly", "call", "now", "the", "stop"))))
                .containsExactly("kestrels", "kestrels");
    }

    @Test
    void ourOwnListHoldsNoWordTwiceAndNoneThatBothListsHold() {
        var ours = ContentFiles.packed()
                .text(FamiliarWords.OURS)
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(ours)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).matches("[a-z-]+"));
        var without =
                ContentFiles.in(Path.of("src", "test", "resources", "quiz"), Path.of("frontend", "illustrations"));
        var lists = List.of(
                FamiliarWords.read("dale-chall-1995.txt", without), FamiliarWords.read("spache-1974.txt", without));
        assertThat(ours.stream().filter(word -> lists.stream().allMatch(list -> list.hold(word))))
                .isEmpty();
    }

    private static Prose prose(String text) {
        return Prose.of(List.of(new Passage(BlockKind.PLAIN, 1, text)));
    }
}
