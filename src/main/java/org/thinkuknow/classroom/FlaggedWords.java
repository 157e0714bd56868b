package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.classroom.PupilEntry.Flag;
import org.thinkuknow.classroom.PupilEntry.Moderation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of pupils that are for their teacher alone, and for a colleague who teaches with her, until one of them has dealt with
 * them. Nobody else is ever shown them.
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class FlaggedWords {

    private final WordRows rows;
    private final SeatRows seats;
    private final LessonRows lessons;
    private final RunningOrders runningOrders;
    private final WordSigns signs;
    private final LiveNews news;
    private final TeachingRights rights;
    private final WordsRead read;

    /**
     * What one pupil wrote in one go.
     *
     * @param lesson  the reference of the live lesson
     * @param seat    the made-up name of the screen, so that the teacher finds the child without asking the class
     * @param reasons why it is flagged, quoting nothing
     */
    public record Flagged(
            String reference, String lesson, String seat, String words, Instant at, List<String> reasons) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Flagged[" + reference + "]";
        }
    }

    /**
     * Where words wait.
     *
     * @param lesson the reference of the live lesson
     */
    public record Unread(String reference, String lesson) {}

    /**
     * Words to be written down in a record.
     *
     * @param lesson the title of the lesson in which they were written
     */
    public record ForRecord(String words, String seat, Instant at, String lesson) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "ForRecord[" + at + "]";
        }
    }

    FlaggedWords(
            WordRows rows,
            SeatRows seats,
            LessonRows lessons,
            RunningOrders runningOrders,
            WordSigns signs,
            LiveNews news,
            TeachingRights rights,
            WordsRead read) {
        this.rows = rows;
        this.seats = seats;
        this.lessons = lessons;
        this.runningOrders = runningOrders;
        this.signs = signs;
        this.news = news;
        this.rights = rights;
        this.read = read;
    }

    /** Everything that waits for the teacher, in all her lessons, the oldest first. */
    public List<Flagged> waiting() {
        var sendings = sendings();
        read.by(
                SignedIn.username(),
                sendings.stream().map(sending -> sending.getFirst().reference()).toList());
        return sendings.stream().map(this::flagged).toList();
    }

    /** Where the same is, without a look at the words. */
    public List<Unread> waitingUnread() {
        return sendings().stream()
                .map(List::getFirst)
                .map(first -> new Unread(first.reference(), first.lesson()))
                .toList();
    }

    private List<List<PupilEntry>> sendings() {
        return List.copyOf(mayBeRead(rows.flaggedFor(SignedIn.username())).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.seat() + " " + entry.sending(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * The teacher reads more in some words than was found: from now on they are for her alone, each with the seat on which it was
     * written, on the board or not.
     */
    public void worries(List<String> references) {
        flag(together(references), Flag.TEACHER, Moderation.HELD);
    }

    /** The teacher has dealt with them. */
    public void done(String reference) {
        var all = together(List.of(reference));
        all.stream()
                .findFirst()
                .filter(entry -> entry.flag() != Flag.NONE)
                .ifPresent(entry -> flag(all, entry.flag(), Moderation.DONE));
    }

    /** Words of a lesson of the teacher's own, to be written down; nothing for anybody else. */
    public Optional<ForRecord> forRecord(String reference) {
        var all = together(List.of(reference));
        read.by(
                SignedIn.username(),
                all.stream().limit(1).map(PupilEntry::reference).toList());
        return all.stream()
                .findFirst()
                .map(entry -> new ForRecord(words(all), nickname(entry), entry.at(), title(entry)));
    }

    private List<PupilEntry> together(List<String> references) {
        return mayBeRead(rows.together(SignedIn.username(), references));
    }

    /** A colleague who belongs to another school by now reads nothing more. */
    private List<PupilEntry> mayBeRead(List<PupilEntry> all) {
        var taught = lessons.now(all.stream().map(PupilEntry::lesson).distinct().toList()).stream()
                .map(LiveState::lesson)
                .filter(lesson -> rights.mayTeach(lesson, SignedIn.username()))
                .map(LiveLesson::reference)
                .collect(Collectors.toSet());
        return all.stream().filter(entry -> taught.contains(entry.lesson())).toList();
    }

    private void flag(List<PupilEntry> all, Flag flag, Moderation moderation) {
        rows.flag(all.stream().map(PupilEntry::reference).toList(), flag, moderation);
        all.stream().map(PupilEntry::lesson).distinct().forEach(news::changed);
    }

    private Flagged flagged(List<PupilEntry> all) {
        var first = all.getFirst();
        return new Flagged(
                first.reference(),
                first.lesson(),
                nickname(first),
                words(all),
                first.at(),
                signs.reasons(all.stream().map(PupilEntry::words).collect(Collectors.joining(" "))));
    }

    private String nickname(PupilEntry entry) {
        return seats.nickname(entry.seat()).orElse("");
    }

    private String title(PupilEntry entry) {
        return lessons.now(List.of(entry.lesson())).stream()
                .findFirst()
                .flatMap(live -> runningOrders.of(live.lesson().lesson()))
                .map(runningOrder -> runningOrder.lesson().title())
                .orElse("");
    }

    private static String words(List<PupilEntry> all) {
        return all.stream().map(PupilEntry::words).collect(Collectors.joining("\n"));
    }
}
