package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import org.thinkuknow.account.StaffMember;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Gives the open case to a colleague, who is chosen from a list. */
final class HandOverForm {

    private HandOverForm() {}

    /** @param give takes the username of the colleague and the note */
    static NativeDetails of(
            Supplier<List<StaffMember>> colleagues, UnsentFields unsent, BiConsumer<String, String> give) {
        var colleague = colleague(colleagues, "give-to");
        var note = unsent.keep(CaseForms.text("What they need to know", "give-note"));
        note.setHelperText("Written on the case. The child never sees it.");
        return CaseForms.form(
                "Hand over to a colleague",
                colleague,
                note,
                CaseForms.action("Hand over", "give", () -> give.accept(chosen(colleague), note.getValue())));
    }

    /** A choice of colleagues; they are read when somebody looks for one. */
    static ComboBox<StaffMember> colleague(Supplier<List<StaffMember>> colleagues, String id) {
        var box = new ComboBox<StaffMember>("Colleague");
        box.setItems(wanted -> colleagues.get().stream()
                .filter(each -> named(each, wanted.getFilter().orElse("")))
                .skip(wanted.getOffset())
                .limit(wanted.getLimit()));
        box.setItemLabelGenerator(StaffMember::fullName);
        box.setClearButtonVisible(true);
        box.setId(id);
        return box;
    }

    /** The username of the chosen colleague; blank if none is. */
    static String chosen(ComboBox<StaffMember> box) {
        return box.getOptionalValue().map(StaffMember::username).orElse("");
    }

    private static boolean named(StaffMember colleague, String part) {
        return (colleague.fullName() + " " + colleague.username())
                .toLowerCase(Locale.UK)
                .contains(part.toLowerCase(Locale.UK));
    }
}
