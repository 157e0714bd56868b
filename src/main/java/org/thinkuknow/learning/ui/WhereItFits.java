package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Goals;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.stream.Stream;

/** What pupils can say after a lesson, and where it fits in the frameworks that schools teach by. */
final class WhereItFits {

    private WhereItFits() {}

    static Section of(Lesson lesson) {
        Goals goals = lesson.goals();
        var iCan = list(Stream.concat(Stream.of(lesson.aim()), goals.iCan().stream()));
        var framework = "Education for a Connected World: %s, %s."
                .formatted(lesson.strand().title(), Look.words(lesson.band()));
        var places = list(Stream.concat(
                Stream.of(framework),
                Stream.of(goals.computing(), goals.relationships())
                        .flatMap(List::stream)
                        .map(WhereItFits::place)));
        return Classed.of(
                new Section(
                        new H2("What pupils learn"),
                        iCan,
                        new H3("Where it fits (England)"),
                        places,
                        new Paragraph("Elsewhere in the UK, match it to your own curriculum.")),
                "fits");
    }

    private static String place(CurriculumPoint point) {
        return "%s, %s: %s"
                .formatted(
                        point.subject().title(),
                        Character.toLowerCase(point.stage().charAt(0))
                                + point.stage().substring(1),
                        Character.toLowerCase(point.says().charAt(0))
                                + point.says().substring(1));
    }

    private static UnorderedList list(Stream<String> entries) {
        return new UnorderedList(entries.map(ListItem::new).toArray(ListItem[]::new));
    }
}
