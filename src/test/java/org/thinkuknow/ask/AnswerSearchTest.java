package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.learning.Strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSearchTest {

    private static final AnswerSearch SEARCH = new AnswerSearch(List.of(
            answer("meet-up", "Someone I met online wants to meet up. What do I do?", "he wants to see me in real life"),
            answer("delete-picture", "Can I delete a picture I sent?", "how do i get my photo back"),
            answer("too-much-screen", "Am I on my phone too much?", "i cant stop scrolling at night")),
            ChildrensWords.with(List.of(List.of("picture", "pic", "photo", "photos"), List.of("meet up", "link up"))));

    @ParameterizedTest
    @CsvSource({"someone onlin wants 2 meat me, meet-up", "he wants to link up, meet-up", "DELEAT MY PIC!!!, delete-picture", "delte a foto, delete-picture",
            "cnt stop scroling, too-much-screen", "i can’t stop scrolling, too-much-screen", "deleeeeete my picture 😭😭, delete-picture", "fone too much, too-much-screen"})
    void spellingDoesNotMatter(String words, String slug) {
        assertThat(SEARCH.find(words, 3)).first().isEqualTo(slug);
    }

    @Test
    void noMoreAreFoundThanWereAskedFor() {
        assertThat(SEARCH.find("picture phone meet", 3)).hasSize(3);
        assertThat(SEARCH.find("picture phone meet", 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "'   '", "what do i do", "🦊🦊", "\"; + - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /\"", "مرحبا"})
    void whatFitsNothingFindsNothingAndBreaksNothing(String words) {
        assertThat(SEARCH.find(words, 3)).isEmpty();
    }

    @Test
    void aVeryLongTextIsReadAtItsBeginning() {
        assertThat(SEARCH.find("delete my picture " + "😀 word ".repeat(5_000), 3)).first().isEqualTo("delete-picture");
    }

    private static Answer answer(String slug, String question, String also) {
        return new Answer(slug, question, List.of(also), Strand.ONLINE_RELATIONSHIPS, List.of(), false, "", "", "", "", "", List.of(), List.of(),
                Optional.empty(), LocalDate.EPOCH);
    }
}
