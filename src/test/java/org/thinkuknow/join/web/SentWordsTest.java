package org.thinkuknow.join.web;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;

import java.util.Arrays;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that a pupil's screen can send as text. What {@code words} holds is looked through for danger, as {@code SignsInFreeWordsIT} and
 * {@code PupilQuestionsIT} try; another box would need the same.
 */
class SentWordsTest {

    @Test
    void nothingElseThatAPupilSendsHoldsWords() {
        assertThat(Arrays.stream(PupilApi.class.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .flatMap(body -> texts(body.getType())))
                .containsExactlyInAnyOrder(
                        "PollAnswer.asking",
                        "PollAnswer.words",
                        "QuestionToTeacher.sending",
                        "QuestionToTeacher.words",
                        "Sent.question");
    }

    private static Stream<String> texts(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .filter(part -> part.getGenericType().getTypeName().contains("java.lang.String"))
                .map(part -> body.getSimpleName() + "." + part.getName());
    }
}
