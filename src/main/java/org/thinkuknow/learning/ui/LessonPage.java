package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.content.Page;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.Progress;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;
import java.util.Optional;

/** One lesson as a pupil reads it. */
final class LessonPage {

    private LessonPage() {}

    static PublicPage of(Lesson lesson, List<LessonExtras.Around> extras, Optional<Lesson> next) {
        var article = Classed.of(new Article(head(lesson)), "lesson");
        extras.forEach(around -> article.add(around.before()));
        for (var i = 0; i < lesson.steps().size(); i++) {
            article.add(step(lesson.steps().get(i), i + 1));
        }
        extras.forEach(around -> article.add(around.after()));
        article.add(new Progress.LessonRead(lesson.address()), onwards(lesson, next));
        return new PublicPage(
                        lesson.title(),
                        lesson.summary(),
                        lesson.address(),
                        Look.of(lesson.band()),
                        new ReportLink(lesson.slug()),
                        article)
                .as(LessonData.of(lesson))
                .styled("lesson", "quiz")
                .scripted(Progress.SCRIPT, "before-after");
    }

    private static Header head(Lesson lesson) {
        var back = Classed.of(
                new Paragraph(
                        new PageLink("/learn/" + lesson.band().slug(), "All lessons for " + Look.words(lesson.band()))),
                "back");
        return new Header(
                back,
                new H1(lesson.title()),
                Classed.of(new Paragraph(lesson.summary()), "lead"),
                Classed.of(
                        new Paragraph(new PageLink(lesson.address() + "/teach", "For teachers: teach this lesson")),
                        "for-teachers"));
    }

    private static Section step(Page.Step step, int place) {
        var heading = new H2(step.title());
        heading.setId("step-%d-title".formatted(place));
        var section = Classed.of(new Section(heading, Look.html(step.html())), "step");
        section.setId("step-" + place);
        section.getElement().setAttribute("aria-labelledby", "step-%d-title".formatted(place));
        return section;
    }

    private static Nav onwards(Lesson lesson, Optional<Lesson> next) {
        var nav = Classed.of(
                new Nav(
                        new H2("What next?"),
                        new Paragraph(new PageLink(lesson.address() + "/quiz", "Do the quiz").look("main-action"))),
                "onwards");
        next.ifPresent(after -> nav.add(new Paragraph(new PageLink(after.address(), "Next lesson: " + after.title()))));
        nav.add(new Paragraph(
                new PageLink("/learn/" + lesson.band().slug(), "All lessons for " + Look.words(lesson.band()))));
        nav.getElement().setAttribute("aria-label", "What next?");
        return nav;
    }
}
