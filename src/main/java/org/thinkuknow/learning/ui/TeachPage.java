package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.content.Page;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;

/** One lesson for the person who teaches it: plan, notes, each step with its notes beside it, home sheet. Made to be printed. */
final class TeachPage {

    private TeachPage() {}

    static PublicPage of(Lesson lesson, Lessons lessons, List<LessonExtras.Around> extras) {
        var notes = TeacherNotes.of(lesson.notes());
        var article = Classed.of(new Article(head(lesson), WhereItFits.of(lesson), plan(lesson)), "teach");
        article.add(BeforeTheLesson.of(lessons.forEveryLesson(), notes.lesson()));
        extras.forEach(around -> article.add(around.before()));
        for (var i = 0; i < lesson.steps().size(); i++) {
            article.add(step(lesson.steps().get(i), i + 1));
        }
        extras.forEach(around -> article.add(around.after()));
        article.add(TakeAway.of(lesson));
        return new PublicPage(
                        "Teach: " + lesson.title(),
                        "Plan, notes and home sheet: " + lesson.aim(),
                        lesson.address() + "/teach",
                        Look.of(lesson.band()) + " for-staff",
                        new ReportLink(lesson.slug()),
                        article)
                .styled("lesson", "quiz", "teach")
                .scripted("print");
    }

    private static Header head(Lesson lesson) {
        var facts = Classed.of(
                new Paragraph("%s. %s. %d minutes."
                        .formatted(lesson.band().title(), lesson.strand().title(), lesson.minutes())),
                "facts");
        var aim =
                Classed.of(new Paragraph(Classed.of(new Span("Aim:"), "strong"), new Span(" " + lesson.aim())), "lead");
        var live = new PageLink("/teach/start?lesson=" + lesson.address(), "Teach this live").look("main-action");
        var ways = Classed.of(
                new Paragraph(
                        live,
                        new PageLink(
                                "/teach/start?lesson=%s&rehearse=1".formatted(lesson.address()),
                                "Try it with a pretend class"),
                        new PageLink(lesson.address(), "The pupils' page"),
                        new PageLink(teach(lesson, SlidesPage.SLUG), "Slides"),
                        new PageLink(lesson.address() + "/quiz", "The quiz"),
                        new PageLink(teach(lesson, SheetPage.WORKSHEET), "Worksheet"),
                        new PageLink(teach(lesson, SheetPage.HOME_SHEET), "Home sheet"),
                        new PrintButton()),
                "ways");
        return new Header(
                Classed.of(
                        new Paragraph(new PageLink(
                                "/learn/" + lesson.band().slug(), "All lessons for " + Look.words(lesson.band()))),
                        "back"),
                new H1("Teach: " + lesson.title()),
                facts,
                aim,
                ways);
    }

    private static String teach(Lesson lesson, String part) {
        return "%s/teach/%s".formatted(lesson.address(), part);
    }

    private static Section plan(Lesson lesson) {
        var steps = new OrderedList();
        for (var i = 0; i < lesson.steps().size(); i++) {
            var step = lesson.steps().get(i);
            steps.add(new ListItem(
                    new Anchor("%s/teach#step-%d".formatted(lesson.address(), i + 1), step.title()),
                    Classed.of(new Span(minutes(step.minutes())), "time")));
        }
        return Classed.of(new Section(new H2("The plan"), steps), "plan");
    }

    private static Component step(Page.Step step, int place) {
        var title = new H2("%d. %s".formatted(place, step.title()));
        title.add(Classed.of(new Span(" " + minutes(step.minutes())), "time"));
        var section = Classed.of(new Section(title, Look.html(step.html())), "step");
        section.setId("step-" + place);
        if (!step.notes().isEmpty()) {
            var notes = Classed.of(new Aside(new H3("Notes"), Look.html(step.notes())), "notes");
            notes.getElement().setAttribute("aria-label", "Notes for step " + place);
            section.add(notes);
        }
        return section;
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
