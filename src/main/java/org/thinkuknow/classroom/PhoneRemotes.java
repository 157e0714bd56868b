package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.limits.Allowances;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A teacher lets her phone drive one lesson, from its board. The square stands where a class sees it, so whoever comes with it gets
 * nothing by that: she finds on the board the words that her own phone shows (decision 0104).
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class PhoneRemotes {

    private static final Duration GOOD_FOR = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int SQUARES_PER_MINUTE = 20;

    private final LiveLessons lessons;
    private final PhoneRows rows;
    private final PhoneKeys keys;
    private final ScreenRefresh refresh;
    private final Allowances allowances;
    private final Audit audit;
    private final Clock clock;

    /**
     * The phones of a lesson.
     *
     * @param choices words of which one phone that asks shows one; none if no phone asks
     * @param drives  whether a phone drives the lesson
     */
    public record Phones(List<String> choices, boolean drives) {

        public Phones {
            choices = List.copyOf(choices);
        }
    }

    PhoneRemotes(
            LiveLessons lessons,
            PhoneRows rows,
            PhoneKeys keys,
            ScreenRefresh refresh,
            Allowances allowances,
            Audit audit,
            Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.keys = keys;
        this.refresh = refresh;
        this.allowances = allowances;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the secret of a square: good once, for two minutes and this lesson. What was made before is void.
     *
     * @throws LessonRefused if the lesson has ended, is another teacher's, or very many were made
     */
    @Transactional
    public String offer(String code) {
        var lesson = running(code);
        if (allowances.secondsToWait("square for a phone", SignedIn.username(), SQUARES_PER_MINUTE) > 0) {
            throw new LessonRefused("You have pressed Remote many times. Please wait a minute, then press it again.");
        }
        var secret = keys.make();
        rows.offer(
                lesson.reference(),
                SignedIn.username(),
                keys.hashOfSecret(secret).fresh(),
                clock.instant().plus(GOOD_FOR));
        return secret;
    }

    /**
     * The phones of a lesson now.
     *
     * @throws LessonRefused if there is no such lesson of hers
     */
    public Phones of(String code) {
        var all = rows.of(lessons.taught(code).reference(), clock.instant());
        return new Phones(
                asking(all).findFirst().map(PhoneRows.Phone::choices).orElse(List.of()),
                all.stream().anyMatch(PhoneRows.Phone::drives));
    }

    /**
     * Lets the phone drive that shows these words, for two hours or until the lesson ends, in place of any other.
     *
     * @throws LessonRefused if no phone asks, or the one that asks shows others: then it asks no more
     */
    @Transactional(noRollbackFor = LessonRefused.class)
    public void let(String code, String words) {
        var lesson = running(code);
        var now = clock.instant();
        var phone = asking(rows.of(lesson.reference(), now)).findFirst();
        if (phone.filter(asks -> asks.words().equals(words)).isEmpty()
                || !rows.let(phone.get(), SignedIn.username(), now, now.plus(LONGEST))) {
            refuse(code);
            throw new LessonRefused(
                    "No phone shows these words, so none was connected. Press Remote for a new QR code.");
        }
        audit.record("let a phone drive", lesson.reference(), "a live lesson");
        refresh.raise(lesson.reference());
    }

    /** The phone that asks is not the teacher's: nothing that was offered is good any more. */
    @Transactional
    public void refuse(String code) {
        var lesson = lessons.taught(code);
        rows.dropWaiting(lesson.reference());
        refresh.raise(lesson.reference());
    }

    /** No phone drives the lesson any more, from the phone's next press on. */
    @Transactional
    public void end(String code) {
        var lesson = lessons.taught(code);
        if (rows.dropDriving(lesson.reference())) {
            audit.record("ended a phone's driving", lesson.reference(), "a live lesson");
            refresh.raise(lesson.reference());
        }
    }

    private LiveLesson running(String code) {
        var lesson = lessons.taught(code);
        lesson.refuseIfEnded();
        return lesson;
    }

    private static Stream<PhoneRows.Phone> asking(List<PhoneRows.Phone> all) {
        return all.stream().filter(phone -> !phone.drives());
    }
}
