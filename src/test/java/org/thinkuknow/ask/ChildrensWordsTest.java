package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.util.HashMap;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChildrensWordsTest {

    private static final ChildrensWords WORDS = ChildrensWords.with(
            List.of(List.of("picture", "pic", "photo"), List.of("naked", "no clothes"), List.of("what", "wot")));

    @ParameterizedTest
    @CsvSource({
        "p@ssword, password",
        "boy$, boys",
        "p*rn, prn",
        "£50, pounds 50",
        "13+, 13 plus",
        "sooo, so",
        "don’t, dont",
        "Zoë, zoe",
        "0800 1111, 0800 1111"
    })
    void signsAreReadAsLettersAndWords(String typed, String plain) {
        assertThat(WORDS.tokens(ChildrensWords.PLAIN, typed)).isEqualTo(List.of(plain.split(" ")));
    }

    @Test
    void everyFormOfEveryWordOfAGroupBecomesItsFirst() {
        var picture = WORDS.tokens(ChildrensWords.MEANING, "picture");
        assertThat(WORDS.tokens(ChildrensWords.MEANING, "pics")).isEqualTo(picture);
        assertThat(WORDS.tokens(ChildrensWords.MEANING, "photos")).isEqualTo(picture);
        assertThat(WORDS.tokens(ChildrensWords.MEANING, "no clothes"))
                .isEqualTo(WORDS.tokens(ChildrensWords.MEANING, "naked"));
    }

    @Test
    void littleWordsGoHoweverTheyAreSpelt() {
        assertThat(WORDS.tokens(ChildrensWords.MEANING, "wot do i do")).isEmpty();
    }

    @Test
    void noWordOfTheLibraryStandsInTwoGroupsInAnyForm() {
        var groupOf = new HashMap<String, List<String>>();
        for (var group : new TopicReader(ContentFiles.packed(), new Problems()).sameMeaning()) {
            assertThat(group)
                    .allSatisfy(word -> assertThat(
                                    groupOf.put(String.join(" ", WORDS.tokens(ChildrensWords.STEM_ALONE, word)), group))
                            .as(word)
                            .isIn(null, group));
        }
        assertThat(groupOf).hasSizeGreaterThan(500);
    }
}
