package org.thinkuknow.join.web;

import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.classroom.LiveLesson.Pace;

/**
 * What a pupil's screen needs to know: some bytes for each change. What there is to see is fetched by its address.
 *
 * @param own   whether every pupil goes alone
 * @param aside what everybody is asked beside the lesson; empty if nothing is
 * @param shown whether what is right may be seen at this step
 * @param asideShown whether the class sees what was answered to what is asked beside the lesson
 */
record PupilNow(
        long revision, String stop, String aside, boolean own, boolean shown, boolean asideShown, boolean ended) {

    static PupilNow of(LiveLesson lesson) {
        return new PupilNow(
                lesson.revision(),
                lesson.step(),
                lesson.beside().filter(Beside::isAsked).map(Beside::reference).orElse(""),
                lesson.pace() == Pace.OWN,
                lesson.answersShown(),
                lesson.beside().filter(Beside::isAsked).filter(Beside::shown).isPresent(),
                !lesson.isRunning());
    }
}
