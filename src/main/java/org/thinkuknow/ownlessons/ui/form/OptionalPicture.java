package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** A picture that may be there: added, chosen among the drawings, and taken off again. */
class OptionalPicture extends Div {

    private final transient Pictures pictures;
    private final transient Runnable changed;
    private final String add;
    private final boolean taught;
    private @Nullable PictureField picture;

    /**
     * @param file   a file of the pictures, or empty
     * @param alt    what it teaches; of a picture that says no more than the words beside it, nothing
     * @param add    what the button says by which one is added
     * @param taught whether it teaches something
     */
    private OptionalPicture(String file, String alt, String add, boolean taught, Pictures pictures, Runnable changed) {
        this.add = add;
        this.taught = taught;
        this.pictures = pictures;
        this.changed = changed;
        if (file.isEmpty()) {
            offer();
        } else {
            picture = show(file, alt);
        }
    }

    /** The picture of a question. */
    static OptionalPicture of(String file, String alt, Pictures pictures, Runnable changed) {
        return new OptionalPicture(file, alt, "Add a picture", true, pictures, changed);
    }

    /** The picture on a card of a pair, which shows what its words say. */
    static OptionalPicture onCard(String file, String add, Pictures pictures, Runnable changed) {
        return new OptionalPicture(file, "", add, false, pictures, changed);
    }

    String file() {
        return picture == null ? "" : picture.file();
    }

    String alt() {
        return picture == null ? "" : picture.alt();
    }

    private void offer() {
        picture = null;
        removeAll();
        var button = Fields.button(add, "", () -> {
            picture = show("", "");
            picture.focusFirst();
        });
        button.addClassName("add-picture");
        add(button);
    }

    private PictureField show(String file, String alt) {
        var shown = new PictureField(file, alt, taught, pictures, changed);
        removeAll();
        add(shown, Fields.button("Take the picture off", "", () -> {
            offer();
            getChildren().findFirst().ifPresent(button -> button.getElement().callJsFunction("focus"));
            changed.run();
        }));
        return shown;
    }
}
