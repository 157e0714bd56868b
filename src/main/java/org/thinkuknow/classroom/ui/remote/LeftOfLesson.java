package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.core.annotation.Order;
import org.thinkuknow.classroom.ClassWords.PupilQuestion;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.shell.RoomExtras;

import java.util.ArrayList;
import java.util.List;

/**
 * Pupils' words that wait for their teacher stand beside a lesson's results, before anything else. With a lesson that has ended go the
 * notes of who sat where (decision 0041).
 */
@Order(0)
@org.springframework.stereotype.Component
class LeftOfLesson implements RoomExtras {

    private final TaughtClasses classes;
    private final BesideParts parts;

    LeftOfLesson(TaughtClasses classes, BesideParts parts) {
        this.classes = classes;
        this.parts = parts;
    }

    @Override
    public List<Component> afterLesson(String liveLesson) {
        var left = new ArrayList<Component>();
        left.add(alone(liveLesson));
        var questions = classes.openQuestions(liveLesson);
        if (!questions.isEmpty()) {
            left.add(section(questions));
        }
        if (!classes.lesson(liveLesson).lesson().isRunning()) {
            left.add(BrowserNote.forgotten(liveLesson));
        }
        return left;
    }

    private Component alone(String lesson) {
        var alone = new ForYouAlone[1];
        alone[0] = parts.forYouAlone(step -> {
            step.run();
            alone[0].show(lesson);
        });
        alone[0].show(lesson);
        return alone[0];
    }

    private static Component section(List<PupilQuestion> questions) {
        var list = new UnorderedList();
        questions.forEach(question -> {
            var entry = new ListItem(question.words());
            entry.getElement().setAttribute("dir", "auto");
            list.add(entry);
        });
        return new Section(
                new H2("Questions still to answer"),
                list,
                new Paragraph("Pupils' own words are erased a few days after the lesson."));
    }
}
