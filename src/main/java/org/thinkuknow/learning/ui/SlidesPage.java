package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.content.Page;
import org.thinkuknow.content.WhoReads;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;
import org.thinkuknow.shell.Slide;

/**
 * The lesson for the board: one step a screen, moved by arrows, page keys or space. Steps show their easy words, as few and as
 * large as can be read from the back; one key shows all of them. Without a script the steps stand below each other.
 */
final class SlidesPage {

    static final String SLUG = "slides";

    private SlidesPage() {}

    /** Shows one of its parts at a time, by the script {@code slides}. */
    @Tag("lesson-slides")
    private static final class Slides extends HtmlContainer {}

    static PublicPage of(Lesson lesson, WhoReads whoReads) {
        var slides = new Slides();
        slides.add(first(lesson));
        lesson.steps().stream().map(SlidesPage::step).forEach(slides::add);
        slides.add(last(lesson, whoReads));
        var back = Classed.of(new Paragraph(new PageLink(lesson.address() + "/teach", "Back to the plan")), "back");
        var article = Classed.of(new Article(new Header(back, new H1(lesson.title())), slides), "board");
        return new PublicPage(
                        "Slides: " + lesson.title(),
                        "The lesson %s, one step a screen.".formatted(lesson.title()),
                        "%s/teach/%s".formatted(lesson.address(), SLUG),
                        Look.of(lesson.band()),
                        new ReportLink(lesson.slug()),
                        article)
                .styled("lesson", "slides")
                .scripted("slides");
    }

    private static Component first(Lesson lesson) {
        return new Slide(
                Classed.of(new H2(lesson.title()), "name"), Classed.of(new Paragraph(lesson.summary()), "lead"));
    }

    private static Component step(Page.Step step) {
        return new Slide(new H2(step.title()), Slide.words(step.html()));
    }

    private static Component last(Lesson lesson, WhoReads whoReads) {
        var ways = Slide.words(
                "<ul><li>Tell an adult you trust.</li><li>%s</li><li>Call Childline: 0800 1111. It is free.</li>"
                                .formatted(whoReads.press(lesson.band().slug()))
                        + "<li>In danger now? Call 999.</li></ul>");
        return new Slide(new H2("You can always tell someone"), ways);
    }
}
