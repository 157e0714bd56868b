package org.thinkuknow.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The three danger questions.
 *
 * @param meeting  is a meeting with somebody known only from online ahead?
 * @param hurt     is somebody hurting or threatening the child?
 * @param selfharm does the child think of hurting themselves or of not living?
 */
public record Dangers(DangerAnswer meeting, DangerAnswer hurt, DangerAnswer selfharm) {

    /** Nothing was asked or nothing was answered. */
    public static final Dangers UNSAID = new Dangers(DangerAnswer.UNSAID, DangerAnswer.UNSAID, DangerAnswer.UNSAID);

    /** Of two sets of answers, the graver to each question: yes before not sure before no. */
    Dangers graver(Dangers other) {
        return new Dangers(graver(meeting, other.meeting), graver(hurt, other.hurt), graver(selfharm, other.selfharm));
    }

    /** Whether an answer is graver than in an earlier set; a no where nothing was said is not. */
    boolean isGraverThan(Dangers before) {
        return isGraver(meeting, before.meeting) || isGraver(hurt, before.hurt) || isGraver(selfharm, before.selfharm);
    }

    /** Whether a question is answered here that was not answered before. */
    boolean answersMissingIn(Dangers before) {
        return isNew(meeting, before.meeting) || isNew(hurt, before.hurt) || isNew(selfharm, before.selfharm);
    }

    /** One line for each answer that was another one before. */
    List<String> changesOf(Dangers before) {
        return Stream.of(
                        change("A meeting with somebody known only from online", before.meeting, meeting),
                        change("Somebody hurts or threatens me", before.hurt, hurt),
                        change("Thoughts of self-harm or of not living", before.selfharm, selfharm))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> change(String question, DangerAnswer before, DangerAnswer now) {
        return now == before || before == DangerAnswer.UNSAID || now == DangerAnswer.UNSAID
                ? Optional.empty()
                : Optional.of(question + ": " + now.words());
    }

    private static boolean isNew(DangerAnswer now, DangerAnswer before) {
        return before == DangerAnswer.UNSAID && now != DangerAnswer.UNSAID;
    }

    private static boolean isGraver(DangerAnswer now, DangerAnswer before) {
        return now != before && (now == DangerAnswer.YES || now == DangerAnswer.UNSURE && before != DangerAnswer.YES);
    }

    private static DangerAnswer graver(DangerAnswer one, DangerAnswer other) {
        return Stream.of(DangerAnswer.YES, DangerAnswer.UNSURE, DangerAnswer.NO)
                .filter(answer -> answer == one || answer == other)
                .findFirst()
                .orElse(DangerAnswer.UNSAID);
    }
}
