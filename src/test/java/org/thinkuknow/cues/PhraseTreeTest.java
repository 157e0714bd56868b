package org.thinkuknow.cues;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The tree and Lucene's queries read a phrase alike: whatever one finds, the other does. */
class PhraseTreeTest {

    private static final WordLists WORDS = new WordLists();

    @Test
    void aPhraseIsFoundWhereItsWordsStandTogether() {
        assertThat(found("come to mine", "please come to mine or do not come to it"))
                .containsExactly("1-3");
        assertThat(found("come to mine", "come. to mine")).isEmpty();
    }

    @Test
    void aGapSpansUpToFourWords() {
        assertThat(found("paid ... money", "paid money. i paid him a lot of money. paid one two three four five money"))
                .containsExactly("0-1", "8-13");
    }

    @Test
    void eitherWordWillDo() {
        assertThat(found("his/her flat", "his flat, her flat, my flat")).containsExactly("0-1", "2-3");
    }

    private static List<String> found(String phrase, String text) {
        var tree = new PhraseTree();
        tree.add(0, new Phrase(phrase).parts(WORDS));
        var message = MessageWords.of(text, WORDS);
        var places = new ArrayList<String>();
        tree.find(message, (number, first, last) -> places.add(first + "-" + last));
        try (var watch = new PhraseMonitor(List.of(new Phrase(phrase)), WORDS)) {
            var seen = watch.in(message, Set.of(phrase)).getOrDefault(phrase, List.of());
            assertThat(seen.stream().map(interval -> interval.first() + "-" + interval.last()))
                    .as("as Lucene finds it")
                    .isEqualTo(places);
        }
        return places;
    }
}
