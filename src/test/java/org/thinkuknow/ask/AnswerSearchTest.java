package org.thinkuknow.ask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.learning.Strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSearchTest {

    private static final List<List<String>> MEANINGS =
            List.of(List.of("picture", "pic", "photo"), List.of("meet up", "link up"));
    private static final AnswerSearch SEARCH = search(
            answer(
                    "meet-up",
                    "Someone I met online wants to meet up. What do I do?",
                    "he wants to see me in real life"),
            answer("delete-picture", "Can I delete a picture I sent?", "how do i get my photo back"),
            answer("too-much-screen", "Am I on my phone too much?", "i cant stop scrolling at night"));

    @ParameterizedTest
    @CsvSource({
        "someone onlin wants 2 meat me, meet-up",
        "he wants to link up, meet-up",
        "DELEAT MY PIC!!!, delete-picture",
        "delte a foto, delete-picture",
        "cnt stop scroling, too-much-screen",
        "i can’t stop scrolling, too-much-screen",
        "deleeeeete my picture 😭😭, delete-picture",
        "fone too much, too-much-screen",
        "icant stop scrolling, too-much-screen"
    })
    void spellingDoesNotMatter(String words, String slug) {
        assertThat(SEARCH.find(words, 3)).first().isEqualTo(slug);
    }

    @Test
    void noMoreAreFoundThanWereAskedFor() {
        assertThat(SEARCH.find("picture phone meet", 3)).hasSize(3);
        assertThat(SEARCH.find("picture phone meet", 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "'   '", "what do i do", "🦊🦊", "\"; + - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /\"", "مرحبا"})
    void whatFitsNothingFindsNothingAndBreaksNothing(String words) {
        assertThat(SEARCH.find(words, 3)).isEmpty();
    }

    @Test
    void aVeryLongTextIsReadAtItsBeginning() {
        assertThat(SEARCH.find(
                        "delete my picture " + "😀 ".repeat(200) + "phone too much scrolling at night ".repeat(5_000),
                        3))
                .first()
                .isEqualTo("delete-picture");
    }

    @Test
    void theAnswerThatHoldsTheRarerWordComesFirst() {
        var search = search(
                answer(
                        "wolf",
                        "There was a wolf near the bridge last night, and nobody else saw it. Was it there?",
                        "somebody saw a wolf near the bridge by night"),
                answer("game", "A game", "games"),
                answer("friend", "A game with a friend", "games with friends"),
                answer("clan", "A game with a clan", "clan games"));
        assertThat(search.find("game wolf", 3)).first().isEqualTo("wolf");
        assertThat(search.find("game", 3)).first().isEqualTo("game");
    }

    @Test
    void moreOfTheWordsAreBetterThanOneOftener() {
        var search = search(
                answer("once", "Can my teacher see my phone at night?", "phone at school"),
                answer("often", "Teacher, teacher, teacher?", "teacher teacher"),
                answer("other", "A phone", "phones"));
        assertThat(search.find("teacher phone", 3)).first().isEqualTo("once");
    }

    @Test
    void whereTwoFitAlikeTheOneAboutDangerComesFirst() {
        var harmless = answer("harmless", "Somebody shouts at me", "shouting");
        assertThat(search(harmless, danger("danger", "Somebody shouts at me", "shouting"))
                        .find("shout", 3))
                .first()
                .isEqualTo("danger");
        assertThat(search(
                                danger("danger", "Somebody shouts", "a dog barks"),
                                answer("exact", "A cat that meows", "cats meow"))
                        .find("cat", 3))
                .containsExactly("exact");
    }

    @Test
    void anOrdinaryWordIsNotReadAsAnother() {
        var answers = List.of(answer("gang", "Is this a gang?", "gangs"));
        assertThat(new AnswerSearch(answers, ChildrensWords.with(List.of()), List.of(), Set.of(), FirstAnswers.NONE)
                        .find("this gong", 3))
                .containsExactly("gang");
        assertThat(new AnswerSearch(
                                answers, ChildrensWords.with(List.of()), List.of(), Set.of("gong"), FirstAnswers.NONE)
                        .find("this gong", 3))
                .isEmpty();
    }

    @Test
    void aLibraryWithoutAnswersFindsNothing() {
        assertThat(search().find("picture", 3)).isEmpty();
    }

    private static AnswerSearch search(Answer... answers) {
        return new AnswerSearch(List.of(answers), ChildrensWords.with(MEANINGS), MEANINGS, Set.of(), FirstAnswers.NONE);
    }

    private static Answer answer(String slug, String question, String also) {
        return answer(slug, question, also, false);
    }

    private static Answer danger(String slug, String question, String also) {
        return answer(slug, question, also, true);
    }

    private static Answer answer(String slug, String question, String also, boolean danger) {
        return new Answer(
                slug,
                question,
                List.of(also),
                Strand.ONLINE_RELATIONSHIPS,
                List.of(),
                danger,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                LocalDate.EPOCH);
    }
}
