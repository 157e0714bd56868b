package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.account.Staff;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.quiz.Answer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a phone does that its teacher has let drive a lesson. Nobody is signed in on it: its key opens this one lesson's steps, and
 * nothing that a pupil wrote (decision 0104). Each time it is asked anew whether the teacher may still teach it.
 */
@Service
public class PhoneSteps {

    /** The teacher looks for the words on the board meanwhile. */
    private static final Duration ASKS_FOR = Duration.ofMinutes(2);

    private static final int ASKED_PER_MINUTE = 30;
    private static final int STEPS_PER_MINUTE = 120;

    private final PhoneRows rows;
    private final PhoneKeys keys;
    private final LessonRows lessons;
    private final LessonMoves moves;
    private final SeatRows seats;
    private final PollRows polls;
    private final WordRows words;
    private final TeachingRights rights;
    private final ScreenRefresh refresh;
    private final Allowances allowances;
    private final Staff staff;
    private final Clock clock;

    /** What a phone may press. */
    public enum Step {
        BACK,
        NEXT,
        SHOW
    }

    /**
     * A phone that came with a square.
     *
     * @param key   known to this phone alone, here only as a hash
     * @param words by which its teacher knows it
     */
    public record Asking(String key, String words) {}

    /**
     * What a phone sees of its lesson.
     *
     * @param asked     what the teacher asks beside the lesson, if she does; a pupil's question is on the board and not here
     * @param wordsWait whether something waits that is for the teacher alone: she reads it signed in
     */
    public record Driven(LiveState now, RunningOrder order, Optional<PollQuestion> asked, boolean wordsWait) {}

    PhoneSteps(
            PhoneRows rows,
            PhoneKeys keys,
            LessonRows lessons,
            LessonMoves moves,
            SeatRows seats,
            PollRows polls,
            WordRows words,
            TeachingRights rights,
            ScreenRefresh refresh,
            Allowances allowances,
            Staff staff,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.lessons = lessons;
        this.moves = moves;
        this.seats = seats;
        this.polls = polls;
        this.words = words;
        this.rights = rights;
        this.refresh = refresh;
        this.allowances = allowances;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Somebody comes with a square, and uses it up. That opens nothing: the board of the lesson asks its teacher.
     *
     * @param network of whoever comes
     * @return nothing if the square is not of this lesson, was used, or is over
     * @throws TooSoon if very many squares come from there
     */
    public Optional<Asking> ask(String code, String secret, String network) {
        pace("comes with a square", network, ASKED_PER_MINUTE);
        var lesson = lessons.open(Codes.read(code));
        if (lesson.isEmpty()) {
            return Optional.empty();
        }
        var key = keys.make();
        var choices = keys.words();
        var mine = choices.get(keys.oneOf(choices));
        var now = clock.instant();
        var first = rows.ask(
                lesson.get().reference(),
                keys.hashOfSecret(secret),
                keys.hashOfKey(key).fresh(),
                mine,
                choices,
                now,
                now.plus(ASKS_FOR));
        if (first) {
            refresh.raise(lesson.get().reference());
        }
        return first ? Optional.of(new Asking(key, mine)) : Optional.empty();
    }

    /** Whether the phone with a key still waits for its teacher. */
    public boolean asks(String key) {
        return rows.find(keys.hashOfKey(key), clock.instant())
                .filter(phone -> !phone.drives())
                .isPresent();
    }

    /** The lesson that the phone with a key drives, as long as it does and the lesson runs. */
    public Optional<Driven> driven(String key) {
        return lesson(key)
                .map(now -> new Driven(
                        now,
                        moves.order(now.lesson()),
                        asked(now.lesson()),
                        words.flaggedWaitIn(now.lesson().reference())));
    }

    /** What the class has answered in time to a question of the lesson, or to what is asked beside it. */
    public List<Answer> answers(LiveLesson lesson, String question) {
        return seats.answers(lesson.reference(), question);
    }

    /**
     * Takes a step from where the phone shows the class. If the class is elsewhere by now, the press is over.
     *
     * @param revision of the lesson as the phone shows it
     * @return whether the phone drives a lesson
     * @throws TooSoon if it presses very often
     */
    public boolean take(String key, Step step, long revision) {
        var driven = lesson(key);
        driven.ifPresent(now -> {
            pace("phone that drives", now.lesson().reference(), STEPS_PER_MINUTE);
            if (now.lesson().revision() == revision) {
                switch (step) {
                    case BACK -> moves.move(now.lesson(), -1);
                    case NEXT -> moves.move(now.lesson(), 1);
                    case SHOW -> moves.showAnswers(now.lesson());
                }
            }
        });
        return driven.isPresent();
    }

    /** A teacher who may not sign in any more, or teaches the lesson no more, drives nothing; nor does a phone of another lesson. */
    private Optional<LiveState> lesson(String key) {
        return rows.find(keys.hashOfKey(key), clock.instant())
                .filter(PhoneRows.Phone::drives)
                .filter(phone -> staff.isActiveTeacher(phone.teacher()))
                .flatMap(phone -> lessons.of(phone.teacher(), phone.lesson())
                        .filter(now -> now.lesson().isRunning())
                        .filter(now -> rights.mayTeach(now.lesson(), phone.teacher())));
    }

    private Optional<PollQuestion> asked(LiveLesson lesson) {
        return lesson.beside()
                .filter(Beside::isAsked)
                .flatMap(beside -> polls.find(lesson.reference(), beside.reference()))
                .map(Polls.Poll::question);
    }

    private void pace(String purpose, String who, int perMinute) {
        var wait = allowances.secondsToWait(purpose, who, perMinute);
        if (wait > 0) {
            throw new TooSoon(wait);
        }
    }
}
