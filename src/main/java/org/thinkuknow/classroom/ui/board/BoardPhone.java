package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.PhoneRemotes;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.QrCode;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The teacher's phone, as the board has it: a square to come with, the words by which she says that it is hers, and that it drives. A
 * class sees all of it, so a square alone opens nothing (decision 0104).
 */
class BoardPhone {

    /** The button that opens it, where the keyboard goes on afterwards. */
    private static final String OPENER = "remote";

    private final PhoneRemotes phones;
    private final String site;
    private final Supplier<String> code;
    private final Consumer<BoardDialog> over;
    private final Div inside = Classed.of(new Div(), "phone");
    private List<String> choices = List.of();
    private boolean drives;
    private BoardDialog dialog = dialog();

    /**
     * @param code says the code of the lesson
     * @param over lays a dialog over the board, in place of another
     */
    BoardPhone(PhoneRemotes phones, String site, Supplier<String> code, Consumer<BoardDialog> over) {
        this.phones = phones;
        this.site = site;
        this.code = code;
        this.over = over;
    }

    /** Looks whether a phone asks or drives now. */
    void look() {
        var now = phones.of(code.get());
        drives = now.drives();
        if (!now.choices().equals(choices)) {
            choices = now.choices();
            if (!choices.isEmpty()) {
                lay(asks());
            } else {
                dialog.close();
            }
        }
    }

    boolean drives() {
        return drives;
    }

    /** A new square for a phone. */
    void offer() {
        choices = List.of();
        try {
            var address = "/remote/%s".formatted(code.get());
            var square = new QrCode(site + address + "#" + phones.offer(code.get()));
            square.setAlt("QR code to scan with your phone's camera");
            lay(new Div(
                    square,
                    new Paragraph("Scan this QR code with your phone, then press “Control this lesson” on the phone."),
                    new Paragraph("It works once, within two minutes. The board then asks whether the phone is yours."),
                    new Paragraph(here())));
        } catch (LessonRefused e) {
            lay(new Div(new Paragraph(e.getMessage())));
        }
    }

    void end() {
        phones.end(code.get());
    }

    private Anchor here() {
        var here = new Anchor(
                "/teach/live/" + code.get(), "Open the full remote here, if the class cannot see this screen");
        here.setRouterIgnore(true);
        here.setTarget("_blank");
        return here;
    }

    private Div asks() {
        var list = Classed.of(new Div(), "which-phone");
        for (var place = 0; place < choices.size(); place++) {
            var words = choices.get(place);
            list.add(Buttons.plain("phone-" + place, words, () -> let(words)));
        }
        return new Div(
                new Paragraph("A phone wants to control this lesson. Which words does yours show?"),
                list,
                Buttons.plain("phone-none", "None of these", this::refuse));
    }

    private void let(String words) {
        choices = List.of();
        try {
            phones.let(code.get(), words);
            dialog.close();
        } catch (LessonRefused e) {
            lay(new Div(new Paragraph(e.getMessage())));
        }
    }

    private void refuse() {
        choices = List.of();
        phones.refuse(code.get());
        lay(new Div(new Paragraph("No phone was connected. Press Remote for a new QR code.")));
    }

    private void lay(Div content) {
        if (dialog.getParent().isEmpty()) {
            dialog = dialog();
            over.accept(dialog);
        }
        inside.removeAll();
        inside.add(content);
    }

    private BoardDialog dialog() {
        return new BoardDialog(OPENER, "Your phone as the remote", "Close", inside);
    }
}
