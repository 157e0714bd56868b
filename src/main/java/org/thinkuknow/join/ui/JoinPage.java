package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.stream.Collectors;

/** The pupil's screen of a live lesson: come in, then see what the class sees. */
final class JoinPage {

    private static final int MOST_HEADS = 6;

    @Tag("noscript")
    private static final class WithoutScript extends HtmlContainer {}

    private JoinPage() {}

    static PublicPage of(LiveLesson live, RunningOrder runningOrder) {
        var lesson = runningOrder.lesson();
        var article = Classed.of(
                new Article(
                        new H1(lesson.title()),
                        seat(),
                        comeIn(),
                        withoutScript(lesson),
                        stage(),
                        line(),
                        ownPace(),
                        EndPart.of(lesson, help(runningOrder))),
                "live");
        if (lesson.band() != AgeBand.FOUR_TO_SEVEN) {
            article.add(OwnWords.question(help(runningOrder)));
        }
        article.getElement()
                .setAttribute("data-code", live.code())
                .setAttribute("data-lesson", lesson.isOpenToAll() ? lesson.address() : "")
                .setAttribute(
                        "data-stops",
                        runningOrder.steps().stream().map(LessonStep::id).collect(Collectors.joining(" ")));
        return new PublicPage(
                        "Live lesson: " + lesson.title(),
                        "A lesson that your class does together.",
                        "/join/" + live.code(),
                        "band-" + lesson.band().slug(),
                        help(runningOrder),
                        article)
                .unlisted()
                .styled("lesson", "quiz", "pairs", "live")
                .scripted("live", "tap-pairs");
    }

    static ReportLink help(RunningOrder runningOrder) {
        return new ReportLink(runningOrder.lesson().slug());
    }

    private static Component seat() {
        var picture = new Image();
        picture.setAlt("");
        var name = Classed.of(new Paragraph(picture, new Span("")), "seat");
        hide(name);
        return name;
    }

    private static Component comeIn() {
        var legend = new Element("legend").setText("How many of you share this screen?");
        var fieldset = Classed.of(new Div(), "heads");
        var group = new Element("fieldset");
        group.appendChild(legend, fieldset.getElement());
        for (var heads = 1; heads <= MOST_HEADS; heads++) {
            var radio = new Input();
            radio.setType("radio");
            radio.getElement()
                    .setAttribute("name", "heads")
                    .setAttribute("value", String.valueOf(heads))
                    .setAttribute("checked", heads == 1);
            var label = new NativeLabel();
            label.add(radio, new Span(heads == 1 ? "Just me" : String.valueOf(heads)));
            fieldset.add(label);
        }
        var form = Classed.of(new Div(), "come-in");
        form.getElement().appendChild(group);
        form.add(
                Classed.of(new Paragraph("You get a made-up name. Nobody asks for yours."), "hint"),
                ScreenQuestion.button("Come in", "main-action", "enter"));
        hide(form);
        return form;
    }

    /** A school's own lesson has no page that is open to all. */
    private static Component withoutScript(Lesson lesson) {
        var words = new WithoutScript();
        words.add(new Paragraph(
                "This browser cannot follow the class by itself. Share a screen with somebody beside you."));
        if (lesson.isOpenToAll()) {
            words.add(new Paragraph(new PageLink(lesson.address(), "Or read the lesson here").look("main-action")));
        }
        return words;
    }

    private static Component stage() {
        var stage = Classed.of(new Div(), "stage");
        hide(stage);
        return stage;
    }

    private static Component line() {
        var line = Classed.of(new Paragraph(), "line");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private static Component ownPace() {
        var place = Classed.of(new Paragraph(), "place");
        var nav = Classed.of(
                new Nav(
                        ScreenQuestion.button("Back", "quiet", "back-one"),
                        place,
                        ScreenQuestion.button("Next", "main-action", "next-one")),
                "own-pace");
        nav.getElement().setAttribute("aria-label", "Parts of the lesson");
        hide(nav);
        return nav;
    }

    private static void hide(Component component) {
        component.getElement().setAttribute("hidden", true);
    }
}
