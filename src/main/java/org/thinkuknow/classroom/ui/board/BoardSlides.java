package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Slide;

/** Slides of a board that hang on the lesson alone, and not on what a class does. */
final class BoardSlides {

    private BoardSlides() {}

    /** The lesson is named for whoever hears the board: the parts of a step are headed below its title. */
    static Slide reading(String lesson, LessonStep.ToRead reading) {
        return new Slide(
                Classed.of(new H1(lesson), "unseen"),
                new H2(reading.title()),
                Slide.words(reading.step().html()));
    }

    static Slide goodbye() {
        return Classed.of(new Slide(new H1("The lesson has ended"), new Paragraph("Well done, everybody.")), "goodbye");
    }
}
