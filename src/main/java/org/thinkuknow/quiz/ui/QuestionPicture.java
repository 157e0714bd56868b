package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Image;
import org.thinkuknow.quiz.About;

/** A picture beside a question. */
class QuestionPicture extends Image {

    private static final String FOLDER = "/illustrations/";

    QuestionPicture(About.Picture picture) {
        super(FOLDER + picture.file(), picture.alt());
    }

    /** Tells the script {@code tap-pairs} which picture belongs to some words. */
    static void name(HasElement words, String file) {
        words.getElement().setAttribute("data-picture", FOLDER + file);
    }
}
