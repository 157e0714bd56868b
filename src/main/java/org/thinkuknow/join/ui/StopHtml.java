package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.context.event.EventListener;
import org.thinkuknow.classroom.Aside;
import org.thinkuknow.classroom.LineUps;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.PupilSight;
import org.thinkuknow.classroom.PupilWords;
import org.thinkuknow.classroom.Stop;
import org.thinkuknow.content.ContentRead;
import org.thinkuknow.limits.Caches;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.shell.Classed;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What pupils see at each stop, as HTML, made once while it is asked for. It is the same for everybody in every class. */
@org.springframework.stereotype.Component
class StopHtml implements PupilSight {

    /** Stops and whole lessons; a lesson has some ten stops, and more than two hundred lessons are not taught in one hour. */
    private static final int MOST = 2_000;

    private final LineUps lineUps;
    private final PupilWords words;
    private final JsonMapper json;
    private volatile Map<String, String> made = Caches.of(MOST);

    StopHtml(LineUps lineUps, PupilWords words, JsonMapper json) {
        this.lineUps = lineUps;
        this.words = words;
        this.json = json;
    }

    /** Stops are made anew of changed content. */
    @EventListener
    void forget(ContentRead event) {
        made = Caches.of(MOST);
    }

    Optional<String> of(String lesson, String stop) {
        return made(
                lesson + ' ' + stop,
                () -> lineUps.of(lesson).flatMap(lineUp -> lineUp.find(stop)).map(this::of));
    }

    /** All stops of a lesson, as JSON: the HTML of each by its id. */
    Optional<String> allOf(String lesson) {
        return made(
                lesson,
                () -> lineUps.of(lesson).map(lineUp -> {
                    var all = new LinkedHashMap<String, String>();
                    lineUp.stops().forEach(stop -> all.put(stop.id(), of(stop)));
                    return json.writeValueAsString(all);
                }));
    }

    private Optional<String> made(String name, Supplier<Optional<String>> make) {
        var now = made;
        var known = now.get(name);
        return known != null ? Optional.of(known) : make.get().map(text -> now.computeIfAbsent(name, _ -> text));
    }

    @Override
    public String of(Stop stop) {
        return (switch (stop) {
                    case Stop.Reading reading -> step(reading);
                    case Stop.Asking asking -> Asked.of(asking.question());
                })
                .getElement()
                .getOuterHTML();
    }

    @Override
    public Optional<String> beside(LiveLesson lesson) {
        return lesson.beside().filter(Aside::isAsked).flatMap(aside -> beside(lesson, aside.reference()));
    }

    /** Something that is or was asked beside a lesson. */
    Optional<String> beside(LiveLesson lesson, String asking) {
        return words.asking(lesson, asking)
                .flatMap(asked -> lineUps.of(lesson.lesson())
                        .map(lineUp -> AskedBeside.of(asked, JoinPage.help(lineUp))
                                .getElement()
                                .getOuterHTML()));
    }

    @Override
    public String why(Question question, Answer mine) {
        return Whys.of(question, mine).getElement().getOuterHTML();
    }

    private static Component step(Stop.Reading reading) {
        var heading = new H2(reading.title());
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("data-place", String.valueOf(reading.place()));
        var section = Classed.of(
                new Section(
                        heading,
                        new Html("<div class=\"words\">" + reading.step().html() + "</div>")),
                "step");
        return Classed.of(new Article(section), "lesson");
    }
}
