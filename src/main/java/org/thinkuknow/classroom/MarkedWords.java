package org.thinkuknow.classroom;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.account.SignedIn;

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
public class MarkedWords {

    private final WordRows rows;
    private final SeatRows seats;
    private final LessonRows lessons;
    private final LineUps lineUps;
    private final WordSigns signs;
    private final LiveNews news;
    private final Schoolmates schoolmates;
    private final WordsRead read;

    /**
     * What one pupil wrote in one go.
     *
     * @param lesson  the reference of the live lesson
     * @param seat    the made-up name of the screen, so that the teacher finds the child without asking the class
     * @param reasons why it is marked, quoting nothing
     */
    public record Marked(String reference, String lesson, String seat, String words, Instant at, List<String> reasons) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Marked[" + reference + "]";
        }
    }

    /**
     * Words to be written down in a record.
     *
     * @param lesson the title of the lesson in which they were written
     */
    public record Told(String words, String seat, Instant at, String lesson) {

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Told[" + at + "]";
        }
    }

    MarkedWords(
            WordRows rows,
            SeatRows seats,
            LessonRows lessons,
            LineUps lineUps,
            WordSigns signs,
            LiveNews news,
            Schoolmates schoolmates,
            WordsRead read) {
        this.rows = rows;
        this.seats = seats;
        this.lessons = lessons;
        this.lineUps = lineUps;
        this.signs = signs;
        this.news = news;
        this.schoolmates = schoolmates;
        this.read = read;
    }

    /** Everything that waits for the teacher, in all her lessons, the oldest first. */
    public List<Marked> waiting() {
        var sendings = mayBeRead(rows.markedFor(SignedIn.username())).stream()
                .collect(Collectors.groupingBy(
                        said -> said.seat() + " " + said.sending(), LinkedHashMap::new, Collectors.toList()));
        read.by(
                SignedIn.username(),
                sendings.values().stream()
                        .map(sending -> sending.getFirst().reference())
                        .toList());
        return sendings.values().stream().map(this::marked).toList();
    }

    /**
     * The teacher reads more in some words than was found: from now on they are for her alone, each with the seat on which it was
     * written, on the board or not.
     */
    public void worries(List<String> references) {
        mark(together(references), Mark.TEACHER, Standing.HELD);
    }

    /** The teacher has dealt with them. */
    public void done(String reference) {
        var all = together(List.of(reference));
        all.stream()
                .findFirst()
                .filter(said -> said.mark() != Mark.NONE)
                .ifPresent(said -> mark(all, said.mark(), Standing.DONE));
    }

    /** Words of a lesson of the teacher's own, to be written down; nothing for anybody else. */
    public Optional<Told> told(String reference) {
        var all = together(List.of(reference));
        read.by(SignedIn.username(), all.stream().limit(1).map(Said::reference).toList());
        return all.stream().findFirst().map(said -> new Told(words(all), nickname(said), said.at(), title(said)));
    }

    private List<Said> together(List<String> references) {
        return mayBeRead(rows.together(SignedIn.username(), references));
    }

    /** A colleague who belongs to another school by now reads nothing more. */
    private List<Said> mayBeRead(List<Said> all) {
        var taught = lessons.now(all.stream().map(Said::lesson).distinct().toList()).stream()
                .map(InClass::lesson)
                .filter(lesson -> schoolmates.mayTeach(lesson, SignedIn.username()))
                .map(LiveLesson::reference)
                .collect(Collectors.toSet());
        return all.stream().filter(said -> taught.contains(said.lesson())).toList();
    }

    private void mark(List<Said> all, Mark mark, Standing standing) {
        rows.mark(all.stream().map(Said::reference).toList(), mark, standing);
        all.stream().map(Said::lesson).distinct().forEach(news::changed);
    }

    private Marked marked(List<Said> all) {
        var first = all.getFirst();
        return new Marked(
                first.reference(),
                first.lesson(),
                nickname(first),
                words(all),
                first.at(),
                signs.reasons(all.stream().map(Said::words).collect(Collectors.joining(" "))));
    }

    private String nickname(Said said) {
        return seats.nickname(said.seat()).orElse("");
    }

    private String title(Said said) {
        return lessons.now(List.of(said.lesson())).stream()
                .findFirst()
                .flatMap(live -> lineUps.of(live.lesson().lesson()))
                .map(lineUp -> lineUp.lesson().title())
                .orElse("");
    }

    private static String words(List<Said> all) {
        return all.stream().map(Said::words).collect(Collectors.joining("\n"));
    }
}
