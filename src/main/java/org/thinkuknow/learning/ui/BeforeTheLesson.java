package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.content.Article;
import org.thinkuknow.shell.Classed;

/** What a teacher reads first: what holds for every lesson, then the notes about this one. */
final class BeforeTheLesson {

    private BeforeTheLesson() {}

    static Section of(Article forEveryLesson, String notes) {
        var section = Classed.of(new Section(new H2("Before the lesson")), "before");
        forEveryLesson.sections().forEach(part -> section.add(new H3(part.title()), Look.html(part.html())));
        section.add(new H3("For this lesson"), Look.html(notes));
        return section;
    }
}
