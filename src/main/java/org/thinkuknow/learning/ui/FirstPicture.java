package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.Image;
import org.thinkuknow.learning.Lesson;

import java.util.Optional;

/** The first picture of a lesson, as the picture on its card. What it teaches is told in the lesson, so it says nothing here. */
final class FirstPicture {

    private FirstPicture() {}

    static Optional<Image> of(Lesson lesson) {
        return lesson.picture().map(address -> {
            var image = new Image(address, "");
            image.getElement().setAttribute("loading", "lazy");
            return image;
        });
    }
}
