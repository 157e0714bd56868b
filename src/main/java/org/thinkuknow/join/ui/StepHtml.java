package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.context.event.EventListener;
import org.thinkuknow.classroom.HiddenPlaces;
import org.thinkuknow.classroom.LessonMaterial;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.LiveLesson.Beside;
import org.thinkuknow.classroom.PupilSight;
import org.thinkuknow.classroom.PupilWords;
import org.thinkuknow.classroom.RunningOrders;
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

/** What pupils see at each step, as HTML, made once while it is asked for. It is the same for everybody in a class. */
@org.springframework.stereotype.Component
class StepHtml implements PupilSight {

    /** Steps and whole lessons; a lesson has some ten steps, and more than two hundred lessons are not taught in one hour. */
    private static final int MOST = 2_000;

    private final RunningOrders runningOrders;
    private final PupilWords words;
    private final HiddenPlaces hidden;
    private final JsonMapper json;
    private volatile Map<String, String> made = Caches.of(MOST);

    StepHtml(RunningOrders runningOrders, PupilWords words, HiddenPlaces hidden, JsonMapper json) {
        this.runningOrders = runningOrders;
        this.words = words;
        this.hidden = hidden;
        this.json = json;
    }

    /** Steps are made anew of changed content. */
    @EventListener
    void forget(ContentRead event) {
        made = Caches.of(MOST);
    }

    Optional<String> of(LessonMaterial material, String step) {
        return made(
                        material.address() + ' ' + step,
                        () -> runningOrders
                                .of(material.address())
                                .flatMap(runningOrder -> runningOrder.find(step))
                                .map(this::of))
                .or(() -> runningOrders
                        .whole(material)
                        .flatMap(runningOrder -> runningOrder.find(step))
                        .map(this::of));
    }

    /** All steps of a lesson, as JSON: the HTML of each by its id. What one class alone is asked first is not kept. */
    Optional<String> allOf(LessonMaterial material) {
        return material.fromLast().isEmpty() ? made(material.address(), () -> all(material)) : all(material);
    }

    private Optional<String> all(LessonMaterial material) {
        return runningOrders.whole(material).map(runningOrder -> {
            var all = new LinkedHashMap<String, String>();
            runningOrder.steps().forEach(step -> of(material, step.id()).ifPresent(html -> all.put(step.id(), html)));
            return json.writeValueAsString(all);
        });
    }

    private Optional<String> made(String name, Supplier<Optional<String>> make) {
        var now = made;
        var known = now.get(name);
        return known != null ? Optional.of(known) : make.get().map(text -> now.computeIfAbsent(name, _ -> text));
    }

    @Override
    public String of(LessonStep step) {
        return (switch (step) {
                    case LessonStep.ToRead reading -> step(reading);
                    case LessonStep.ToAnswer asked ->
                        ScreenQuestion.of(
                                asked.question(), hidden.of(asked.question()), asked.isFromLast() ? asked.when() : "");
                })
                .getElement()
                .getOuterHTML();
    }

    @Override
    public Optional<String> beside(LiveLesson lesson) {
        return lesson.beside().filter(Beside::isAsked).flatMap(beside -> beside(lesson, beside.reference()));
    }

    /** Something that is or was asked beside a lesson. */
    Optional<String> beside(LiveLesson lesson, String poll) {
        return words.poll(lesson, poll)
                .flatMap(asked -> runningOrders
                        .of(lesson.lesson())
                        .map(runningOrder -> ScreenPoll.of(asked, JoinPage.help(runningOrder))
                                .getElement()
                                .getOuterHTML()));
    }

    @Override
    public String why(Question question, Answer mine) {
        return Feedback.of(question, mine, Optional.empty()).getElement().getOuterHTML();
    }

    private static Component step(LessonStep.ToRead reading) {
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
