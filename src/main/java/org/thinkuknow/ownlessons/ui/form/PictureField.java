package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A picture and, where it says more than the words beside it, what it teaches; chosen among the drawings by looking or by words. */
class PictureField extends Div {

    private static final int MOST_SHOWN = 24;
    private static final String FOLDER = "/illustrations/";

    private final transient Pictures pictures;
    private final transient Runnable changed;
    private final TextField alt;
    private final Div chosen = new Div();
    private final NativeButton choose = Fields.button("Choose a picture", "", this::open);
    private final Div picker = new Div();
    private final Div drawings = new Div();
    private final Paragraph found = new Paragraph();
    private final TextField search = Fields.line("Find a picture by words, such as “phone” or “Gran”", "", this::list);
    private String file;

    /** @param taught whether it teaches something that its words have to say */
    PictureField(String file, String alt, boolean taught, Pictures pictures, Runnable changed) {
        this.file = file;
        this.pictures = pictures;
        this.changed = changed;
        this.alt = Fields.line("What the picture teaches", alt, changed);
        this.alt.setHelperText("One sentence. It is read aloud to pupils who cannot see the picture.");
        this.alt.setVisible(taught);
        chosen.addClassName("chosen");
        drawings.addClassName("drawings");
        found.getElement().setAttribute("role", "status");
        picker.add(search, found, drawings);
        picker.setVisible(false);
        add(chosen, choose, picker, this.alt);
        show();
    }

    String file() {
        return file;
    }

    String alt() {
        return alt.getValue();
    }

    void focusFirst() {
        if (file.isEmpty()) {
            open();
        } else {
            focusChosen();
        }
    }

    private void show() {
        chosen.removeAll();
        if (!file.isEmpty()) {
            chosen.add(new Image(FOLDER + file, "The picture: " + pictures.nameOf(file)));
        }
        choose.setText(file.isEmpty() ? "Choose a picture" : "Choose another picture");
    }

    private void open() {
        picker.setVisible(true);
        list();
        search.focus();
    }

    private void list() {
        var all = pictures.with(search.getValue());
        drawings.removeAll();
        all.stream().limit(MOST_SHOWN).forEach(name -> drawings.add(drawing(name)));
        found.setText(
                all.isEmpty()
                        ? "No picture goes by these words. Try others."
                        : all.size() > MOST_SHOWN
                                ? "%d of %d pictures. Words find the others.".formatted(MOST_SHOWN, all.size())
                                : all.size() == 1 ? "1 picture." : "%d pictures.".formatted(all.size()));
    }

    private NativeButton drawing(String name) {
        var image = new Image(FOLDER + name, "");
        image.getElement().setAttribute("loading", "lazy");
        var button = Fields.button("", "Take the picture: " + pictures.nameOf(name), () -> take(name));
        button.add(image);
        return button;
    }

    private void take(String name) {
        if (alt.isEmpty() || alt.getValue().equals(pictures.teaches(file))) {
            alt.setValue(pictures.teaches(name));
        }
        file = name;
        picker.setVisible(false);
        show();
        changed.run();
        focusChosen();
    }

    private void focusChosen() {
        if (alt.isVisible()) {
            alt.focus();
        } else {
            choose.getElement().callJsFunction("focus");
        }
    }
}
