package org.thinkuknow.classroom;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.classroom.PreparedStarts.PreparedStart;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A lesson that is taught in a class now, or was.
 *
 * @param code         six letters with which pupils join; free for other lessons once this has ended
 * @param lesson       the lesson's address, such as {@code /learn/4-7/friends-on-a-screen}
 * @param teacher      the username of whoever started it; nobody moves it but her and the colleagues whom she let in
 * @param step         where the class is in the running order; {@link RunningOrder#WAITING} before the first
 * @param answersShown whether pupils and board see what is right at this step
 * @param shownBeside  what the class looks at beside the lesson, or nothing
 * @param leftOut      the ids of the steps that this class does not go through
 * @param fromLast     the questions of earlier lessons with which it begins, in order
 * @param revision     rises with every change
 * @param endedAt      when the teacher ended it, or nothing while it runs
 */
public record LiveLesson(
        String reference,
        String code,
        String lesson,
        String teacher,
        Pace pace,
        String step,
        boolean answersShown,
        @Nullable Beside shownBeside,
        Set<String> leftOut,
        List<EarlierQuestion> fromLast,
        long revision,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** How references of rehearsals begin: they count nowhere. */
    static final String REHEARSAL = "R-";

    public LiveLesson {
        leftOut = Set.copyOf(leftOut);
        fromLast = List.copyOf(fromLast);
    }

    static LiveLesson started(
            String reference, String code, String lesson, String teacher, PreparedStart start, Instant now) {
        return new LiveLesson(
                reference,
                code,
                lesson,
                teacher,
                start.pace(),
                RunningOrder.WAITING,
                false,
                null,
                start.leftOut(),
                start.fromLast(),
                1,
                now,
                null);
    }

    /** The same lesson as it was prepared for one class. */
    LiveLesson preparedAs(PreparedStart start) {
        return new LiveLesson(
                reference,
                code,
                lesson,
                teacher,
                start.pace(),
                step,
                answersShown,
                shownBeside,
                start.leftOut(),
                start.fromLast(),
                revision + 1,
                startedAt,
                endedAt);
    }

    /** What it is made of. */
    public LessonMaterial material() {
        return new LessonMaterial(lesson, fromLast);
    }

    /** The question as it stands in its own lesson: one that was asked from last time stands in an earlier one. */
    public EarlierQuestion origin(String question) {
        return IntStream.range(0, fromLast.size())
                .filter(place -> LessonStep.ToAnswer.idFromLast(
                                place, fromLast.get(place).id())
                        .equals(question))
                .mapToObj(fromLast::get)
                .findFirst()
                .orElseGet(() -> new EarlierQuestion(lesson, question));
    }

    /** When it ended, if it has. */
    public Optional<Instant> end() {
        return Optional.ofNullable(endedAt);
    }

    /** What the class looks at beside the lesson, if it does. */
    public Optional<Beside> beside() {
        return Optional.ofNullable(shownBeside);
    }

    /** Whether it can still be prepared: it was started, and nothing more. */
    public boolean hasJustBegun() {
        return revision == 1;
    }

    /** Whether its class is pretend. */
    public boolean isRehearsal() {
        return reference.startsWith(REHEARSAL);
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Going on in the lesson leaves what was asked beside it. */
    LiveLesson movedTo(String other) {
        return changed(pace, other, answersShown && step.equals(other), null);
    }

    LiveLesson pacedBy(Pace other) {
        return changed(other, step, answersShown, shownBeside);
    }

    LiveLesson besides(@Nullable Beside other) {
        return changed(pace, step, answersShown, other);
    }

    /** Shows the answers to what is asked beside the lesson or, if nothing is, at this step. */
    LiveLesson withAnswersShown() {
        return shownBeside == null
                ? changed(pace, step, true, null)
                : changed(pace, step, answersShown, new Beside(shownBeside.reference(), true));
    }

    /** Put back to where it was, at its pace of now. */
    LiveLesson putBack(LiveLesson before) {
        return changed(pace, before.step, before.answersShown, before.shownBeside);
    }

    /** Whether the class sees the same as in another revision. */
    boolean showsTheSameAs(LiveLesson other) {
        return step.equals(other.step)
                && answersShown == other.answersShown
                && Objects.equals(shownBeside, other.shownBeside);
    }

    /** The same place once more, because of something beside it. */
    LiveLesson again() {
        return changed(pace, step, answersShown, shownBeside);
    }

    LiveLesson ended(Instant now) {
        refuseIfEnded();
        return new LiveLesson(
                reference,
                code,
                lesson,
                teacher,
                pace,
                step,
                answersShown,
                null,
                leftOut,
                fromLast,
                revision + 1,
                startedAt,
                now);
    }

    private LiveLesson changed(Pace newPace, String newStep, boolean shown, @Nullable Beside newBeside) {
        refuseIfEnded();
        return new LiveLesson(
                reference,
                code,
                lesson,
                teacher,
                newPace,
                newStep,
                shown,
                newBeside,
                leftOut,
                fromLast,
                revision + 1,
                startedAt,
                endedAt);
    }

    /** @throws LessonRefused if it has */
    void refuseIfEnded() {
        if (endedAt != null) {
            throw new LessonRefused("This lesson has ended. You can start it again from its teacher's page.");
        }
    }

    /** Who moves the pupils' screens. */
    public enum Pace {
        /** The teacher moves all screens. */
        TOGETHER,
        /** Every pupil goes through the lesson alone. */
        OWN
    }

    /**
     * What a class looks at for a moment beside the lesson: something that the teacher asks everybody, or one pupil's question.
     *
     * @param reference of the poll or of the pupil's words
     * @param shown     whether the board shows what was answered
     */
    public record Beside(String reference, boolean shown) {

        static final String POLL = "A-";
        static final String WORDS = "W-";

        /** Whether the teacher asks everybody, so that it is on the pupils' screens too. */
        public boolean isAsked() {
            return reference.startsWith(POLL);
        }
    }
}
