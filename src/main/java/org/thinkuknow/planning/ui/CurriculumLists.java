package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.planning.Coverage;
import org.thinkuknow.shell.Classed;

import java.util.Locale;

/** What the curriculum asks of a class, by subject, and how far each part has come. */
final class CurriculumLists {

    private CurriculumLists() {}

    static Component of(Coverage coverage) {
        var lists = Classed.of(new Div(), "curriculum");
        for (var subject : CurriculumPoint.Subject.values()) {
            var list = Classed.of(new UnorderedList(), "points");
            coverage.points().stream()
                    .filter(each -> each.point().subject() == subject)
                    .forEach(each -> list.add(point(each)));
            if (list.getChildren().findAny().isPresent()) {
                lists.add(new Section(new H2(subject.title() + ", England"), list));
            }
        }
        return lists;
    }

    private static ListItem point(Coverage.OfPoint each) {
        var words = switch (each.stage()) {
            case TAUGHT -> "Taught";
            case PLANNED -> "Planned";
            case MISSING -> "Missing";
        };
        var lessons = new UnorderedList();
        each.lessons()
                .forEach(lesson ->
                        lessons.add(new ListItem(new Span(lesson.lesson().title()), StrandTable.stage(lesson))));
        return new ListItem(
                new Paragraph(
                        Classed.of(new Span(words), "stage", each.stage().name().toLowerCase(Locale.ROOT)),
                        new Span(" %s: %s"
                                .formatted(each.point().stage(), each.point().says()))),
                lessons);
    }
}
