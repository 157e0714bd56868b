package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every lesson that can be planned, wherever it comes from. Whoever brings lessons from elsewhere adds them here and nowhere else. */
@Component
public class LessonShelf {

    private final Lessons library;

    LessonShelf(Lessons library) {
        this.library = library;
    }

    /** The lessons of a band, in the order in which they are best taught. */
    public List<ShelfLesson> of(AgeBand band) {
        return library.of(band).stream().map(LessonShelf::shelved).toList();
    }

    /** The lesson at an address. */
    public Optional<ShelfLesson> at(String address) {
        return library.all().stream().filter(lesson -> lesson.address().equals(address)).map(LessonShelf::shelved).findFirst();
    }

    /** A lesson's title; its address once the shelf has it no more. */
    public String titleOf(String address) {
        return at(address).map(ShelfLesson::title).orElse(address);
    }

    /** Where a lesson's plan and notes stand for whoever teaches it. */
    public static String teachersPage(String address) {
        return address + "/teach";
    }

    /** What the curriculum asks for. */
    public List<CurriculumPoint> points() {
        return library.curriculum().all();
    }

    private static ShelfLesson shelved(Lesson lesson) {
        return new ShelfLesson(lesson.address(), lesson.title(), lesson.band(), lesson.strand(),
                Stream.concat(lesson.goals().computing().stream(), lesson.goals().relationships().stream()).toList());
    }
}
