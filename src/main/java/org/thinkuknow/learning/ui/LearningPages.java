package org.thinkuknow.learning.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.PublicPages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The first page, the lists, the lessons and the teacher's pages, by address. */
@Component
class LearningPages implements PublicPages {

    private static final String TEACH = "teach";
    private static final List<String> OF_A_LESSON = List.of(
            "",
            "/teach",
            "/teach/" + SlidesPage.SLUG,
            "/teach/" + SheetPage.WORKSHEET,
            "/teach/" + SheetPage.HOME_SHEET);

    private final Lessons lessons;
    private final Helplines helplines;
    private final WhoReads whoReads;
    private final ObjectProvider<LessonExtras> extras;

    LearningPages(Lessons lessons, Helplines helplines, WhoReads whoReads, ObjectProvider<LessonExtras> extras) {
        this.lessons = lessons;
        this.helplines = helplines;
        this.whoReads = whoReads;
        this.extras = extras;
    }

    @Override
    public Optional<PublicPage> at(String path) {
        var parts = List.of(path.split("/"));
        if (path.isEmpty()) {
            return Optional.of(HomePage.of(helplines.get("childline"), whoReads));
        }
        if (path.equals(MapPage.PATH)) {
            return Optional.of(MapPage.of(lessons));
        }
        if (!parts.getFirst().equals("learn") || parts.size() < 2) {
            return Optional.empty();
        }
        var band = AgeBand.of(parts.get(1));
        if (parts.size() == 2) {
            return band.map(found -> BandPage.of(found, lessons.of(found)));
        }
        return band.flatMap(found -> lessons.find(found, parts.get(2)))
                .flatMap(lesson -> at(lesson, parts.subList(3, parts.size())));
    }

    private Optional<PublicPage> at(Lesson lesson, List<String> rest) {
        return switch (String.join("/", rest)) {
            case "" -> Optional.of(LessonPage.of(lesson, around(lesson, LessonExtras::forPupils), after(lesson)));
            case TEACH -> Optional.of(TeachPage.of(lesson, lessons, around(lesson, LessonExtras::forTeachers)));
            case TEACH + "/" + SlidesPage.SLUG -> Optional.of(SlidesPage.of(lesson, whoReads));
            case TEACH + "/" + SheetPage.WORKSHEET -> SheetPage.worksheet(lesson);
            case TEACH + "/" + SheetPage.HOME_SHEET -> SheetPage.homeSheet(lesson);
            default -> Optional.empty();
        };
    }

    @Override
    public Stream<String> addresses() {
        var lists = Arrays.stream(AgeBand.values()).map(band -> "/learn/" + band.slug());
        var each = lessons.all().stream().flatMap(lesson -> OF_A_LESSON.stream().map(part -> lesson.address() + part));
        return Stream.of(Stream.of("/", "/" + MapPage.PATH), lists, each).flatMap(addresses -> addresses);
    }

    private List<LessonExtras.Around> around(
            Lesson lesson, BiFunction<LessonExtras, String, LessonExtras.Around> shown) {
        return extras.stream()
                .map(extra -> shown.apply(extra, lesson.address()))
                .toList();
    }

    private Optional<Lesson> after(Lesson lesson) {
        var band = lessons.of(lesson.band());
        var place = band.indexOf(lesson) + 1;
        return place < band.size() ? Optional.of(band.get(place)) : Optional.empty();
    }
}
