package org.thinkuknow.learning.ui;

import org.springframework.stereotype.Component;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.PublicPages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page, the lists, the lessons and the teacher's pages, by address. */
@Component
class LearningPages implements PublicPages {

    private final Lessons lessons;
    private final Helplines helplines;

    LearningPages(Lessons lessons, Helplines helplines) {
        this.lessons = lessons;
        this.helplines = helplines;
    }

    @Override
    public Optional<PublicPage> at(String path) {
        var parts = List.of(path.split("/"));
        if (path.isEmpty()) {
            return Optional.of(HomePage.of(helplines.get("childline")));
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
            return lesson.map(found -> LessonPage.of(found, after(found)));
        }
        return parts.size() == 4 && parts.get(3).equals("teach") ? lesson.map(found -> TeachPage.of(found, lessons)) : Optional.empty();
    }

    @Override
    public Stream<String> addresses() {
        var lists = Arrays.stream(AgeBand.values()).map(band -> "/learn/" + band.slug());
        var each = lessons.all().stream().flatMap(lesson -> Stream.of(lesson.address(), lesson.address() + "/teach"));
        return Stream.of(Stream.of("/"), lists, each).flatMap(addresses -> addresses);
    }

    private Optional<Lesson> after(Lesson lesson) {
        var band = lessons.of(lesson.band());
        var place = band.indexOf(lesson) + 1;
        return place < band.size() ? Optional.of(band.get(place)) : Optional.empty();
    }
}
