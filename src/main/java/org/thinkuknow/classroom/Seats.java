package org.thinkuknow.classroom;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Pupils in live lessons: no account and no name, only a seat whose key stays in the browser. */
@Service
public class Seats {

    private static final int TOKEN_BYTES = 16;
    private static final int LONGEST_TOKEN = 64;
    private static final int MOST_HEADS = 6;
    /** As many again may have been taken out, twice: they keep their nickname, because they may come back. */
    private static final int TIMES_EVER = 3;

    private static final int TRIES = 20;

    private final LessonRows lessons;
    private final SeatRows rows;
    private final PollRows polls;
    private final RunningOrders runningOrders;
    private final Nicknames nicknames;
    private final HiddenPlaces hidden;
    private final LiveNews news;
    private final Vault vault;
    private final Keeping keeping;
    private final Crowding crowding;
    private final Clock clock;
    private final KnownKeys keys = new KnownKeys();
    private final SecureRandom random = new SecureRandom();

    Seats(
            LessonRows lessons,
            SeatRows rows,
            PollRows polls,
            RunningOrders runningOrders,
            Nicknames nicknames,
            HiddenPlaces hidden,
            LiveNews news,
            Vault vault,
            Keeping keeping,
            Crowding crowding,
            Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.polls = polls;
        this.runningOrders = runningOrders;
        this.nicknames = nicknames;
        this.hidden = hidden;
        this.news = news;
        this.vault = vault;
        this.keeping = keeping;
        this.crowding = crowding;
        this.clock = clock;
    }

    /** The running lesson with a code, however it is typed. Into a rehearsal nobody comes. */
    public Optional<LiveLesson> lesson(String code) {
        var read = Codes.read(code);
        return Codes.isOne(read) ? lessons.open(read).filter(lesson -> !lesson.isRehearsal()) : Optional.empty();
    }

    /**
     * Takes a new seat.
     *
     * @param heads how many children share the screen; what is not from 1 to 6 is brought there
     * @throws LessonRefused if the lesson is full
     */
    public TakenSeat take(LiveLesson lesson, int heads) {
        for (var tried = 0; tried < TRIES; tried++) {
            var taken = rows.nicknames(lesson.reference());
            if (taken.size() >= TIMES_EVER * crowding.seatsOfALesson()
                    || rows.inside(lesson.reference()) >= crowding.seatsOfALesson()) {
                throw new LessonRefused("This lesson is full. Please share a screen with somebody.");
            }
            var token = token();
            try {
                rows.add(
                        new Seat(
                                0,
                                lesson.reference(),
                                nicknames.beside(taken, ofOlderPupils(lesson)),
                                Math.clamp(heads, 1, MOST_HEADS),
                                clock.instant()),
                        hash(token).fresh());
                news.counted(lesson.reference());
                return new TakenSeat(token, find(token).orElseThrow());
            } catch (DuplicateKeyException e) {
                // Somebody else got this nickname in the same moment.
            }
        }
        throw new LessonRefused("So many are coming in. Please press once more.");
    }

    private boolean ofOlderPupils(LiveLesson lesson) {
        return runningOrders
                .of(lesson.lesson())
                .filter(runningOrder -> runningOrder.lesson().band() == AgeBand.FOURTEEN_TO_EIGHTEEN)
                .isPresent();
    }

    /** The seat whose key this is, unless it was taken out. */
    public Optional<Seat> find(String token) {
        return token.length() > LONGEST_TOKEN ? Optional.empty() : rows.find(hash(token));
    }

    /**
     * The key (256 bits, Base64) with which a seat's browser locks what its child wrote, until the server has it. It is made of the
     * server's own key for this seat, goes to whoever is in the seat and stands in no storage (decision 0131).
     */
    public String keyOfWords(String token) {
        return Base64.getEncoder()
                .encodeToString(vault.derive("words of a seat", token).lasting());
    }

    /** Whether this is the key of a seat that was taken out. */
    public boolean isOut(String token) {
        return token.length() <= LONGEST_TOKEN
                && rows.lessonOfTakenOut(hash(token)).isPresent();
    }

    /**
     * Whoever was taken out comes back, with what they had answered, as long as the lesson runs.
     *
     * @return whether the seat is theirs again
     */
    public boolean comeBack(String token) {
        var lesson = token.length() > LONGEST_TOKEN
                ? Optional.<LiveLesson>empty()
                : rows.lessonOfTakenOut(hash(token)).flatMap(lessons::find).filter(LiveLesson::isRunning);
        lesson.ifPresent(running -> {
            rows.comeBack(hash(token));
            news.changed(running.reference());
        });
        return lesson.isPresent();
    }

    /** The lesson of a seat, whether it runs or has ended. */
    public Optional<LiveLesson> lesson(Seat seat) {
        return lessons.find(seat.lesson());
    }

    /** What the lesson is made of to which the key of a seat leads: enough to see what everybody sees there. */
    public Optional<LessonMaterial> material(String token) {
        return token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : keys.material(
                        hash(token),
                        keyHash -> rows.find(keyHash).flatMap(this::lesson).map(LiveLesson::material));
    }

    /**
     * Keeps a seat's first answer to a question of its lesson. The same answer may come again: nothing changes. One that was chosen
     * after the class was shown the answers is kept for the pupil alone.
     *
     * @return false if the lesson has no such question, this is no answer to it, or the lesson ended long ago
     */
    public boolean answer(Seat seat, String question, Answer answer, Choice choice) {
        var fits = lesson(seat)
                .filter(this::takesAnswers)
                .filter(lesson -> fits(lesson, question, answer))
                .isPresent();
        if (fits) {
            rows.answer(seat, question, answer, choice, clock.instant());
            news.counted(seat.lesson());
        }
        return fits;
    }

    /**
     * Keeps an answer given by the numbers of a page that hides places, as {@link #answer(Seat, String, Answer, Choice)} does.
     *
     * @return false also if the page of this question has no such numbers
     */
    public boolean answerNumbered(Seat seat, String question, List<Integer> numbers, Choice choice) {
        return lesson(seat)
                .flatMap(lesson -> runningOrders.whole(lesson.material()))
                .flatMap(runningOrder -> runningOrder.question(question))
                .flatMap(asked -> hidden.meant(asked, numbers))
                .filter(answer -> answer(seat, question, answer, choice))
                .isPresent();
    }

    private boolean fits(LiveLesson lesson, String question, Answer answer) {
        return runningOrders
                .whole(lesson.material())
                .flatMap(runningOrder -> runningOrder.question(question))
                .map(asked -> asked.fits(answer))
                .or(() -> polls.find(lesson.reference(), question)
                        .map(poll -> poll.question().fits(answer)))
                .orElseGet(() -> HowItWas.fits(question, answer));
    }

    /** What a seat answered, once it may know what is right: when the teacher shows it, or at the pupil's own pace at once. */
    public Optional<Answer> explained(Seat seat, String question) {
        return lesson(seat)
                .filter(lesson -> lesson.pace() == Pace.OWN
                        || lesson.answersShown() && lesson.step().equals(question))
                .flatMap(lesson -> rows.answer(seat, question));
    }

    /** What was answered without a line may arrive for some hours after the end. */
    boolean takesAnswers(LiveLesson lesson) {
        return lesson.end().isEmpty()
                || clock.instant().isBefore(lesson.end().get().plus(keeping.longest()));
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private KeyedHash hash(String token) {
        return vault.hash("seat in a live lesson", token);
    }

    /**
     * A seat that was just taken.
     *
     * @param token the only key to it: known to the pupil's browser alone, here only as a hash
     */
    public record TakenSeat(String token, Seat seat) {}
}
