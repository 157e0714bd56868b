package org.thinkuknow.classroom;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.quiz.Answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Six pretend pupils. Most are quick and right, one is wrong, one comes in and answers late, one asks the teacher something. What they
 * write is invented, and nothing in it is a sign of anything.
 */
@Component
class PretendPupils {

    /** After how many beats each comes in. */
    private static final List<Integer> COMES_IN = List.of(1, 2, 2, 3, 4, 12);
    /** After how many beats at a question each answers. */
    private static final List<Integer> ANSWERS = List.of(2, 3, 3, 5, 6, 14);

    /** Who is mostly wrong. */
    private static final int WRONG = 4;

    private static final List<String> WORDS = List.of("friends", "asking first", "kind", "friends", "telling", "fun");

    /** Who asks the teacher something, and when at the first step. */
    private static final int ASKS = 2;

    private static final int ASKS_AFTER = 4;
    private static final String QUESTION = "Can you say the last part again, please?";
    private static final String SENDING = "Q-rehearsal";

    private final Seats seats;
    private final PupilWords words;
    private final RunningOrders runningOrders;

    /** What the pretend class of one rehearsal has done. */
    static final class Rehearsal {

        private final List<Seat> seats = new ArrayList<>();
        private final Set<String> done = new HashSet<>();
        private int beats;
        private int here;
        private String place = "";

        private void at(String now) {
            beats++;
            here = now.equals(place) ? here + 1 : 0;
            place = now;
        }
    }

    PretendPupils(Seats seats, PupilWords words, RunningOrders runningOrders) {
        this.seats = seats;
        this.words = words;
        this.runningOrders = runningOrders;
    }

    /** Does what is due by now. */
    void beat(LiveLesson lesson, Rehearsal rehearsal) {
        var aside = lesson.beside().filter(Beside::isAsked).map(Beside::reference);
        rehearsal.at(aside.orElse(lesson.step()));
        while (rehearsal.seats.size() < COMES_IN.size() && rehearsal.beats >= COMES_IN.get(rehearsal.seats.size())) {
            rehearsal.seats.add(seats.take(lesson, 1).seat());
        }
        for (var pupil = 0; pupil < rehearsal.seats.size(); pupil++) {
            if (rehearsal.here >= ANSWERS.get(pupil) && rehearsal.done.add(rehearsal.place + ' ' + pupil)) {
                answer(lesson, rehearsal, pupil);
            }
        }
        asks(lesson, rehearsal);
    }

    private void answer(LiveLesson lesson, Rehearsal rehearsal, int pupil) {
        var seat = rehearsal.seats.get(pupil);
        words.poll(lesson, rehearsal.place)
                .ifPresentOrElse(
                        poll -> {
                            if (poll.question().wantsWords()) {
                                words.answer(seat, poll.reference(), List.of(WORDS.get(pupil)));
                            } else {
                                var choices = poll.question().choices().size();
                                seats.answer(seat, poll.reference(), Answer.of(pupil % choices), Choice.NOW);
                            }
                        },
                        () -> runningOrders
                                .of(lesson)
                                .flatMap(order -> order.question(rehearsal.place))
                                .ifPresent(question -> seats.answer(
                                        seat,
                                        question.id(),
                                        PretendAnswers.of(question, isRight(rehearsal.place, pupil)),
                                        Choice.NOW)));
    }

    private static boolean isRight(String place, int pupil) {
        return pupil != WRONG && Math.floorMod(place.hashCode() + pupil, COMES_IN.size()) != 0;
    }

    private void asks(LiveLesson lesson, Rehearsal rehearsal) {
        var reads = runningOrders
                .of(lesson)
                .flatMap(order -> order.find(rehearsal.place))
                .filter(LessonStep.ToRead.class::isInstance)
                .isPresent();
        if (reads && rehearsal.here >= ASKS_AFTER && rehearsal.seats.size() > ASKS && rehearsal.done.add(SENDING)) {
            words.ask(rehearsal.seats.get(ASKS), SENDING, QUESTION);
        }
    }
}
