package org.thinkuknow.learning;

import org.thinkuknow.content.Article;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lessons, in the order that the one file gives. */
public class Lessons {

    private static final String ORDER = "lessons/order.yaml";
    private static final String FOR_EVERY_LESSON = "lessons/for-every-lesson.md";

    private final Map<AgeBand, List<Lesson>> byBand;
    private final Article forEveryLesson;
    private final Curriculum curriculum;

    Lessons(Map<AgeBand, List<Lesson>> byBand, Article forEveryLesson, Curriculum curriculum) {
        this.byBand = byBand;
        this.curriculum = curriculum;
        this.forEveryLesson = forEveryLesson;
    }

    /** Reads every lesson; whatever is wrong is added to the problems. */
    public static Lessons read(ContentFiles files, Problems problems) {
        var order = Entry.parse(ORDER, 1, files.text(ORDER).orElse(""), problems);
        var curriculum = Curriculum.read(files, problems);
        var reader = new LessonReader(LessonMeasure.LIBRARY, files, curriculum, problems);
        order.onlyKeys(Arrays.stream(AgeBand.values()).map(AgeBand::slug).toArray(String[]::new));
        var byBand = new EnumMap<AgeBand, List<Lesson>>(AgeBand.class);
        for (var band : AgeBand.values()) {
            var lessons = new ArrayList<Lesson>();
            for (var entry : order.list(band.slug())) {
                var path = path(band, entry.text());
                if (files.text(path).isEmpty()) {
                    entry.wrong("There is no lesson content/%s; write it or take this line out.".formatted(path));
                } else {
                    lessons.add(reader.read(Lesson.addressInLibrary(band, entry.text()), band, entry.text(), path));
                }
            }
            byBand.put(band, List.copyOf(lessons));
        }
        var forEveryLesson = Article.read(FOR_EVERY_LESSON, files, problems);
        forEveryLesson.head().onlyKeys("title");
        forEveryLesson.head().text("title");
        var lessons = new Lessons(byBand, forEveryLesson, curriculum);
        lessons.findUnlisted(files, problems);
        return lessons;
    }

    private void findUnlisted(ContentFiles files, Problems problems) {
        for (var path : files.under("lessons/")) {
            if (path.endsWith("/lesson.md")
                    && all().stream()
                            .noneMatch(
                                    lesson -> path(lesson.band(), lesson.slug()).equals(path))) {
                problems.add(
                        path,
                        1,
                        "This lesson is not in content/%s; add its folder's name under its band there."
                                .formatted(ORDER));
            }
        }
    }

    private static String path(AgeBand band, String slug) {
        return "lessons/%s/%s/lesson.md".formatted(band.slug(), slug);
    }

    /**
     * Reads a lesson that is not the library's, by a school's measure; whatever is wrong is added to the problems.
     *
     * @param address where it is; unlike one of the library it has no public page
     * @param slug    what a report calls it that begins on its page
     * @param path    its file among the files
     */
    public Lesson readApart(
            String address, AgeBand band, String slug, String path, ContentFiles files, Problems problems) {
        return new LessonReader(LessonMeasure.SCHOOL, files, curriculum, problems).read(address, band, slug, path);
    }

    /** What the lessons serve in the English curriculum. */
    public Curriculum curriculum() {
        return curriculum;
    }

    /** The lessons of a band, in order. */
    public List<Lesson> of(AgeBand band) {
        return byBand.getOrDefault(band, List.of());
    }

    public List<Lesson> all() {
        return byBand.values().stream().flatMap(List::stream).toList();
    }

    /** What a teacher needs to know before any lesson. */
    public Article forEveryLesson() {
        return forEveryLesson;
    }

    /** The lesson of a band with a slug. */
    public Optional<Lesson> find(AgeBand band, String slug) {
        return of(band).stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }
}
