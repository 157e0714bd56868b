package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;
import java.util.stream.Stream;

/** The whole curriculum on one sheet: strand by age, and where each part of the English curriculum is taught. */
final class MapPage {

    static final String PATH = "learn/map";

    private MapPage() {}

    static PublicPage of(Lessons lessons) {
        var lead = Classed.of(
                new Paragraph(
                        "Every lesson, by strand of Education for a Connected World and by age. Press a lesson to open its plan."),
                "lead");
        var table = new Div(table(lessons));
        table.addClassName("wide");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Lessons by strand and age");
        var article = Classed.of(
                new Article(
                        new H1("Curriculum map"), lead, Classed.of(new Paragraph(new PrintButton()), "ways"), table),
                "map");
        for (var subject : CurriculumPoint.Subject.values()) {
            article.add(points(subject, lessons));
        }
        return new PublicPage(
                        "Curriculum map",
                        "All lessons by strand and age, and where they fit in computing and in relationships and health education.",
                        "/" + PATH,
                        "for-staff",
                        ReportLink.DEFAULT,
                        article)
                .styled("teach")
                .scripted("print");
    }

    private static NativeTable table(Lessons lessons) {
        var ages = new NativeTableRow(columnHead("Strand"));
        Stream.of(AgeBand.values()).map(band -> columnHead(band.title())).forEach(ages::add);
        var body = new NativeTableBody();
        for (var strand : Strand.values()) {
            var head = new NativeTableHeaderCell(strand.title());
            head.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(head);
            Stream.of(AgeBand.values())
                    .map(band -> cell(
                            band,
                            lessons.of(band).stream()
                                    .filter(lesson -> lesson.strand() == strand)
                                    .toList()))
                    .forEach(row::add);
            body.add(row);
        }
        return new NativeTable(new NativeTableHeader(ages), body);
    }

    /** On a phone the rows stand below each other, and each cell says its age itself. */
    private static NativeTableCell cell(AgeBand band, List<Lesson> lessons) {
        var cell = new NativeTableCell(links(lessons));
        cell.getElement().setAttribute("data-age", band.title());
        return cell;
    }

    private static NativeTableHeaderCell columnHead(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Component links(List<Lesson> lessons) {
        var list = new UnorderedList();
        lessons.forEach(lesson -> list.add(new ListItem(new PageLink(lesson.address() + "/teach", lesson.title()))));
        return list;
    }

    private static Section points(CurriculumPoint.Subject subject, Lessons lessons) {
        var list = Classed.of(new UnorderedList(), "points");
        for (var point : lessons.curriculum().all()) {
            if (point.subject() == subject) {
                var taught = lessons.all().stream()
                        .filter(lesson -> lesson.goals().computing().contains(point)
                                || lesson.goals().relationships().contains(point))
                        .toList();
                list.add(new ListItem(new Paragraph("%s: %s".formatted(point.stage(), point.says())), links(taught)));
            }
        }
        return new Section(new H2(subject.title() + ", England"), list);
    }
}
