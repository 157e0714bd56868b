package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.ownlessons.OwnLessons;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every lesson that the signed-in teacher can plan, wherever it comes from: the library's, and those of her school's own. */
@Component
public class LessonShelf {

    private static final Pattern EDITION = Pattern.compile("/\\d+$");

    private final Lessons library;
    private final OwnLessons own;

    LessonShelf(Lessons library, OwnLessons own) {
        this.library = library;
        this.own = own;
    }

    /** The library's lessons of a band, in the order in which they are best taught. */
    public List<ShelfLesson> of(AgeBand band) {
        return library.of(band).stream().map(LessonShelf::shelved).toList();
    }

    /** Those that the teacher's school has written for a band. */
    public List<ShelfLesson> ownOf(AgeBand band) {
        return own().filter(lesson -> lesson.band() == band).toList();
    }

    /** The lesson at an address. */
    public Optional<ShelfLesson> at(String address) {
        return isInLibrary(address)
                ? library.all().stream()
                        .filter(lesson -> lesson.address().equals(address))
                        .map(LessonShelf::shelved)
                        .findFirst()
                : own().filter(lesson -> lesson.address().equals(address)).findFirst();
    }

    /** Whether everybody can read a lesson, with slides and sheets of its own. */
    public static boolean isInLibrary(String address) {
        return address.startsWith("/learn/");
    }

    private Stream<ShelfLesson> own() {
        return own.published().stream()
                .map(lesson -> new ShelfLesson(
                        lesson.address(),
                        lesson.title(),
                        lesson.band(),
                        lesson.strand(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        List.of()));
    }

    /** A lesson's title, or that the shelf has it no more. */
    public String titleOf(String address) {
        return at(address).map(ShelfLesson::title).orElse("A lesson that no longer exists");
    }

    /** The address with which a lesson is planned, whatever edition of it was taught. */
    static String withoutEdition(String address) {
        return isInLibrary(address) ? address : EDITION.matcher(address).replaceFirst("");
    }

    /** Where a lesson's plan and notes stand for whoever teaches it. */
    public static String teachersPage(String address) {
        return isInLibrary(address) ? address + "/teach" : address;
    }

    /** What the curriculum asks for. */
    public List<CurriculumPoint> points() {
        return library.curriculum().all();
    }

    private static ShelfLesson shelved(Lesson lesson) {
        return new ShelfLesson(
                lesson.address(),
                lesson.title(),
                lesson.band(),
                lesson.strand(),
                OptionalInt.of(lesson.minutes()),
                lesson.picture(),
                Stream.concat(lesson.goals().computing().stream(), lesson.goals().relationships().stream())
                        .toList());
    }

    /**
     * As much of a lesson as planning needs.
     *
     * @param address such as {@code /learn/7-11/who-is-a-friend-online}
     * @param minutes how long its steps take in class; nothing is said of a school's own, which may be shorter or longer
     * @param picture the address of the picture on its card
     * @param points  what it serves in the curriculum
     */
    public record ShelfLesson(
            String address,
            String title,
            AgeBand band,
            Strand strand,
            OptionalInt minutes,
            Optional<String> picture,
            List<CurriculumPoint> points) {

        /** Where "Teach live" leads: the lesson starts and its board opens. */
        public String start() {
            return "/teach/start?lesson=" + address;
        }

        /** Where it is tried with a pretend class. */
        public String rehearsal() {
            return start() + "&rehearse=1";
        }
    }
}
