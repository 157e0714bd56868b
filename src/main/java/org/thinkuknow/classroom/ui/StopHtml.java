package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.context.event.EventListener;
import org.thinkuknow.classroom.LineUps;
import org.thinkuknow.classroom.PupilSight;
import org.thinkuknow.classroom.Stop;
import org.thinkuknow.content.ContentRead;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Question;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What pupils see at each stop, as HTML, made once. It is the same for everybody in every class. */
@org.springframework.stereotype.Component
class StopHtml implements PupilSight {

    private final LineUps lineUps;
    private volatile Map<String, String> made = new ConcurrentHashMap<>();

    StopHtml(LineUps lineUps) {
        this.lineUps = lineUps;
    }

    /** Stops are made anew of changed content. */
    @EventListener
    void forget(ContentRead event) {
        made = new ConcurrentHashMap<>();
    }

    Optional<String> of(String lesson, String stop) {
        var now = made;
        var known = now.get(lesson + ' ' + stop);
        return known != null ? Optional.of(known) : lineUps.of(lesson).flatMap(lineUp -> lineUp.find(stop)).map(this::of)
                .map(html -> now.computeIfAbsent(lesson + ' ' + stop, unused -> html));
    }

    @Override
    public String of(Stop stop) {
        return (switch (stop) {
            case Stop.Reading reading -> step(reading);
            case Stop.Asking asking -> Asked.of(asking.question());
        }).getElement().getOuterHTML();
    }

    @Override
    public String why(Question question, Answer mine) {
        return Whys.of(question, mine).getElement().getOuterHTML();
    }

    private static Component step(Stop.Reading reading) {
        var heading = new H2(reading.title());
        heading.getElement().setAttribute("tabindex", "-1");
        var section = Classed.of(new Section(heading, new Html("<div class=\"words\">" + reading.step().html() + "</div>")), "step");
        return Classed.of(new Article(section), "lesson");
    }
}
