package org.thinkuknow.classroom;

import org.springframework.stereotype.Service;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.classroom.Polls.Poll;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.limits.Allowances;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What pupils say in their own words. Everything is looked at for signs of danger when it arrives and waits for the teacher; a
 * pupil is answered alike whether a sign was found or not (decision 0023).
 */
@Service
public class PupilWords {

    /** Characters of one entry. */
    public static final int LONGEST_WORD = 30;
    /** Entries of one seat. */
    public static final int MOST_WORDS = 3;
    /** Characters of a question to the teacher. */
    public static final int LONGEST_QUESTION = 300;

    private static final int MOST_WAITING = 5;
    /** Whoever has asked a lot may still say that they are in danger. */
    private static final int MOST_FLAGGED = 20;

    private static final int PER_MINUTE = 3;
    private static final Pattern SENDING = Pattern.compile("Q-[0-9a-z-]{8,36}");

    private final Seats seats;
    private final PollRows polls;
    private final WordRows rows;
    private final WordSigns signs;
    private final LiveNews news;
    private final Allowances allowances;
    private final Clock clock;

    PupilWords(
            Seats seats,
            PollRows polls,
            WordRows rows,
            WordSigns signs,
            LiveNews news,
            Allowances allowances,
            Clock clock) {
        this.seats = seats;
        this.polls = polls;
        this.rows = rows;
        this.signs = signs;
        this.news = news;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** What was asked beside a lesson under a reference. */
    public Optional<Poll> poll(LiveLesson lesson, String reference) {
        return reference.startsWith(Beside.POLL) ? polls.find(lesson.reference(), reference) : Optional.empty();
    }

    /**
     * Keeps a seat's words, the first that it sends; the same may come again.
     *
     * @return false if the lesson asks no such words, or ended long ago
     * @throws LessonRefused with a sentence for the pupil if there are none, too many or too long ones
     */
    public boolean answer(Seat seat, String poll, List<String> typed) {
        if (seats.lesson(seat)
                .filter(seats::takesAnswers)
                .flatMap(lesson -> poll(lesson, poll))
                .filter(asked -> asked.question().wantsWords())
                .isEmpty()) {
            return false;
        }
        var words = typed.stream()
                .map(PupilText::tidy)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new LessonRefused("Write one word, two or three.");
        }
        if (words.stream().anyMatch(word -> PupilText.length(word) > LONGEST_WORD)) {
            throw new LessonRefused(
                    "One of them is a little long. Just a word or two fits. It is still here: please make it shorter.");
        }
        var flag = signs.in(words, before(seat));
        var now = clock.instant();
        rows.addOnce(IntStream.range(0, words.size())
                .mapToObj(place -> PupilEntry.now(seat, poll, poll, place, words.get(place), flag, now))
                .toList());
        news.changed(seat.lesson());
        return true;
    }

    /**
     * Keeps a seat's question to the teacher.
     *
     * @param sending chosen by the pupil's browser; the same question may come again under it
     * @return false if it can never be taken
     * @throws LessonRefused with a sentence for the pupil if it is empty or too long, or many of this seat wait
     * @throws TooSoon       if it may come again in some seconds
     */
    public boolean ask(Seat seat, String sending, String typed) {
        if (!SENDING.matcher(sending).matches()
                || seats.lesson(seat).filter(seats::takesAnswers).isEmpty()) {
            return false;
        }
        var question = PupilText.tidy(typed);
        if (question.isEmpty()) {
            throw new LessonRefused("Write your question first.");
        }
        if (PupilText.length(question) > LONGEST_QUESTION) {
            throw new LessonRefused("That is a little long: %d letters fit. It is still here: please make it shorter."
                    .formatted(LONGEST_QUESTION));
        }
        var wait = allowances.secondsToWait("question in class", String.valueOf(seat.id()), PER_MINUTE);
        if (wait > 0) {
            throw new TooSoon(wait);
        }
        var flag = signs.in(List.of(question), before(seat));
        if (!rows.addOnce(
                PupilEntry.now(seat, null, sending, 0, question, flag, clock.instant()),
                flag == Flag.NONE ? MOST_WAITING : MOST_FLAGGED)) {
            throw new LessonRefused(
                    "Your teacher has %d questions from you and reads them. Yours is still here: send it later, or tell your teacher."
                            .formatted(MOST_WAITING));
        }
        news.changed(seat.lesson());
        return true;
    }

    private List<String> before(Seat seat) {
        return rows.unflaggedOf(seat).stream().map(PupilEntry::words).toList();
    }
}
