package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.thinkuknow.account.StaffMember;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Handing over, at the end of a shift or when it has been enough. */
class EndOfShift extends Div {

    private final Paragraph enough = new Paragraph(
            "You have read a lot of hard things today. A colleague can take over at any time; you need give no reason.");
    private final TextArea note = CaseForms.text("What your colleagues need to know", "hand-over-note");
    private final ComboBox<StaffMember> colleague;
    private final NativeDetails details;

    /**
     * @param giveBack   gives every case of the officer back, with a note
     * @param giveAll    gives every case of the officer to a colleague, with a note
     * @param colleagues who can have them
     */
    EndOfShift(Consumer<String> giveBack, BiConsumer<String, String> giveAll, Supplier<List<StaffMember>> colleagues) {
        colleague = HandOverForm.colleague(colleagues, "all-to");
        addClassName("end-of-shift");
        enough.setId("enough");
        enough.setVisible(false);
        note.setHelperText("Written on each of your cases: what you hold, and what waits.");
        details = new NativeDetails("Hand over", new Div(note,
                CaseForms.action("Give all my cases back", "hand-over", () -> giveBack.accept(note.getValue())), colleague,
                CaseForms.action("Give all my cases to this colleague", "give-all", () -> giveAll.accept(HandOverForm.chosen(colleague), note.getValue()))));
        details.addClassName("filter");
        add(enough, details);
    }

    /** @param much whether to say, quietly, that somebody else can take over */
    void show(boolean much) {
        enough.setVisible(much);
    }

    void handedOver() {
        note.clear();
        colleague.clear();
        details.setOpen(false);
    }
}
