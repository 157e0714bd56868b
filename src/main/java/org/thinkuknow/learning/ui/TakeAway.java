package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** The files in which a lesson and its quiz go into a school's own systems. */
final class TakeAway {

    private TakeAway() {}

    static Section of(Lesson lesson) {
        var files = new UnorderedList(
                file(lesson, "scorm.zip", "The lesson as a SCORM 1.2 package, for a learning platform"),
                file(lesson, "quiz.gift", "The quiz in GIFT format, for Moodle"),
                file(lesson, "quiz-qti.zip", "The quiz as a QTI 2.1 package, for other quiz systems"),
                file(lesson, "quiz.csv", "The quiz as a table (CSV), for a spreadsheet"));
        return Classed.of(
                new Section(
                        new H2("Download it"),
                        new Paragraph(
                                "Files for your school's own systems. They contain no names and load nothing from elsewhere."),
                        files),
                "take-away");
    }

    private static ListItem file(Lesson lesson, String name, String words) {
        var link = new PageLink("%s/%s".formatted(lesson.address(), name), words);
        link.getElement().setAttribute("download", true);
        return new ListItem(link);
    }
}
