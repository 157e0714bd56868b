package org.thinkuknow.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AdditionTest {

    private static final String WORDS = ChildWords.of("she sends me scary pictures");
    private static final Map<Field, String> TOLD = Map.of(Field.WHAT, WORDS, Field.NAME, "Sam");

    @Test
    void whatWasSaidBeforeAddsNothing() {
        var again = new Addition("s", TOLD, Dangers.UNSAID);
        assertThat(again.message(TOLD, Dangers.UNSAID, List.of())).isEmpty();
        assertThat(again.filling(TOLD)).isEmpty();
    }

    @Test
    void whatWasLeftOutTakesItsPlaceAndTheMessageOnlyNamesIt() {
        var added = new Addition("s", Map.of(Field.PLACE, "Leeds", Field.SCHOOL, "Hill School"), Dangers.UNSAID);
        assertThat(added.filling(TOLD)).isEqualTo(Map.of(Field.PLACE, "Leeds", Field.SCHOOL, "Hill School"));
        assertThat(added.message(TOLD, Dangers.UNSAID, List.of())).isEqualTo("Added: Town or postcode, School.");
    }

    @Test
    void whatIsDifferentOverwritesNothingAndIsAMessage() {
        var added = new Addition("s", Map.of(Field.WHAT, "more happened", Field.NAME, "Alex"), Dangers.UNSAID);
        assertThat(added.filling(TOLD)).isEmpty();
        assertThat(added.message(TOLD, Dangers.UNSAID, List.of())).isEqualTo("more happened\nName: Alex");
    }

    @Test
    void whatAnEarlierMessageSaysIsNotSaidTwiceAndOtherWordsThatHoldItAre() {
        var added = new Addition("s", Map.of(Field.WHAT, "help"), Dangers.UNSAID);
        assertThat(added.message(TOLD, Dangers.UNSAID, List.of("Name: Alex\nhelp")))
                .isEmpty();
        assertThat(added.message(TOLD, Dangers.UNSAID, List.of("nobody can help me")))
                .isEqualTo("help");
    }

    @Test
    void aSecondAnswerToADangerQuestionIsNotTakenForTheFirst() {
        var added =
                new Addition("s", Map.of(), new Dangers(DangerAnswer.UNSAID, DangerAnswer.YES, DangerAnswer.UNSAID));
        assertThat(added.message(
                        TOLD,
                        new Dangers(DangerAnswer.NO, DangerAnswer.UNSAID, DangerAnswer.NO),
                        List.of("Added: Questions about danger.")))
                .isEqualTo("Added: Questions about danger.");
    }

    @Test
    void anAnswerWhereNoneWasGivenIsNamedAndAnotherAnswerIsWrittenOut() {
        var added = new Addition("s", Map.of(), new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSAID));
        assertThat(added.message(TOLD, Dangers.UNSAID, List.of())).isEqualTo("Added: Questions about danger.");
        assertThat(added.message(TOLD, new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.NO), List.of()))
                .isEqualTo("A meeting with somebody known only from online: yes");
    }

    @Test
    void theNewsOfAMessageIsTakenApartAndWordsThatOnlyBeginLikeItAreNot() {
        for (var field : Field.values()) {
            var message = new Addition("s", Map.of(field, "something else"), Dangers.UNSAID)
                    .message(Map.of(), Dangers.UNSAID, List.of());
            assertThat(AddedNews.of(message)).isEqualTo(new AddedNews(List.of(field), ""));
        }
        var both = new Addition(
                        "s",
                        Map.of(Field.WHAT, "more happened", Field.PLACE, "Leeds", Field.SCHOOL, "Hill School"),
                        new Dangers(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.NO))
                .message(TOLD, Dangers.UNSAID, List.of());
        assertThat(AddedNews.of(both)).isEqualTo(new AddedNews(List.of(Field.PLACE, Field.SCHOOL), "more happened"));
        assertThat(AddedNews.of("Added: he hurts me at School.").rest()).isEqualTo("Added: he hurts me at School.");
    }

    @ParameterizedTest
    @CsvSource({
        "UNSAID, YES, true",
        "UNSAID, UNSURE, true",
        "UNSAID, NO, false",
        "NO, UNSURE, true",
        "NO, YES, true",
        "UNSURE, YES, true",
        "YES, UNSURE, false",
        "YES, NO, false",
        "NO, UNSAID, false",
        "YES, YES, false"
    })
    void anAnswerIsGraverIfItIsNearerToYes(DangerAnswer before, DangerAnswer now, boolean graver) {
        assertThat(new Dangers(DangerAnswer.NO, now, DangerAnswer.NO)
                        .isGraverThan(new Dangers(DangerAnswer.NO, before, DangerAnswer.NO)))
                .isEqualTo(graver);
    }

    @Test
    void nothingIsRequiredAndNothingIsEverything() {
        assertThat(new Addition("s", Map.of(Field.NAME, " \n"), Dangers.UNSAID).isEmpty())
                .isTrue();
        assertThat(new Addition("s", Map.of(), new Dangers(DangerAnswer.UNSAID, DangerAnswer.UNSAID, DangerAnswer.NO))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void whatIsTooLongOrBrokenIsSaidKindlyFieldByField() {
        var refused = catchThrowableOfType(
                ReportRefused.class,
                () -> new Addition(
                        "s",
                        Map.of(Field.PLACE, "x".repeat(201), Field.NAME, "caf\ufffd", Field.SCHOOL, "Hill School"),
                        Dangers.UNSAID));
        assertThat(refused.sentences()).containsOnlyKeys(Field.PLACE, Field.NAME);
    }
}
