package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A colleague teaches a lesson with whoever started it, from the moment she has typed a one-time code until that is ended (decision 0027).
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class TeachingTogether {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int TRIES_PER_MINUTE = 6;

    private final LiveLessons lessons;
    private final LessonRows rows;
    private final ColleagueRows colleagues;
    private final TeachingRights rights;
    private final ScreenRefresh refresh;
    private final Allowances allowances;
    private final Vault vault;
    private final Staff staff;
    private final Clock clock;

    TeachingTogether(
            LiveLessons lessons,
            LessonRows rows,
            ColleagueRows colleagues,
            TeachingRights rights,
            ScreenRefresh refresh,
            Allowances allowances,
            Vault vault,
            Staff staff,
            Clock clock) {
        this.lessons = lessons;
        this.rows = rows;
        this.colleagues = colleagues;
        this.rights = rights;
        this.refresh = refresh;
        this.allowances = allowances;
        this.vault = vault;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Who teaches a lesson of the teacher's.
     *
     * @throws LessonRefused if she has none with that code
     */
    public CoTeachers coTeachers(String code) {
        var lesson = lessons.taught(code);
        return new CoTeachers(
                lesson.teacher().equals(SignedIn.username()),
                staff.nameOf(lesson.teacher()),
                colleagues.of(lesson.reference()).stream()
                        .map(username -> new CoTeachers.Colleague(username, staff.nameOf(username)))
                        .toList());
    }

    /**
     * Makes a code for one colleague, good for ten minutes; an earlier one is void.
     *
     * @throws LessonRefused if the lesson has ended, or another teacher started it
     */
    public Invitation invite(String code) {
        var lesson = lessons.started(code);
        var invitation = new Invitation(OneTimeCodes.make(), clock.instant().plus(GOOD_FOR));
        colleagues.invite(lesson.reference(), hash(invitation.code()).fresh(), invitation.endsAt());
        return invitation;
    }

    /**
     * Comes into a colleague's lesson.
     *
     * @return the lesson's join code
     * @throws LessonRefused in the same words if the code is wrong, used, too old, or of another school; in others after too many tries
     */
    public String enter(String typed) {
        var me = SignedIn.username();
        if (allowances.secondsToWait("colleague's code", me, TRIES_PER_MINUTE) > 0) {
            throw new LessonRefused("You have tried many codes. Please wait a minute, then type the code once more.");
        }
        var read = OneTimeCodes.read(typed);
        var lesson = read.isEmpty() ? Optional.<LiveLesson>empty() : invited(read, me);
        if (lesson.isEmpty() || !lesson.get().teacher().equals(me) && !colleagues.use(hash(read))) {
            throw new LessonRefused(
                    "That code does not work. Each code works once, for ten minutes. Please ask your colleague for a new one.");
        }
        if (!lesson.get().teacher().equals(me)) {
            colleagues.add(lesson.get().reference(), me, clock.instant());
            refresh.raise(lesson.get().reference());
        }
        return lesson.get().code();
    }

    /**
     * A colleague teaches the lesson no more, and sees nothing of it from now on.
     *
     * @throws LessonRefused unless the one who asks started the lesson, or is that colleague
     */
    public void part(String code, String colleague) {
        var lesson = lessons.taught(code);
        if (!colleague.equals(SignedIn.username())) {
            LiveLessons.refuseUnlessStartedBy(SignedIn.username(), lesson);
        }
        colleagues.remove(lesson.reference(), colleague);
        refresh.raise(lesson.reference());
    }

    /** The colleague leaves by herself. */
    public void leave(String code) {
        part(code, SignedIn.username());
    }

    private Optional<LiveLesson> invited(String code, String me) {
        return colleagues
                .invited(hash(code), clock.instant())
                .flatMap(reference -> rows.now(List.of(reference)).stream().findFirst())
                .map(LiveState::lesson)
                .filter(LiveLesson::isRunning)
                .filter(lesson -> rights.mayTeach(lesson, me));
    }

    private KeyedHash hash(String code) {
        return vault.hash("a colleague's code", code);
    }

    /**
     * Lets one colleague into a lesson, once.
     *
     * @param code   eight digits, kept as a hash only
     * @param endsAt until when it is good
     */
    public record Invitation(String code, Instant endsAt) {

        /** The code in two parts, as it is read out. */
        public String readable() {
            var half = code.length() / 2;
            return code.substring(0, half) + " " + code.substring(half);
        }
    }

    /**
     * Who teaches a lesson, as one of them sees it.
     *
     * @param mine      whether the one who asks has started it
     * @param startedBy the name of whoever started it
     */
    public record CoTeachers(boolean mine, String startedBy, List<Colleague> colleagues) {

        /** Somebody who was let in. */
        public record Colleague(String username, String name) {}
    }
}
