package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.planning.Coverage;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;
import java.util.Locale;

/** Strands down, classes across; in each place the lessons and how far each has come, in words and not by colour alone. */
class StrandTable extends Div {

    StrandTable(List<Coverage> classes) {
        addClassName("wide");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Lessons by strand and class");
        var head = new NativeTableRow(header("Strand", "col"));
        classes.forEach(each -> head.add(classHeader(each)));
        var body = new NativeTableBody();
        for (var strand : Strand.values()) {
            var row = new NativeTableRow(header(strand.title(), "row"));
            classes.forEach(each -> row.add(new NativeTableCell(lessons(each.about(strand)))));
            body.add(row);
        }
        add(new NativeTable(new NativeTableHeader(head), body));
    }

    private static NativeTableHeaderCell classHeader(Coverage of) {
        var cell = header("", "col");
        cell.add(
                new PageLink("/teach/map/" + of.of().reference(), of.of().name()),
                new Span(" %d of %d"
                        .formatted(of.count(Coverage.Stage.TAUGHT), of.lessons().size())));
        return cell;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static UnorderedList lessons(List<Coverage.OfLesson> lessons) {
        var list = new UnorderedList();
        lessons.forEach(each -> list.add(new ListItem(
                new PageLink(
                        LessonShelf.teachersPage(each.lesson().address()),
                        each.lesson().title()),
                stage(each))));
        return list;
    }

    /** How far a lesson has come, and when. */
    static Span stage(Coverage.OfLesson lesson) {
        var words = switch (lesson.stage()) {
            case TAUGHT ->
                "Taught "
                        + lesson.planned()
                                .flatMap(there -> there.taught())
                                .map(UkTime::day)
                                .orElseThrow();
            case PLANNED ->
                "Planned, week of "
                        + lesson.planned()
                                .map(there -> UkTime.dayWithoutYear(there.week()))
                                .orElseThrow();
            case MISSING -> "Not planned";
        };
        return Classed.of(new Span(words), "stage", lesson.stage().name().toLowerCase(Locale.ROOT));
    }
}
