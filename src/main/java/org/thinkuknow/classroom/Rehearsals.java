package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;

/**
 * A teacher tries a lesson with a pretend class. It looks and moves like any other; nobody else comes into it, it counts nowhere, and
 * it is gone soon after it has ended.
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class Rehearsals {

    private final LiveLessons lessons;
    private final OpenLessons open;
    private final PretendClass pretendClass;

    Rehearsals(LiveLessons lessons, OpenLessons open, PretendClass pretendClass) {
        this.lessons = lessons;
        this.open = open;
        this.pretendClass = pretendClass;
    }

    /**
     * Begins a rehearsal in place of another of this teacher's.
     *
     * @param wanted the lesson's address
     * @return the code under which the teacher has it
     * @throws LessonRefused if there is no such lesson
     */
    public String start(String wanted) {
        var lesson = lessons.toTeach(wanted);
        lessons.running().stream()
                .filter(LiveLesson::isRehearsal)
                .filter(running -> running.teacher().equals(SignedIn.username()))
                .forEach(open::end);
        var begun = open.rehearse(lesson, SignedIn.username());
        pretendClass.comesInto(begun);
        return begun.code();
    }
}
