package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.Image;
import org.thinkuknow.quiz.About;

/** A picture beside a question. */
class QuestionPicture extends Image {

    QuestionPicture(About.Picture picture) {
        super("/illustrations/" + picture.file(), picture.alt());
    }
}
