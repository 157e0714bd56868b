package org.thinkuknow.planning;

import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a class has come through what its age is to be taught.
 *
 * @param lessons those of its band, and whatever else it has been given
 * @param points  what these lessons serve in the curriculum
 */
public record Coverage(SchoolClass of, List<OfLesson> lessons, List<OfPoint> points) {

    /** How far something has come. */
    public enum Stage {
        TAUGHT,
        PLANNED,
        MISSING
    }

    /** A lesson, and where it stands in the year of the class, or stood in an earlier one, if it does. */
    public record OfLesson(ShelfLesson lesson, Optional<PlannedLesson> planned) {

        public Stage stage() {
            return planned.map(there -> there.isTaught() ? Stage.TAUGHT : Stage.PLANNED)
                    .orElse(Stage.MISSING);
        }
    }

    /** Something that the curriculum asks for, and the lessons of the class that serve it. */
    public record OfPoint(CurriculumPoint point, List<OfLesson> lessons) {

        /** As far as the lesson that has come furthest. */
        public Stage stage() {
            return lessons.stream()
                    .map(OfLesson::stage)
                    .min(Comparator.naturalOrder())
                    .orElse(Stage.MISSING);
        }
    }

    /** Works it out from a plan. */
    public static Coverage of(ClassPlan plan, LessonShelf shelf) {
        var band = shelf.of(plan.of().band());
        var others = plan.lessons().stream()
                .flatMap(planned -> shelf.at(planned.lesson()).stream())
                .filter(lesson -> !band.contains(lesson));
        var lessons = Stream.concat(band.stream(), others)
                .map(lesson -> new OfLesson(lesson, plan.findInAnyYear(lesson.address())))
                .toList();
        var points = shelf.points().stream()
                .map(point -> new OfPoint(
                        point,
                        lessons.stream()
                                .filter(each -> each.lesson().points().contains(point))
                                .toList()))
                .filter(point -> !point.lessons().isEmpty())
                .toList();
        return new Coverage(plan.of(), lessons, points);
    }

    /** The lessons about a strand. */
    public List<OfLesson> about(Strand strand) {
        return lessons.stream().filter(each -> each.lesson().strand() == strand).toList();
    }

    /** How many lessons have come so far. */
    public long count(Stage stage) {
        return lessons.stream().filter(each -> each.stage() == stage).count();
    }
}
