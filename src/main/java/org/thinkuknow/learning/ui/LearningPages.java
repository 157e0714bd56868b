package org.thinkuknow.learning.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.PublicPages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The first page, the lists, the lessons and the teacher's pages, by address. */
@Component
class LearningPages implements PublicPages {

    private final Lessons lessons;
    private final Helplines helplines;
    private final ObjectProvider<LessonExtras> extras;

    LearningPages(Lessons lessons, Helplines helplines, ObjectProvider<LessonExtras> extras) {
        this.lessons = lessons;
        this.helplines = helplines;
        this.extras = extras;
    }

    @Override
    public Optional<PublicPage> at(String path) {
        var parts = List.of(path.split("/"));
        if (path.isEmpty()) {
            return Optional.of(HomePage.of(helplines.forAudience("children").getFirst()));
        }
        if (!parts.getFirst().equals("learn") || parts.size() < 2) {
            return Optional.empty();
        }
        var band = AgeBand.of(parts.get(1));
        if (parts.size() == 2) {
            return band.map(found -> BandPage.of(found, lessons.of(found)));
        }
        var lesson = band.flatMap(found -> lessons.find(found, parts.get(2)));
        if (parts.size() == 3) {
            return lesson.map(found -> LessonPage.of(found, around(found, LessonExtras::forPupils), after(found)));
        }
        return parts.size() == 4 && parts.get(3).equals("teach") ? lesson.map(found -> TeachPage.of(found, around(found, LessonExtras::forTeachers))) : Optional.empty();
    }

    private List<LessonExtras.Around> around(Lesson lesson, BiFunction<LessonExtras, String, LessonExtras.Around> shown) {
        return extras.stream().map(extra -> shown.apply(extra, lesson.address())).toList();
    }

    private Optional<Lesson> after(Lesson lesson) {
        var band = lessons.of(lesson.band());
        var place = band.indexOf(lesson) + 1;
        return place < band.size() ? Optional.of(band.get(place)) : Optional.empty();
    }
}
