package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.Optional;

/** A sheet to print on a page of its own: what pupils write on, or what goes home. */
final class SheetPage {

    static final String WORKSHEET = "worksheet";
    static final String HOME_SHEET = "home-sheet";

    private SheetPage() {}

    static Optional<PublicPage> worksheet(Lesson lesson) {
        return lesson.sheet().map(sheet -> {
            var name = Classed.of(new Paragraph(new Span("Name"), Classed.of(new Span(), "line")), "name-line");
            return page(lesson, WORKSHEET, "Worksheet", sheet.title(), sheet.html(), name);
        });
    }

    static Optional<PublicPage> homeSheet(Lesson lesson) {
        var about = new Paragraph("Your child has had a lesson at school, “%s” Children can say afterwards: “%s”"
                .formatted(sentence(lesson.title()), lesson.aim()));
        return TeacherNotes.of(lesson.notes())
                .homeSheet()
                .map(sheet -> page(
                        lesson,
                        HOME_SHEET,
                        "Home sheet",
                        Character.toUpperCase(sheet.title().charAt(0))
                                + sheet.title().substring(1),
                        sheet.html(),
                        Classed.of(about, "lead")));
    }

    private static String sentence(String title) {
        return title.matches(".*[.?!]") ? title : title + ".";
    }

    private static PublicPage page(Lesson lesson, String slug, String kind, String title, String html, Paragraph top) {
        var back = Classed.of(new Paragraph(new PageLink(lesson.address() + "/teach", "Back to the plan")), "back");
        var ways = Classed.of(new Paragraph(new PrintButton()), "ways");
        var of = Classed.of(new Paragraph("%s: %s".formatted(kind, lesson.title())), "facts");
        var article = Classed.of(new Article(back, ways, of, new H1(title), top, Look.html(html)), "sheet", slug);
        return new PublicPage(
                        "%s: %s".formatted(kind, lesson.title()),
                        "%s for the lesson %s, to be printed.".formatted(kind, lesson.title()),
                        "%s/teach/%s".formatted(lesson.address(), slug),
                        Look.of(lesson.band()),
                        new ReportLink(lesson.slug()),
                        article)
                .styled("sheet")
                .scripted("print");
    }
}
