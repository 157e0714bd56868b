package org.thinkuknow.learning.ui;

import com.vaadin.flow.component.html.Image;
import org.jsoup.Jsoup;
import org.thinkuknow.learning.Lesson;

import java.util.Optional;

/** The first picture of a lesson, as the picture on its card. What it teaches is told in the lesson, so it says nothing here. */
final class FirstPicture {

    private FirstPicture() {}

    static Optional<Image> of(Lesson lesson) {
        return lesson.steps().stream()
                .flatMap(step -> Jsoup.parseBodyFragment(step.html()).select("img").stream())
                .findFirst()
                .map(picture -> {
                    var image = new Image(picture.attr("src"), "");
                    image.getElement().setAttribute("loading", "lazy");
                    return image;
                });
    }
}
